package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;

/** The least numbers of answers and of raters. */
final class Minimums {

    private final Situation situation;
    private final Person base;

    Minimums(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
    }

    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        for (Metric metric : situation.plan().plan().metrics()) {
            Measure measure = metric.measure();
            if (measure instanceof Measure.Rubric rubric) {
                all.add(draft(metric, rubric.minimumRaters(), "raters", count -> ratings(metric, rubric, count)));
            } else if (isSurvey(measure)) {
                AnswerCounts counts = AnswerCounts.of(measure);
                all.add(draft(
                        metric,
                        counts.minimum(),
                        "answers",
                        count -> SurveyMeasurement.of(metric.id(), counts.best(count))));
            }
        }
        return all;
    }

    private static boolean isSurvey(Measure measure) {
        return measure instanceof Measure.NetPromoterScore
                || measure instanceof Measure.TopBoxShare
                || measure instanceof Measure.MeanRating;
    }

    private Draft draft(Metric metric, long stated, String what, LongFunction<Measurement> measured) {
        long minimum = Math.max(1, stated);
        List<Draft.State> states = new ArrayList<>();
        String[] sides = {"below", "at", "above"};
        for (int index = 0; index < sides.length; index++) {
            long count = minimum - 1 + index;
            states.add(new Draft.State(sides[index], count + " " + what, base.with(measured.apply(count))));
        }
        return new Draft(
                metric.id() + "-minimum",
                new Input(Input.Kind.MEASUREMENT, metric.id()),
                minimum + " " + what,
                metric.id() + " is defined from " + minimum + " " + what + " on; all of them the best there are",
                states);
    }

    private static Measurement ratings(Metric metric, Measure.Rubric rubric, long count) {
        RubricLevel best = rubric.levels().stream()
                .max(Comparator.comparing(RubricLevel::value))
                .orElseThrow();
        List<Rating> ratings = new ArrayList<>();
        for (long rater = 1; rater <= count; rater++) {
            ratings.add(new Rating("rater-" + rater, best.id()));
        }
        return new RatingMeasurement(metric.id(), ratings, Provenance.UNSTATED);
    }
}
