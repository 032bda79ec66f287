package dev.incentive.evaluation;

import static dev.incentive.problem.ProblemCode.CURRENCY_MISMATCH;
import static dev.incentive.problem.ProblemCode.MEASUREMENT_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("N2, N3: a line is rounded once, by the plan's mode and scale")
class RoundingTest {

    @ParameterizedTest
    @DisplayName("3 % of 33.50 is 1.005, of 34.50 is 1.035; the step of the amount beside it decides")
    @CsvSource({
        // mode,     33.5,   34.5,   -33.5,  -34.5,  33.4999, 33.5001, -33.4999, -33.5001
        "UP,         1.01,   1.04,   -1.01,  -1.04,  1.01,    1.01,    -1.01,    -1.01",
        "DOWN,       1.00,   1.03,   -1.00,  -1.03,  1.00,    1.00,    -1.00,    -1.00",
        "CEILING,    1.01,   1.04,   -1.00,  -1.03,  1.01,    1.01,    -1.00,    -1.00",
        "FLOOR,      1.00,   1.03,   -1.01,  -1.04,  1.00,    1.00,    -1.01,    -1.01",
        "HALF_UP,    1.01,   1.04,   -1.01,  -1.04,  1.00,    1.01,    -1.00,    -1.01",
        "HALF_DOWN,  1.00,   1.03,   -1.00,  -1.03,  1.00,    1.01,    -1.00,    -1.01",
        "HALF_EVEN,  1.00,   1.04,   -1.00,  -1.04,  1.00,    1.01,    -1.00,    -1.01"
    })
    void decidesHalfCents(
            RoundingMode mode,
            String tie,
            String odd,
            String minusTie,
            String minusOdd,
            String below,
            String above,
            String minusBelow,
            String minusAbove) {
        assertThat(paid(mode, "33.5")).isEqualTo(tie);
        assertThat(paid(mode, "34.5")).isEqualTo(odd);
        assertThat(paid(mode, "-33.5")).isEqualTo(minusTie);
        assertThat(paid(mode, "-34.5")).isEqualTo(minusOdd);
        assertThat(paid(mode, "33.4999")).isEqualTo(below);
        assertThat(paid(mode, "33.5001")).isEqualTo(above);
        assertThat(paid(mode, "-33.4999")).isEqualTo(minusBelow);
        assertThat(paid(mode, "-33.5001")).isEqualTo(minusAbove);
    }

    @ParameterizedTest
    @CsvSource({
        "JPY, 12345,      JPY 370",
        "JPY, 12350,      JPY 371",
        "KWD, 12345.6789, KWD 370.370",
        "KWD, 12345.65,   KWD 370.370",
        "KWD, 12345.683334, KWD 370.371",
        "CLF, 1.2345,     CLF 0.0370",
        "USD, 12345.6789, USD 370.37"
    })
    void hasTheDecimalsOfTheCurrency(String currency, String revenue, String paid) {
        assertThat(statement(Plans.in(currency), currency, revenue).total()).hasToString(paid);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 0, 416.666667, USD 13.00",
        "USD, 0, 416.6666,   USD 12.00",
        "USD, 1, 33.5,       USD 1.00",
        "USD, 4, 33.51,      USD 1.0053",
        "USD, 9, 0.1234567,  USD 0.003703701",
        "JPY, 2, 33.5,       JPY 1.01",
        "KWD, 2, 33.5,       KWD 1.010"
    })
    void hasTheScaleThatThePlanNames(String currency, int scale, String revenue, String paid) {
        Plan.Builder plan = Plans.in(currency).roundingScale(scale);
        assertThat(statement(plan, currency, revenue).total()).hasToString(paid);
    }

    @Test
    @DisplayName("N2: sums are sums of rounded lines")
    void isNotRoundedAgainInTheTotal() {
        Plan plan = Plans.of(threePercent("a"), threePercent("b"), threePercent("c"));
        Statement statement = Plans.statement(plan, Plans.earning("33.50").build());
        assertThat(statement.lines())
                .extracting(line -> line.amount().toString())
                .containsOnly("USD 1.01");
        assertThat(statement.total()).hasToString("USD 3.03");
    }

    @Test
    @DisplayName("N6: a currency that was not declared is a mismatch, in the plan and in the numbers")
    void neverMixesCurrencies() {
        Plan dollarsOnEuros = Plans.in("USD")
                .addMetric(Metrics.revenueIn("EUR"))
                .addComponent(threePercent("commission"))
                .build();
        assertThat(Refusal.codesOf(dollarsOnEuros::resolve)).containsExactly(CURRENCY_MISMATCH);
        assertThat(Refusal.codesOf(() -> Plans.statement(Plans.of(threePercent("a")), earning("EUR", "1"))))
                .containsExactly(MEASUREMENT_INVALID);
    }

    private static String paid(RoundingMode mode, String revenue) {
        return statement(Plans.in("USD").roundingMode(mode), "USD", revenue)
                .total()
                .amount()
                .toPlainString();
    }

    private static Statement statement(Plan.Builder plan, String currency, String revenue) {
        plan.addMetric(Metrics.revenueIn(currency)).addComponent(threePercent("commission"));
        return Plans.statement(plan.build(), earning(currency, revenue));
    }

    private static Component threePercent(String id) {
        return Component.builder(id, "revenue")
                .payout(PayoutRule.flatRate("0.03"))
                .build();
    }

    private static Participant earning(String currency, String revenue) {
        Unit unit = Unit.money(CurrencyUnit.of(currency));
        return Participant.builder("rep-17")
                .addMeasurement(NumberMeasurement.of("revenue", revenue, unit))
                .build();
    }
}
