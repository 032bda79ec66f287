package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * 1 if the attainment reaches a threshold, else 0. Immutable.
 *
 * <p>Example: with the threshold 1 and AT_OR_ABOVE an attainment of exactly 1 scores 1, one of 0.999999 scores 0. The
 * comparison is exact.
 *
 * @param attainment the threshold
 * @param border whether the threshold itself is enough
 * @since 0.1.0
 */
public record ThresholdScorer(Rational attainment, Border border) implements Scorer {

    /** Checks that nothing is missing. */
    public ThresholdScorer {
        Objects.requireNonNull(attainment, "attainment");
        Objects.requireNonNull(border, "border");
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    public Outcome evaluate(ScoringInput input) {
        Derivation threshold = given("threshold", attainment, Origin.PLAN);
        return Outcome.defined(
                step(Operator.reaching(border), "score: threshold reached", input.attainment(), threshold));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("threshold").number(attainment).word(border);
    }
}
