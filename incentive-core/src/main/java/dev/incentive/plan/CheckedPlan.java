package dev.incentive.plan;

import dev.incentive.metric.Metric;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan under check, with what its components may refer to. */
record CheckedPlan(Plan plan, Map<String, Metric> metrics) {

    private static final int SHOWN = 20;

    Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    Optional<Component> component(String id) {
        return plan.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }

    String metricIds() {
        return oneOf(metrics.keySet().stream());
    }

    String componentIds() {
        return oneOf(plan.components().stream().map(Component::id));
    }

    private static String oneOf(Stream<String> ids) {
        List<String> shown = ids.limit(SHOWN + 1L).toList();
        return shown.size() <= SHOWN ? "one of " + shown : "one of " + shown.subList(0, SHOWN) + " and more";
    }
}
