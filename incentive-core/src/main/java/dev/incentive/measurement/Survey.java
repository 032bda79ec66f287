package dev.incentive.measurement;

import dev.incentive.metric.RatingScale;
import dev.incentive.value.Canonical;

/**
 * Survey results: single answers, or how often each answer was given.
 *
 * <p>Both give the same tally for the same answers. Where answers may be repeated, blank or taken out, the single
 * answers say so and are checked; a tally is taken as it is.
 *
 * <pre>{@code
 * RatingScale stars = new RatingScale(1, 5);
 * Survey single = new SurveyAnswers(stars, List.of(SurveyAnswer.of("a-1", 5), SurveyAnswer.of("a-2", 3)));
 * Survey counted = new SurveyTally(stars, List.of(0L, 0L, 1L, 0L, 1L));
 * boolean same = single.tally().equals(counted.tally()); // true
 * }</pre>
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
