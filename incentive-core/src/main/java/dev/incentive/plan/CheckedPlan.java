package dev.incentive.plan;

import dev.incentive.metric.Metric;
import java.util.Map;
import java.util.Optional;

/** The plan under check, with what its components may refer to. */
record CheckedPlan(Plan plan, Map<String, Metric> metrics) {

    Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    Optional<Component> component(String id) {
        return plan.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    String metricIds() {
        return "one of " + metrics.keySet();
    }

    String componentIds() {
        return "one of " + plan.components().stream().map(Component::id).toList();
    }
}
