package dev.incentive.evaluation;

import dev.incentive.problem.Problem;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import java.util.Objects;

/**
 * A participant who gets no statement for a period, and why. Immutable.
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
