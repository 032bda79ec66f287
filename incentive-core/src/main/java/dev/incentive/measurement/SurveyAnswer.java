package dev.incentive.measurement;

import java.util.Objects;

/**
 * One answer to a survey question. Immutable.
 *
 * @param id the answer's id, which tells a repetition from a second answer
 * @param status whether it counts
 * @param rating the number on the scale; 0 for a blank answer
 * @since 0.1.0
 */
public record SurveyAnswer(String id, Status status, int rating) {

    /**
     * Whether an answer counts.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** It counts. */
        ANSWERED,
        /** The question was left blank: not an answer. */
        BLANK,
        /** The answer was taken out, for example as a test: not an answer. */
        EXCLUDED
    }

    /** Checks that nothing is missing. */
    public SurveyAnswer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
    }

    /**
     * An answer that counts.
     *
     * @param id the answer's id
     * @param rating the number on the scale
     * @return the answer
     */
    public static SurveyAnswer of(String id, int rating) {
        return new SurveyAnswer(id, Status.ANSWERED, rating);
    }

    /**
     * A question left blank.
     *
     * @param id the answer's id
     * @return the answer
     */
    public static SurveyAnswer blank(String id) {
        return new SurveyAnswer(id, Status.BLANK, 0);
    }

    /**
     * An answer that was taken out.
     *
     * @param id the answer's id
     * @param rating the number on the scale
     * @return the answer
     */
    public static SurveyAnswer excluded(String id, int rating) {
        return new SurveyAnswer(id, Status.EXCLUDED, rating);
    }
}
