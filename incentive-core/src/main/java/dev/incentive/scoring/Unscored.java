package dev.incentive.scoring;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;

/**
 * No score: the payout rule does not read one.
 *
 * <p>A plan refuses it with {@code COMPONENT_INCOMPLETE} where the rule does. Immutable.
 *
 * <pre>{@code
 * Goal paidAsMeasured = Goal.of("revenue");
 * boolean scored = !(paidAsMeasured.scorer() instanceof Unscored); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public record Unscored() implements Scorer {

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.nothing();
    }

    /**
     * Is never asked for: a plan whose payout rule reads a score and has no scorer does not resolve.
     *
     * @param input unused
     * @return nothing
     * @throws IllegalStateException always
     */
    @Override
    public Outcome evaluate(ScoringInput input) {
        throw new IllegalStateException("metric " + input.metric().id() + " is not scored");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("none");
    }
}
