package dev.incentive.plan;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A goal of an additive scorecard with its weight.
 *
 * <p>The weight is an exact share of one, more than 0; three thirds total exactly 1. Immutable.
 *
 * <pre>{@code
 * WeightedGoal third = WeightedGoal.of("1/3", Goal.of("nps"));
 * Rational allThree = third.weight().times(Rational.of(3)); // 1
 * }</pre>
 *
 * @param weight the weight, more than 0; the weights of a scorecard total exactly 1
 * @param goal the goal
 * @since 0.1.0
 */
public record WeightedGoal(Rational weight, Goal goal) implements Canonical {

    /** Checks that nothing is missing. */
    public WeightedGoal {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(goal, "goal");
    }

    /**
     * A goal with a weight.
     *
     * @param weight a decimal or a fraction: {@code "0.4"}, {@code "1/3"}
     * @param goal the goal
     * @return both
     */
    public static WeightedGoal of(String weight, Goal goal) {
        return new WeightedGoal(Rational.of(weight), goal);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(weight).part(goal);
    }
}
