package dev.incentive.plan;

import dev.incentive.problem.Place;
import java.util.List;
import java.util.Objects;

/**
 * A component of a checked plan with its goals and their metrics.
 *
 * <p>There is at least one goal. The place is a JSON pointer into the plan. Immutable.
 *
 * <pre>{@code
 * ResolvedComponent commission = plan.resolve().component("commission").orElseThrow();
 * Place place = commission.place(); // /components/0
 * String metric = commission.own().metric().id(); // revenue
 * }</pre>
 *
 * @param component the component as written
 * @param goals its own goal, or those of its scorecard
 * @param place where it stands in the plan
 * @since 0.1.0
 */
public record ResolvedComponent(Component component, List<ResolvedGoal> goals, Place place) {

    /** Copies the goals. */
    public ResolvedComponent {
        Objects.requireNonNull(component, "component");
        goals = List.copyOf(goals);
        Objects.requireNonNull(place, "place");
    }

    /**
     * The goal of a component without a scorecard.
     *
     * @return the first goal
     */
    public ResolvedGoal own() {
        return goals.get(0);
    }
}
