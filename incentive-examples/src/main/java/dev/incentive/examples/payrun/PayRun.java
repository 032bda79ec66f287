package dev.incentive.examples.payrun;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One plan, evaluated for one or more periods. Immutable.
 *
 * @param plan the plan
 * @param periods the periods in the order of time, whatever order they came in
 * @since 0.1.0
 */
public record PayRun(ResolvedPlan plan, List<PaidPeriod> periods) {

    private static final Comparator<PaidPeriod> BY_TIME = Comparator.<PaidPeriod, java.time.LocalDate>comparing(
                    paid -> paid.period().start())
            .thenComparing(paid -> paid.period().end());

    /** Sorts the periods. */
    public PayRun {
        Objects.requireNonNull(plan, "plan");
        periods = periods.stream().sorted(BY_TIME).toList();
    }

    /**
     * Evaluates populations.
     *
     * @param plan the plan
     * @param populations one for each period
     * @return the run
     * @throws dev.incentive.problem.IncentiveException with every problem of the first population that does not fit
     */
    public static PayRun of(ResolvedPlan plan, List<Population> populations) {
        return new PayRun(
                plan,
                populations.stream()
                        .map(population -> PaidPeriod.of(plan, population))
                        .toList());
    }

    /**
     * The ids that the lines of a statement can have.
     *
     * @return the components' in the order of the plan, and that of the plan's floor where it has one
     */
    public List<String> lineIds() {
        Stream<String> components = plan.plan().components().stream().map(Component::id);
        Stream<String> floor = plan.plan().floors().isEmpty() ? Stream.of() : Stream.of(Plan.FLOOR_LINE);
        return Stream.concat(components, floor).toList();
    }

    /**
     * All statements.
     *
     * @return the statements by period, those of a period in the order of its participants
     */
    public List<Statement> statements() {
        return evaluations().stream()
                .flatMap(evaluation -> evaluation.statements().stream())
                .toList();
    }

    /**
     * All who get no statement.
     *
     * @return the failures by period, those of a period in the order of its participants
     */
    public List<ParticipantFailure> failures() {
        return evaluations().stream()
                .flatMap(evaluation -> evaluation.failures().stream())
                .toList();
    }

    /**
     * The evaluations.
     *
     * @return one for each period, in the order of time
     */
    public List<Evaluation> evaluations() {
        return periods.stream().map(PaidPeriod::evaluation).toList();
    }
}
