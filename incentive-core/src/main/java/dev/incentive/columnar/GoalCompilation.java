package dev.incentive.columnar;

import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.plan.ResolvedGoal;

/**
 * One goal of the plan that is being compiled.
 *
 * @param plan what all goals read
 * @param resolved the goal
 */
record GoalCompilation(PlanCompilation plan, ResolvedGoal resolved) {
    Algebra algebra() {
        return plan.algebra();
    }

    Goal goal() {
        return resolved.goal();
    }

    Metric metric() {
        return resolved.metric();
    }
}
