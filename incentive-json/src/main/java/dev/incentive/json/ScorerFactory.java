package dev.incentive.json;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Parameters;
import java.util.function.Function;

/**
 * Makes a custom scorer of the name and the parameters that stand in a plan document.
 *
 * <p>Example: with {@code ScorerFactory.of("acme.sessions", SessionScorer::new)} registered, the scorer {@code {"type":
 * "custom", "name": "acme.sessions", "parameters": {"at": "0.5"}}} becomes {@code new SessionScorer(parameters)}.
 *
 * <pre>{@code
 * ScorerFactory stated = ScorerFactory.of(
 *         "acme.stated",
 *         parameters -> Scorer.custom(
 *                 "acme.stated", parameters, ScorerNeeds.nothing(), input -> parameters.decimal("score")));
 * IncentiveJson json = IncentiveJson.with(stated);
 * CustomScorer scorer = stated.create(Parameters.none().with("score", "0.5"));
 * String name = scorer.name(); // acme.stated
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface ScorerFactory extends PartFactory<CustomScorer> {

    /**
     * A factory of a name and a function.
     *
     * @param name the name, as an id
     * @param function makes the scorer
     * @return the factory
     */
    static ScorerFactory of(String name, Function<Parameters, ? extends CustomScorer> function) {
        return new NamedFactory.OfScorer(name, function);
    }
}
