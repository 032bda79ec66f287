package dev.incentive.plan;

import dev.incentive.metric.Metric;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.problem.Excerpt;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The plan under check, with what its components may refer to; each is found at once, however many there are. */
final class CheckedPlan {

    private static final int SHOWN = 20;
    private static final int LONGEST = 64;

    private final Plan plan;
    private final Map<String, Metric> metrics;
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Set<String> readAttainments = new HashSet<>();
    private final String metricIds;
    private final String componentIds;

    CheckedPlan(Plan plan, Map<String, Metric> metrics) {
        this.plan = plan;
        this.metrics = metrics;
        plan.components().forEach(component -> components.putIfAbsent(component.id(), component));
        plan.components().forEach(this::read);
        this.metricIds = oneOf(metrics.keySet().stream());
        this.componentIds = oneOf(plan.components().stream().map(Component::id));
    }

    Plan plan() {
        return plan;
    }

    Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    Optional<Component> component(String id) {
        return Optional.ofNullable(components.get(id));
    }

    private void read(Component component) {
        read(component.gate().condition(), GateCheck.DEEPEST);
        component.multipliers().forEach(multiplier -> read(multiplier.operand()));
    }

    private void read(Condition condition, int depth) {
        if (condition instanceof Condition.Reaches reaches) {
            read(reaches.operand());
        } else if (condition instanceof Condition.AllOf all && depth > 0) {
            all.conditions().forEach(part -> read(part, depth - 1));
        } else if (condition instanceof Condition.AnyOf any && depth > 0) {
            any.conditions().forEach(part -> read(part, depth - 1));
        } else if (condition instanceof Condition.Not not && depth > 0) {
            read(not.condition(), depth - 1);
        }
    }

    private void read(Operand operand) {
        if (operand instanceof Operand.AttainmentOf attainment) {
            readAttainments.add(attainment.component());
        }
    }

    /** Whether a gate or a multiplier of any component looks at the attainment of this one. */
    boolean isAttainmentRead(String component) {
        return readAttainments.contains(component);
    }

    String metricIds() {
        return metricIds;
    }

    String componentIds() {
        return componentIds;
    }

    private static String oneOf(Stream<String> ids) {
        List<String> shown =
                ids.limit(SHOWN + 1L).map(id -> Excerpt.of(id, LONGEST)).toList();
        return shown.size() <= SHOWN ? "one of " + shown : "one of " + shown.subList(0, SHOWN) + " and more";
    }
}
