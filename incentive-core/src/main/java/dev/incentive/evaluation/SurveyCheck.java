package dev.incentive.evaluation;

import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RatingScale;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;

/** Checks a survey against the measure that reads it. */
final class SurveyCheck {

    private static final long MOST_ANSWERS = 1_000_000_000_000L;

    private final Problems problems;

    SurveyCheck(Problems problems) {
        this.problems = problems;
    }

    static boolean takes(Measure measure) {
        return measure instanceof Measure.NetPromoterScore
                || measure instanceof Measure.TopBoxShare
                || measure instanceof Measure.MeanRating;
    }

    void run(SurveyMeasurement measurement, Measure measure, Place place) {
        RatingScale scale = measurement.survey().scale();
        if (!scale.equals(scaleOf(measure))) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("scale"),
                    scale.toString(),
                    scaleOf(measure) + ", the scale of the metric");
        }
        if (measurement.survey() instanceof SurveyTally tally) {
            counts(tally, place.at("tally"));
        }
        if (measurement.survey() instanceof SurveyAnswers answers) {
            answers.check(place, problems);
        }
    }

    private static RatingScale scaleOf(Measure measure) {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.scale();
        }
        return measure instanceof Measure.MeanRating mean ? mean.scale() : RatingScale.ZERO_TO_TEN;
    }

    private void counts(SurveyTally tally, Place place) {
        if (tally.counts().stream().anyMatch(count -> count > MOST_ANSWERS)) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place,
                    "a count of more than " + MOST_ANSWERS,
                    "counts of answers that people gave");
        }
    }
}
