package dev.incentive.columnar;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Evaluates populations by columns, for hosts that have participants and want to know nothing of columns.
 *
 * <p>It pays exactly what {@link PlanEvaluator} pays, and keeps no derivations. A value that no column of 64-bit numbers
 * holds is no error: its participant is evaluated exactly. Thread-safe.
 *
 * <pre>{@code
 * // 5 % of the revenue, of which the only participant has 1000.
 * Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population);
 * long cents = payouts.totals()[0]; // 5000
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ColumnarEvaluator {
    private final ResolvedPlan plan;
    private final Map<PerformancePeriod, PopulationReader> readers = new ConcurrentHashMap<>();

    private ColumnarEvaluator(ResolvedPlan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /**
     * An evaluator of a plan.
     *
     * @param plan the resolved plan
     * @return the evaluator
     */
    public static ColumnarEvaluator of(ResolvedPlan plan) {
        return new ColumnarEvaluator(plan);
    }

    /**
     * Evaluates a population.
     *
     * @param population the participants and peers of one period
     * @return what each participant is paid, in the order of the participants
     * @throws dev.incentive.problem.IncentiveException with every problem at once if inputs do not fit the plan; then
     *     nobody is paid
     */
    public Payouts evaluate(Population population) {
        return evaluate(population, Outputs.TOTALS);
    }

    /**
     * Evaluates a population.
     *
     * @param population the participants and peers of one period
     * @param outputs what is wanted of each participant
     * @return what each participant is paid, in the order of the participants
     * @throws dev.incentive.problem.IncentiveException with every problem at once if inputs do not fit the plan; then
     *     nobody is paid
     */
    public Payouts evaluate(Population population, Outputs outputs) {
        PlanEvaluator.of(plan).check(population);
        ParticipantColumns columns = columns(population);
        return CompiledPlan.of(plan, population.period(), columns.layout()).evaluate(columns, outputs);
    }

    /**
     * The columns that the plan needs, read from a population that has been checked.
     *
     * @param population the participants and peers of one period
     * @return the columns; the peers come after the participants, and are not paid
     */
    public ParticipantColumns columns(Population population) {
        return readers.computeIfAbsent(population.period(), period -> new PopulationReader(plan, period))
                .read(population);
    }
}
