package dev.incentive.plan;

import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.Identifiers;

/** Checks a metric for itself. */
final class MetricCheck {

    private static final int MOST_LEVELS = 100;

    private final Problems problems;

    MetricCheck(Problems problems) {
        this.problems = problems;
    }

    void run(Metric metric, Place place) {
        if (metric.unit().symbol().isBlank()) {
            problems.error(ProblemCode.IDENTIFIER_INVALID, place.at("unit"), "no unit", "a word for the unit");
        }
        if (!metric.measure().allows(metric.unit())) {
            problems.error(
                    ProblemCode.METRIC_NOT_SUITABLE,
                    place.at("unit"),
                    "'" + metric.unit() + "'",
                    "the unit of the measure",
                    "shares are in 'ratio', net promoter scores in 'points', mean ratings in 'rating', events in"
                            + " 'count', rubrics not in money");
        }
        if (metric.smallestStep().signum() <= 0) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place.at("smallestStep"),
                    metric.smallestStep().toString(),
                    "more than 0");
        }
        measure(metric.measure(), place.at("measure"));
    }

    private void measure(Measure measure, Place place) {
        if (measure instanceof Measure.NetPromoterScore score) {
            minimum(score.minimumAnswers(), place.at("minimumAnswers"));
        } else if (measure instanceof Measure.TopBoxShare topBox) {
            minimum(topBox.minimumAnswers(), place.at("minimumAnswers"));
            topBox(topBox, place.at("topFrom"));
        } else if (measure instanceof Measure.MeanRating mean) {
            minimum(mean.minimumAnswers(), place.at("minimumAnswers"));
        } else if (measure instanceof Measure.Rubric rubric) {
            minimum(rubric.minimumRaters(), place.at("minimumRaters"));
            levels(rubric, place.at("levels"));
        }
    }

    private void minimum(long minimum, Place place) {
        if (minimum < 1) {
            problems.error(ProblemCode.NUMBER_OUT_OF_RANGE, place, String.valueOf(minimum), "1 or more");
        }
    }

    private void topBox(Measure.TopBoxShare topBox, Place place) {
        if (!topBox.scale().contains(topBox.topFrom())
                || topBox.topFrom() == topBox.scale().minimum()) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    place,
                    String.valueOf(topBox.topFrom()),
                    "an answer of the scale " + topBox.scale() + " above the lowest");
        }
    }

    private void levels(Measure.Rubric rubric, Place list) {
        if (rubric.levels().isEmpty()) {
            problems.error(ProblemCode.LIST_EMPTY, list, "nothing", "at least one level");
        }
        if (rubric.levels().size() > MOST_LEVELS) {
            problems.error(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    list,
                    rubric.levels().size() + " levels",
                    "at most " + MOST_LEVELS,
                    "raters cannot tell more levels apart");
            return;
        }
        Identifiers.checkAll(rubric.levels().stream().map(RubricLevel::id).toList(), list, problems);
    }
}
