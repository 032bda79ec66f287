package dev.incentive.json;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Parameters;
import java.util.Objects;
import java.util.function.Function;

/** A scorer factory made of a name and a function. */
record NamedScorerFactory(String name, Function<Parameters, CustomScorer> function) implements ScorerFactory {

    NamedScorerFactory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(function, "function");
    }

    @Override
    public CustomScorer create(Parameters parameters) {
        return function.apply(parameters);
    }
}
