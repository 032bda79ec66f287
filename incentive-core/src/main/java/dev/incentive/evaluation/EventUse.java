package dev.incentive.evaluation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Operand;
import dev.incentive.plan.Component;
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
            boolean own = component.metric().equals(metric);
            if (own && component.scorer() instanceof MilestoneScorer scorer) {
                scorer.milestones().stream().map(Milestone::id).forEach(milestones::add);
            }
            asWhole |= (own && readsNumber(component))
                    || component.scorer().needs().otherMetrics().contains(metric)
                    || mentions(component.gate().condition(), metric);
        }
        return new EventUse(milestones, asWhole);
    }

    private static boolean readsNumber(Component component) {
        return !(component.scorer() instanceof MilestoneScorer) || component.attainment() != Attainment.NONE;
    }

    private static boolean mentions(Condition condition, String metric) {
        if (condition instanceof Condition.Reaches reaches) {
            return reaches.operand() instanceof Operand.MeasuredValueOf measured
                    && measured.metric().equals(metric);
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
