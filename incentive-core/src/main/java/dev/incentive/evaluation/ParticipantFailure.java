package dev.incentive.evaluation;

import dev.incentive.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A participant who gets no statement, and why. Immutable.
 *
 * @param participant the participant's id
 * @param problems what went wrong, at least one
 * @since 0.1.0
 */
public record ParticipantFailure(String participant, List<Problem> problems) {

    /** Copies the problems. */
    public ParticipantFailure {
        Objects.requireNonNull(participant, "participant");
        problems = List.copyOf(problems);
    }
}
