package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1: the parts that a reading shows")
class CurveReadingPartsTest {

    private static final PiecewiseLinear FLAT_THEN_RISING = PiecewiseLinear.line(
                    Border.AT_OR_ABOVE, Rational.ZERO, Rational.ZERO)
            .bendingAt(Rational.of(100), Rational.of("0.1"));

    @Test
    void aTierWithoutPayIsShownSinceItIsPartOfThePlan() {
        assertThat(parts(CurveReading.Words.TIERS, FLAT_THEN_RISING)).containsExactly("0", "5");
    }

    @Test
    void ofLevelsOnlyThoseThatRiseAreShown() {
        assertThat(parts(CurveReading.Words.LEVELS, FLAT_THEN_RISING)).containsExactly("5");
    }

    private static List<String> parts(CurveReading.Words words, PiecewiseLinear curve) {
        Derivation reading =
                CurveReading.of(words, curve).at("value", given("x", Rational.of(150), Origin.MEASUREMENT));
        assertThat(reading.value()).isEqualTo(curve.valueAt(Rational.of(150)));
        return reading.operands().stream().map(part -> part.value().toString()).toList();
    }
}
