package dev.incentive.plan;

import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import java.util.Objects;

/**
 * A checked goal with its metric.
 *
 * <p>A quota that is prorated is multiplied by the active part before anything is compared with it. The place is a JSON
 * pointer into the plan. Immutable.
 *
 * <pre>{@code
 * ResolvedGoal goal = plan.resolve().components().get(0).own();
 * String unit = goal.metric().unit().symbol(); // USD
 * boolean prorated = goal.prorated(); // false
 * }</pre>
 *
 * @param goal the goal as written
 * @param metric the metric it names
 * @param prorated whether its quota shrinks with the part of the period that the participant was active in
 * @param place where it stands in the plan
 * @since 0.1.0
 */
public record ResolvedGoal(Goal goal, Metric metric, boolean prorated, Place place) {

    /** Checks that nothing is missing. */
    public ResolvedGoal {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(place, "place");
    }
}
