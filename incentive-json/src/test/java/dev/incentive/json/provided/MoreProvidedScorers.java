package dev.incentive.json.provided;

import dev.incentive.json.ScorerFactory;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Parameters;

/** Another provider of scorers with the same name that always give the score in their parameters. */
public final class MoreProvidedScorers implements ScorerFactory {

    /** The name that plans ask for. */
    public static final String NAME = "test.provided";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CustomScorer create(Parameters parameters) {
        return Scorer.custom(NAME, parameters, ScorerNeeds.nothing(), input -> parameters.decimal("score"));
    }
}
