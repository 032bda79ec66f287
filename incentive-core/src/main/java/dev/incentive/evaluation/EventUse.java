package dev.incentive.evaluation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the events of a metric are used for: the milestones that are scored on it, and whether their number as a whole is
 * read anywhere.
 */
record EventUse(Set<String> milestones, boolean asWhole) {

    static EventUse of(ResolvedPlan plan, String metric) {
        Set<String> milestones = new LinkedHashSet<>();
        boolean asWhole = false;
        for (Component component : plan.plan().components()) {
            for (Goal goal : component.goals()) {
                boolean own = goal.metric().equals(metric);
                if (own && goal.scorer() instanceof MilestoneScorer scorer) {
                    scorer.milestones().stream().map(Milestone::id).forEach(milestones::add);
                }
                asWhole |= (own && readsNumber(goal))
                        || goal.scorer().needs().otherMetrics().contains(metric)
                        || (goal.benchmark() instanceof CustomBenchmark custom
                                && custom.metrics().contains(metric));
            }
            asWhole |= mentions(component, metric);
        }
        return new EventUse(milestones, asWhole);
    }

    private static boolean readsNumber(Goal goal) {
        return !(goal.scorer() instanceof MilestoneScorer) || goal.attainment() != Attainment.NONE;
    }

    private static boolean mentions(Component component, String metric) {
        return mentions(component.gate().condition(), metric)
                || component.multipliers().stream().anyMatch(multiplier -> mentions(multiplier.operand(), metric));
    }

    private static boolean mentions(Operand operand, String metric) {
        return operand instanceof Operand.MeasuredValueOf measured
                && measured.metric().equals(metric);
    }

    private static boolean mentions(Condition condition, String metric) {
        if (condition instanceof Condition.Reaches reaches) {
            return mentions(reaches.operand(), metric);
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().anyMatch(part -> mentions(part, metric));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> mentions(part, metric));
        }
        return condition instanceof Condition.Not not && mentions(not.condition(), metric);
    }

    /** An event without a milestone counts nowhere if only milestones are scored on the metric. */
    boolean allows(String milestone) {
        return milestone.isEmpty() ? asWhole || milestones.isEmpty() : milestones.contains(milestone);
    }

    String words() {
        return milestones.isEmpty() ? "none, since no milestone is scored on this metric" : "one of " + milestones;
    }
}
