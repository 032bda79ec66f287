package dev.incentive.evaluation;

import dev.incentive.derivation.Outcome;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import java.util.List;

/**
 * What custom scorers, benchmarks and payout rules give for one participant, for an evaluator that calculates the rest
 * by other means.
 *
 * <p>A custom part is called only if everything is defined that its needs name. Not thread-safe. Made by {@link
 * PlanEvaluator#customResults}.
 *
 * <pre>{@code
 * // A scorer that gives a quarter to whoever has revenue.
 * ResolvedPlan resolved = plan.resolve();
 * CustomResults results = PlanEvaluator.of(resolved).customResults(seller, quarter, PeerStatistics.NOBODY);
 * Outcome score = results.score(resolved.components().get(0).own(), List.of());
 * boolean known = score instanceof Outcome.Defined; // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CustomResults {
    private final ParticipantFacts facts;

    CustomResults(ParticipantFacts facts) {
        this.facts = facts;
    }

    /**
     * The benchmark of a goal.
     *
     * @param goal a goal of the plan
     * @return the value, or why there is none
     * @throws dev.incentive.problem.IncentiveException {@code BENCHMARK_FAILED} if a custom benchmark throws
     */
    public Outcome benchmark(ResolvedGoal goal) {
        return facts.benchmark(goal);
    }

    /**
     * The score of a goal.
     *
     * @param goal a goal of the plan
     * @param caps the caps of its component
     * @return the score, or why there is none
     * @throws dev.incentive.problem.IncentiveException {@code SCORER_FAILED} if a custom scorer throws
     */
    public Outcome score(ResolvedGoal goal, List<Cap> caps) {
        return new GoalScore(facts, goal, caps).score();
    }

    /**
     * What the payout rule of a component pays, before anything follows it.
     *
     * @param component a component of the plan
     * @return the payout, or why there is none
     * @throws dev.incentive.problem.IncentiveException {@code PAYOUT_RULE_FAILED} if a custom rule throws
     */
    public Outcome payout(ResolvedComponent component) {
        return new ComponentPayout(facts, component).payout();
    }
}
