package dev.incentive.examples.documentation;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;

// region custom-scorer
/** The attainment up to 1, and twice what is above it, at most a stated score. */
record GrowingScorer(Rational atMost, Parameters parameters) implements CustomScorer {

    GrowingScorer(Parameters parameters) {
        this(parameters.exactly("atMost").decimal("atMost"), parameters);
    }

    @Override
    public String name() {
        return "acme.growing";
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.attainment();
    }

    @Override
    public Rational score(ScoringInput input) {
        Rational attainment = input.attainment().value();
        Rational above = attainment.minus(Rational.ONE).maximum(Rational.ZERO);
        return attainment.plus(above).minimum(atMost);
    }
}
// endregion
