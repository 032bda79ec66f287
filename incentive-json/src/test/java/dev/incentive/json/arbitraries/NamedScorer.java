package dev.incentive.json.arbitraries;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;

/**
 * A custom scorer that always gives the same score.
 *
 * @param parameters what it was made with
 */
public record NamedScorer(Parameters parameters) implements CustomScorer {

    /** The name that all of them have. */
    public static final String NAME = "test.constant";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.nothing();
    }

    @Override
    public Rational score(ScoringInput input) {
        return Rational.ONE;
    }
}
