package dev.incentive.json;

import dev.incentive.value.Parameters;

/**
 * Makes a part of a plan of your own, of the name and the parameters that stand in a plan document.
 *
 * <p>Factories are handed to {@link IncentiveJson#with(PartFactory...)}, or are found by {@link
 * IncentiveJson#discovered()} where a module or jar provides them as a service of one of the three kinds.
 *
 * <pre>{@code
 * PartFactory<CustomScorer> scorers = ScorerFactory.of("acme.stated", Stated::new);
 * PartFactory<CustomBenchmark> benchmarks = BenchmarkFactory.of("acme.figure", Figure::new);
 * IncentiveJson json = IncentiveJson.with(scorers, benchmarks);
 * String asked = scorers.name(); // acme.stated
 * }</pre>
 *
 * @param <P> what is made
 * @since 0.1.0
 */
public sealed interface PartFactory<P> permits ScorerFactory, BenchmarkFactory, PayoutRuleFactory {

    /**
     * The name under which plans ask for the part.
     *
     * @return an id, equal to the name that every part that is made says it has
     */
    String name();

    /**
     * Makes the part.
     *
     * @param parameters the settings in the plan, none if it states none
     * @return a part of this name, whose own parameters are these and perhaps defaults of its own, so that all of them
     *     take part in the digest
     * @throws dev.incentive.problem.IncentiveException if the settings do not fit; each problem is reported below the
     *     place of the settings
     */
    P create(Parameters parameters);
}
