package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;

/**
 * 1 for a net promoter score strictly above its benchmark, else 0.
 *
 * <p>An equal score is not above average. The minimum number of answers belongs to the metric, the average to the
 * component's benchmark, usually the pooled peers.
 *
 * @since 0.1.0
 */
public record NpsAboveAverageScorer() implements Scorer {

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    public Outcome evaluate(ScoringInput input) {
        return Outcome.defined(
                step(Operator.MORE_THAN, "score: strictly above average", input.measured(), input.benchmark()));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("nps-above-average");
    }
}
