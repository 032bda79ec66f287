package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1: a reading of a function")
class CurveReadingTest {

    private static final PiecewiseLinear MARGINAL = PiecewiseLinear.line(
                    Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
            .bendingAt(Rational.of(100), Rational.of("0.08"));
    private static final PiecewiseLinear WHOLE = PiecewiseLinear.line(
                    Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
            .jumpingAt(Rational.of(100), Rational.of("0.08"), Rational.ZERO);

    @Test
    void addsThePartsOfAContinuousFunction() {
        // 100 × 5 % + 50 × 8 % = 5 + 4
        Derivation reading = CurveReading.of(CurveReading.Words.TIERS, MARGINAL).at("commission", amount("150"));
        assertThat(values(reading.operands())).containsExactly("5", "4");
        assertThat(reading.value()).hasToString("9");
    }

    @Test
    void showsTheReachedAndTheUnreachedBorderOfAFunctionThatJumps() {
        PiecewiseLinear threeSteps = WHOLE.jumpingAt(Rational.of(200), Rational.of("0.1"), Rational.ZERO);
        Derivation reading =
                CurveReading.of(CurveReading.Words.TIERS, threeSteps).at("commission", amount("150"));
        assertThat(reading.operands())
                .extracting(Derivation::label)
                .containsExactly("edge 100 reached", "edge 200 not reached", "rate on everything");
        assertThat(values(reading.operands())).containsExactly("1", "1", "12");
    }

    @Test
    void hasThePartsInMultiplesOfTheUnit() {
        PiecewiseLinear byAttainment = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
                .bendingAt(Rational.ONE, Rational.of("0.08"));
        Derivation quota = given("quota", Rational.of(100), Origin.QUOTA);
        Derivation reading = CurveReading.inMultiplesOf(quota, byAttainment).at("commission", amount("150"));
        assertThat(values(reading.operands())).containsExactly("5", "4");
    }

    @Test
    void servesEverybodyWhateverTheirUnit() {
        CurveReading kept = CurveReading.of(CurveReading.Words.TIERS, MARGINAL);
        for (String size : List.of("100", "7", "1/3")) {
            Derivation unit = given("quota", Rational.of(size), Origin.QUOTA);
            Derivation x = amount("15000");
            assertThat(kept.inMultiplesOf(unit).at("commission", x))
                    .isEqualTo(CurveReading.inMultiplesOf(unit, MARGINAL).at("commission", x));
        }
        assertThat(kept.curve()).isSameAs(MARGINAL);
        assertThat(kept.at("commission", amount("150")).value()).hasToString("9");
    }

    @Test
    void namesEachPartAndItsEdges() {
        Derivation quota = given("quota", Rational.of(100), Origin.QUOTA);
        PiecewiseLinear byAttainment = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
                .bendingAt(Rational.of("0.8"), Rational.of("0.08"))
                .bendingAt(Rational.ONE, Rational.of("0.1"));
        Derivation reading = CurveReading.inMultiplesOf(quota, byAttainment).at("commission", amount("90"));
        assertThat(reading.operands())
                .extracting(Derivation::label)
                .containsExactly("tier 1 of 3, up to edge 0.8", "tier 2 of 3, from edge 0.8, up to edge 1");
        Derivation above = reading.operands().get(1).operands().get(0);
        assertThat(above.label()).isEqualTo("part above edge 0.8");
        assertThat(above.operands()).extracting(Derivation::label).containsExactly("amount", "edge at 0.8 of quota");
    }

    @Test
    void keepsTheFirstSlopeBelowZero() {
        assertThat(CurveReading.of(CurveReading.Words.TIERS, MARGINAL)
                        .at("commission", amount("-20"))
                        .value())
                .hasToString("-1");
        assertThat(CurveReading.of(CurveReading.Words.TIERS, WHOLE)
                        .at("commission", amount("-20"))
                        .value())
                .hasToString("-1");
    }

    private static List<String> values(List<Derivation> derivations) {
        return derivations.stream()
                .map(derivation -> derivation.value().toString())
                .toList();
    }

    private static Derivation amount(String amount) {
        return given("amount", Rational.of(amount), Origin.MEASUREMENT);
    }
}
