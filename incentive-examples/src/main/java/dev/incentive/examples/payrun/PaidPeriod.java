package dev.incentive.examples.payrun;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import java.util.Objects;

/**
 * A period with what its evaluation gave. Immutable.
 *
 * @param period the performance period
 * @param evaluation a statement or a failure for each participant
 * @since 0.1.0
 */
public record PaidPeriod(PerformancePeriod period, Evaluation evaluation) {

    /** Checks that nothing is missing. */
    public PaidPeriod {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /**
     * Evaluates a population.
     *
     * @param plan the plan
     * @param population the participants and peers of one period
     * @return the result
     * @throws dev.incentive.problem.IncentiveException with every problem if inputs do not fit the plan
     */
    public static PaidPeriod of(ResolvedPlan plan, Population population) {
        return new PaidPeriod(population.period(), PlanEvaluator.of(plan).evaluate(population));
    }
}
