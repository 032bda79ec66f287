package dev.incentive.testkit.plan;

import dev.incentive.metric.Metric;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import java.math.RoundingMode;
import java.util.List;

/** Plans that differ a little from another one. */
final class PlanChange {

    private PlanChange() {}

    static Plan withComponents(Plan plan, List<Component> components) {
        return with(plan, plan.metrics(), components);
    }

    static Plan with(Plan plan, List<Metric> metrics, List<Component> components) {
        return with(plan, metrics, components, plan.roundingMode());
    }

    static Plan with(Plan plan, List<Metric> metrics, List<Component> components, RoundingMode mode) {
        Plan.Builder other = Plan.builder(plan.id())
                .name(plan.name())
                .currency(plan.currency())
                .roundingMode(mode)
                .roundingScale(plan.roundingScale())
                .zone(plan.zone())
                .targetIncentive(plan.targetIncentive())
                .prorationBasis(plan.prorationBasis());
        metrics.forEach(other::addMetric);
        components.forEach(other::addComponent);
        plan.floors().forEach(other::addFloor);
        plan.caps().forEach(other::addCap);
        return other.build();
    }
}
