package dev.incentive.scoring;

import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.Objects;

/** A custom scorer made of a lambda. */
record LambdaScorer(String name, Parameters parameters, ScorerNeeds needs, ScoreFunction function)
        implements CustomScorer {

    LambdaScorer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(function, "function");
    }

    @Override
    public Rational score(ScoringInput input) {
        return function.score(input);
    }
}
