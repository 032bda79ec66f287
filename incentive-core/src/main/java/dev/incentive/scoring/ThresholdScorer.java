package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * 1 if the attainment reaches a threshold, else 0.
 *
 * <p>The threshold is an exact number in the attainment's terms, 1 for the benchmark itself where the attainment is a
 * ratio. The border says whether the threshold itself is enough; the comparison is exact, and nothing is rounded before
 * it. Immutable.
 *
 * <pre>{@code
 * PiecewiseLinear meets = new ThresholdScorer(Rational.ONE, Border.AT_OR_ABOVE).function();
 * PiecewiseLinear exceeds = new ThresholdScorer(Rational.ONE, Border.ABOVE).function();
 * Rational metExactly = meets.valueAt(Rational.ONE); // 1
 * Rational notExceeded = exceeds.valueAt(Rational.ONE); // 0
 * Rational almost = meets.valueAt(Rational.of("0.999999")); // 0
 * }</pre>
 *
 * @param attainment the threshold
 * @param border whether the threshold itself is enough
 * @since 0.1.0
 */
public record ThresholdScorer(Rational attainment, Border border) implements FunctionScorer {

    /** Checks that nothing is missing. */
    public ThresholdScorer {
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(border, "border");
    }

    @Override
    public PiecewiseLinear function() {
        return PiecewiseLinear.line(border, Rational.ZERO, Rational.ZERO)
                .jumpingAt(attainment, Rational.ZERO, Rational.ONE);
    }

    @Override
    public Derivation at(String what, Derivation value) {
        Derivation threshold = given("threshold", attainment, Origin.PLAN);
        return step(Operator.reaching(border), what + ": threshold reached", value, threshold);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("threshold").number(attainment).word(border);
    }
}
