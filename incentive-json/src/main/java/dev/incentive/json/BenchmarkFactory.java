package dev.incentive.json;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.value.Parameters;
import java.util.function.Function;

/**
 * Makes a custom benchmark of the name and the parameters that stand in a plan document.
 *
 * <p>Example: with {@code BenchmarkFactory.of("acme.best-of", BestOf::new)} registered, the benchmark {@code {"type":
 * "custom", "name": "acme.best-of", "parameters": {"quarters": "3"}}} becomes {@code new BestOf(parameters)}.
 *
 * <pre>{@code
 * // record Figure(Parameters parameters) implements CustomBenchmark, with the name "acme.figure"
 * BenchmarkFactory figures = BenchmarkFactory.of("acme.figure", Figure::new);
 * IncentiveJson json = IncentiveJson.with(figures);
 * CustomBenchmark figure = figures.create(Parameters.none().with("figure", "42"));
 * String name = figure.name(); // acme.figure
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface BenchmarkFactory extends PartFactory<CustomBenchmark> {

    /**
     * A factory of a name and a function.
     *
     * @param name the name, as an id
     * @param function makes the benchmark
     * @return the factory
     */
    static BenchmarkFactory of(String name, Function<Parameters, ? extends CustomBenchmark> function) {
        return new NamedFactory.OfBenchmark(name, function);
    }
}
