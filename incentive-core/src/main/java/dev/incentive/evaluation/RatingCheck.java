package dev.incentive.evaluation;

import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RubricLevel;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks raters' levels against the rubric. */
final class RatingCheck {

    private final Problems problems;

    RatingCheck(Problems problems) {
        this.problems = problems;
    }

    void run(RatingMeasurement measurement, Measure.Rubric rubric, Place list) {
        List<String> levels = rubric.levels().stream().map(RubricLevel::id).toList();
        Map<String, Rating> seen = new HashMap<>();
        for (int index = 0; index < measurement.ratings().size(); index++) {
            Rating rating = measurement.ratings().get(index);
            Place place = list.at(index);
            Identifiers.check(rating.rater(), place.at("rater"), problems);
            if (!levels.contains(rating.level())) {
                problems.error(
                        ProblemCode.REFERENCE_UNKNOWN,
                        place.at("level"),
                        "'" + rating.level() + "'",
                        "one of " + levels);
            }
            Rating earlier = seen.putIfAbsent(rating.rater(), rating);
            if (earlier != null && !earlier.equals(rating)) {
                problems.error(
                        ProblemCode.MEASUREMENT_CONFLICT,
                        place,
                        "rater '" + rating.rater() + "' again, with another level",
                        "each rater once, or repeated unchanged");
            }
        }
    }
}
