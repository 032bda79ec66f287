package dev.incentive.evaluation;

import dev.incentive.problem.Problem;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import java.util.Objects;

/**
 * A participant who gets no statement for a period, and why.
 *
 * <p>One who fails stops nobody else. The problems are all of them, with the places of the components in the plan: an
 * undefined value under the policy {@code ERROR} ({@code RESULT_UNDEFINED}), a scorer, benchmark or rule of your own
 * that threw, an amount out of range. Immutable.
 *
 * <pre>{@code
 * // The plan pays on revenue and does not say what follows where there is none.
 * Population population = Population.builder("sales", PerformancePeriod.quarter(2026, 1))
 *         .addParticipant(seller)
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * ParticipantFailure failure = result.failures().get(0);
 * String participant = failure.participant(); // seller
 * ProblemCode why = failure.problems().get(0).code(); // RESULT_UNDEFINED
 * }</pre>
 *
 * @param participant the participant's id
 * @param period the performance period that is not paid
 * @param problems what went wrong, at least one
 * @since 0.1.0
 */
public record ParticipantFailure(String participant, PerformancePeriod period, List<Problem> problems) {

    /** Copies the problems. */
    public ParticipantFailure {
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(period, "period");
        problems = List.copyOf(problems);
    }
}
