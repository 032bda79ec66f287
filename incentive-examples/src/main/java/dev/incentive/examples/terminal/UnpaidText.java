package dev.incentive.examples.terminal;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.examples.payrun.PayRun;

/**
 * Writes for people who cannot be paid, and why.
 *
 * @since 0.1.0
 */
public final class UnpaidText {

    private UnpaidText() {}

    /**
     * The failures of a run.
     *
     * @param run the run
     * @return all problems of each participant who gets no statement; empty if everybody gets one
     */
    public static String of(PayRun run) {
        StringBuilder text = new StringBuilder();
        for (ParticipantFailure failure : run.failures()) {
            text.append(ProblemText.of(subject(failure), failure.problems()));
        }
        return text.toString();
    }

    /**
     * Who is not paid for which days.
     *
     * @param failure the failure
     * @return a clause without a full stop
     */
    public static String subject(ParticipantFailure failure) {
        return "participant '" + failure.participant() + "', "
                + failure.period().start() + " to "
                + failure.period().end().minusDays(1) + ", is not paid";
    }
}
