package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.MilestoneScorer;
import java.util.List;
import java.util.stream.Stream;

/** What a plan reads of a participant. */
final class PlanReading {

    private final ResolvedPlan plan;

    PlanReading(ResolvedPlan plan) {
        this.plan = plan;
    }

    /** Whether the metric is read as one number, and not only milestone by milestone. */
    boolean readsNumber(String metric) {
        return plan.plan().components().stream()
                .anyMatch(component -> readsCredited(component, metric)
                        || operands(component).contains(Operand.measuredValue(metric))
                        || component.goals().stream().anyMatch(goal -> readsNumber(goal, metric)));
    }

    private static boolean readsNumber(Goal goal, String metric) {
        boolean own = goal.metric().equals(metric)
                && (goal.attainment() != Attainment.NONE
                        || (goal.scorer().needs().readsOwnMetric() && !(goal.scorer() instanceof MilestoneScorer)));
        return own
                || goal.scorer().needs().otherMetrics().contains(metric)
                || (goal.benchmark() instanceof CustomBenchmark custom
                        && custom.metrics().contains(metric));
    }

    /** Whether what was credited before changes anything. */
    boolean readsCredited(String metric) {
        return plan.plan().components().stream()
                .anyMatch(component -> readsCredited(component, metric)
                        || component.goals().stream()
                                .anyMatch(
                                        goal -> goal.metric().equals(metric) && goal.attainment() != Attainment.NONE));
    }

    private static boolean readsCredited(Component component, String metric) {
        return component.goals().get(0).metric().equals(metric)
                && component.payout().needs().stream()
                        .anyMatch(need -> need == PayoutNeed.CREDITED_AMOUNT || need == PayoutNeed.MEASURED_VALUE);
    }

    /** What the gate and the multipliers of a component look at. */
    static List<Operand> operands(Component component) {
        return Stream.concat(
                        operands(component.gate().condition()),
                        component.multipliers().stream().map(multiplier -> multiplier.operand()))
                .toList();
    }

    private static Stream<Operand> operands(Condition condition) {
        if (condition instanceof Condition.Reaches reaches) {
            return Stream.of(reaches.operand());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().flatMap(PlanReading::operands);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().flatMap(PlanReading::operands);
        }
        return condition instanceof Condition.Not not ? operands(not.condition()) : Stream.empty();
    }
}
