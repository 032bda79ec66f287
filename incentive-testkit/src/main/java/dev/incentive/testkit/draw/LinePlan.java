package dev.incentive.testkit.draw;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Condition;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.Operand;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.Severity;
import dev.incentive.scoring.CustomScorer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan of one component of another plan, and of those whose attainment it looks at: nothing bounds their total, and
 * nobody fails for want of a value.
 */
final class LinePlan {

    private LinePlan() {}

    /** Empty if the component calls somebody's code, or depends on the rest of the plan. */
    static Optional<Plan> of(Plan plan, Component component) {
        Set<String> ids = operands(component)
                .filter(Operand.AttainmentOf.class::isInstance)
                .map(operand -> ((Operand.AttainmentOf) operand).component())
                .collect(Collectors.toSet());
        ids.add(component.id());
        List<Component> needed = plan.components().stream()
                .filter(other -> ids.contains(other.id()))
                .toList();
        return Optional.of(needed)
                .filter(all -> all.stream().allMatch(LinePlan::standsAlone))
                .map(all -> of(plan, all))
                .filter(part -> part.check().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private static Plan of(Plan plan, List<Component> components) {
        Plan.Builder part = Plan.builder(plan.id())
                .currency(plan.currency())
                .roundingMode(plan.roundingMode())
                .roundingScale(plan.roundingScale())
                .zone(plan.zone())
                .prorationBasis(plan.prorationBasis());
        plan.metrics().stream()
                .filter(metric -> components.stream().anyMatch(component -> reads(component, metric)))
                .forEach(part::addMetric);
        components.forEach(component -> part.addComponent(neverFailing(component)));
        return part.build();
    }

    private static boolean reads(Component component, Metric metric) {
        return component.goals().stream().anyMatch(goal -> goal.metric().equals(metric.id()))
                || operands(component)
                        .anyMatch(operand -> operand instanceof Operand.MeasuredValueOf measured
                                && measured.metric().equals(metric.id()));
    }

    private static Component neverFailing(Component component) {
        Component.Builder copy = component.scorecard() instanceof Scorecard.None
                ? Component.builder(component.id(), component.metric())
                : Component.builder(component.id(), component.scorecard());
        copy.benchmark(component.benchmark())
                .attainment(component.attainment())
                .scorer(component.scorer())
                .payout(component.payout())
                .evaluatedPer(component.evaluatedPer())
                .prorated(component.prorated())
                .gate(component.gate())
                .whenUndefined(UndefinedPolicy.ZERO);
        component.floors().forEach(copy::addFloor);
        component.multipliers().forEach(copy::addMultiplier);
        component.caps().forEach(copy::addCap);
        return copy.build();
    }

    /** Shares of the target incentive total one only with all others. */
    private static boolean standsAlone(Component component) {
        return !(component.payout() instanceof CustomPayoutRule)
                && !(component.payout() instanceof TargetIncentiveShare)
                && component.goals().stream()
                        .noneMatch(goal ->
                                goal.scorer() instanceof CustomScorer || goal.benchmark() instanceof CustomBenchmark);
    }

    private static Stream<Operand> operands(Component component) {
        return Stream.concat(
                component.multipliers().stream().map(multiplier -> multiplier.operand()),
                operands(component.gate().condition()));
    }

    private static Stream<Operand> operands(Condition condition) {
        if (condition instanceof Condition.Reaches reaches) {
            return Stream.of(reaches.operand());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().flatMap(LinePlan::operands);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().flatMap(LinePlan::operands);
        }
        return condition instanceof Condition.Not not ? operands(not.condition()) : Stream.empty();
    }
}
