package dev.incentive.measurement;

import java.util.Objects;

/**
 * One answer to a survey question.
 *
 * <p>The rating is a whole number on the survey's scale. Blank answers and excluded ones are no answers: they count
 * neither as zero nor in the number of answers. Immutable.
 *
 * <pre>{@code
 * List<SurveyAnswer> answers =
 *         List.of(SurveyAnswer.of("a-1", 9), SurveyAnswer.blank("a-2"), SurveyAnswer.excluded("a-3", 0));
 * long counted =
 *         new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers).tally().answers(); // 1
 * }</pre>
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
