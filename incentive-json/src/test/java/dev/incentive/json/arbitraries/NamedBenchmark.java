package dev.incentive.json.arbitraries;

import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.Optional;

/**
 * A custom benchmark that is always the same figure.
 *
 * @param parameters what it was made with
 */
public record NamedBenchmark(Parameters parameters) implements CustomBenchmark {

    /** The name that all of them have. */
    public static final String NAME = "test.figure";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Rational> figure(BenchmarkInput input) {
        return Optional.of(parameters.decimal("figure"));
    }
}
