package dev.incentive.plan;

import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import java.util.Objects;

/**
 * A component of a checked plan with its metric. Immutable.
 *
 * @param component the component as written
 * @param metric its metric
 * @param place where it stands in the plan
 * @since 0.1.0
 */
public record ResolvedComponent(Component component, Metric metric, Place place) {

    /** Checks that nothing is missing. */
    public ResolvedComponent {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(place, "place");
    }
}
