package dev.incentive.json;

import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Parameters;
import java.util.function.Function;

/**
 * Makes a custom scorer of the name and the parameters that stand in a plan document.
 *
 * <p>Example: with {@code ScorerFactory.of("acme.sessions", SessionScorer::new)} registered, the scorer {@code {"type":
 * "custom", "name": "acme.sessions", "parameters": {"at": "0.5"}}} becomes {@code new SessionScorer(parameters)}.
 *
 * @since 0.1.0
 */
public interface ScorerFactory {

    /**
     * The name under which plans ask for the scorer.
     *
     * @return an id, equal to the {@link CustomScorer#name()} of every scorer that is made
     */
    String name();

    /**
     * Makes the scorer.
     *
     * @param parameters the settings in the plan, none if it states none
     * @return a scorer of this name, whose {@link CustomScorer#parameters()} are these and perhaps defaults of its own,
     *     so that all of them take part in the digest
     * @throws dev.incentive.problem.IncentiveException if the settings do not fit; each problem is reported below the
     *     place of the settings
     */
    CustomScorer create(Parameters parameters);

    /**
     * A factory of a name and a function.
     *
     * @param name the name, as an id
     * @param function makes the scorer
     * @return the factory
     */
    static ScorerFactory of(String name, Function<Parameters, CustomScorer> function) {
        return new NamedScorerFactory(name, function);
    }
}
