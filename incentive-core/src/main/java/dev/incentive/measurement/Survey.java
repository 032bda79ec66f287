package dev.incentive.measurement;

import dev.incentive.value.Canonical;

/**
 * Survey results: single answers, or how often each answer was given.
 *
 * @since 0.1.0
 */
public sealed interface Survey extends Canonical permits SurveyAnswers, SurveyTally {

    /**
     * The scale that the question was asked on.
     *
     * @return the scale
     */
    RatingScale scale();

    /**
     * How often each answer was given; blank and excluded answers are left out, an answer that came twice counts once.
     *
     * @return the tally
     * @throws dev.incentive.problem.IncentiveException {@code MEASUREMENT_CONFLICT} or {@code MEASUREMENT_INVALID} if the
     *     answers contradict each other or the scale
     */
    SurveyTally tally();
}
