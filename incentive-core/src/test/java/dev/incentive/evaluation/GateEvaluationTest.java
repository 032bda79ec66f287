package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G1: a gate within a plan")
class GateEvaluationTest {

    private static final Gate HALF_OF_THE_QUOTA = Gate.attainment("commission", Border.AT_OR_ABOVE, "0.5");
    private static final Gate MOST_CUSTOMERS_KEPT =
            Gate.of(new Condition.Reaches(new Operand.MeasuredValueOf("retention"), Border.ABOVE, Rational.of("0.9")));

    @ParameterizedTest
    @CsvSource({"499.9999, 0.00, GATE_NOT_MET", "500, 50.00, CALCULATED", "500.0001, 50.00, CALCULATED"})
    void letsTheCommissionThroughFromItsEdgeOn(String revenue, String amount, LineStatus status) {
        StatementLine line =
                line(commission(HALF_OF_THE_QUOTA).build(), selling(revenue).build());
        assertThat(line.amount()).hasToString("USD " + amount);
        assertThat(line.status()).isEqualTo(status);
    }

    @Test
    void looksAtTheMeasuredValueOfAnyMetric() {
        Component gated = commission(MOST_CUSTOMERS_KEPT).build();
        assertThat(line(gated, keeping(9, 10)).status()).isEqualTo(LineStatus.GATE_NOT_MET);
        assertThat(line(gated, keeping(91, 100)).status()).isEqualTo(LineStatus.CALCULATED);
    }

    @Test
    void paysTheStatedShareWhereItIsNotMet() {
        Gate quarter = new Gate(HALF_OF_THE_QUOTA.condition(), Rational.of("0.25"));
        StatementLine line = line(commission(quarter).build(), selling("400").build());
        assertThat(line.amount()).hasToString("USD 10.00");
        assertThat(line.status()).isEqualTo(LineStatus.GATE_NOT_MET);
    }

    @Test
    @DisplayName("G2: cap before gate")
    void paysTheShareOfTheCappedPayout() {
        Gate half = new Gate(HALF_OF_THE_QUOTA.condition(), Rational.of("0.5"));
        Component capped = commission(half).addCap(Cap.componentPayout("30")).build();
        assertThat(line(capped, selling("400").build()).amount()).hasToString("USD 15.00");
    }

    @Test
    void looksAtTheAttainmentBeforeAnyCapOnIt() {
        Component capped = commission(Gate.attainment("commission", Border.AT_OR_ABOVE, "2"))
                .addCap(Cap.attainment("1.5"))
                .build();
        assertThat(line(capped, selling("2000").build()).amount()).hasToString("USD 150.00");
    }

    @Test
    @DisplayName("B2: an undefined operand follows the policy of the component")
    void withAnUndefinedOperandFailsPaysNothingOrHoldsTheAmount() {
        Participant participant = selling("1000").build();
        Component.Builder gated = commission(MOST_CUSTOMERS_KEPT);
        Component error = gated.whenUndefined(UndefinedPolicy.ERROR).build();
        assertThat(Refusal.foundBy(() -> line(error, participant))).containsExactly("RESULT_UNDEFINED /components/0");
        assertThat(line(gated.whenUndefined(UndefinedPolicy.ZERO).build(), participant)
                        .amount())
                .hasToString("USD 0.00");
        Statement held = Plans.statement(
                Plans.of(gated.whenUndefined(UndefinedPolicy.HOLD).build()), participant);
        assertThat(held.lines().get(0).status()).isEqualTo(LineStatus.HELD);
        assertThat(held.total()).hasToString("USD 100.00");
        assertThat(held.held()).hasToString("USD 100.00");
        assertThat(held.payable()).hasToString("USD 0.00");
    }

    @Test
    void ofOneComponentLooksAtAnother() {
        Component commission = commission(Gate.none()).build();
        Component bonus = Plans.bonus("retention", Benchmark.fixed("0.5"), Attainment.RATIO)
                .gate(HALF_OF_THE_QUOTA)
                .build();
        Participant participant = selling("499")
                .addMeasurement(ShareMeasurement.of("retention", 9, 10))
                .build();
        assertThat(Plans.statement(Plans.of(commission, bonus), participant).lines())
                .extracting(StatementLine::status)
                .containsExactly(LineStatus.CALCULATED, LineStatus.GATE_NOT_MET);
    }

    /** Ten percent, against a quota of 1,000. */
    private static Component.Builder commission(Gate gate) {
        return Plans.commission(PayoutRule.flatRate("0.1"))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .gate(gate);
    }

    private static Participant keeping(long part, long whole) {
        return selling("1000")
                .addMeasurement(ShareMeasurement.of("retention", part, whole))
                .build();
    }

    private static Participant.Builder selling(String revenue) {
        return Plans.earning(revenue).addQuota(Quota.of("revenue", "1000", Metrics.DOLLARS));
    }

    private static StatementLine line(Component component, Participant participant) {
        return Plans.statement(Plans.of(component), participant).lines().get(0);
    }
}
