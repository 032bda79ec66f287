package dev.incentive.testkit.benchmark;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws what was measured of one person: small numbers, often the same as somebody else's. */
final class Results {

    private static final List<Rational> NUMBERS = List.of(
            Rational.ONE,
            Rational.of(2),
            Rational.of(4),
            Rational.ZERO,
            Rational.of(8),
            Rational.of("0.5"),
            Rational.of("-1"),
            Rational.of("1000000.01"));

    private static final int MOST = 6;

    private Results() {}

    static Measurement of(Metric metric, PerformancePeriod period, Choices choices) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric) {
            return new NumberMeasurement(metric.id(), number(choices), metric.unit(), Provenance.UNSTATED);
        }
        if (measure instanceof Measure.Share) {
            long whole = choices.oneOf(10L, 2L, 4L, 40L, 0L);
            return ShareMeasurement.of(metric.id(), choices.between(0L, whole), whole);
        }
        if (measure instanceof Measure.Events) {
            return events(metric, period, choices);
        }
        return measure instanceof Measure.Rubric rubric ? ratings(metric, rubric, choices) : survey(metric, choices);
    }

    static Rational number(Choices choices) {
        return choices.oneOf(NUMBERS);
    }

    private static Measurement events(Metric metric, PerformancePeriod period, Choices choices) {
        List<Event> events = new ArrayList<>();
        long count = choices.below(MOST);
        for (int number = 1; number <= count; number++) {
            events.add(Event.of("e-" + number, period.start(), "account-" + number, "minutes"));
        }
        return EventMeasurement.of(metric.id(), events);
    }

    private static Measurement ratings(Metric metric, Measure.Rubric rubric, Choices choices) {
        int[] count = {0};
        List<Rating> ratings = choices.several(
                0,
                MOST,
                each -> new Rating(
                        "r-" + ++count[0], each.oneOf(rubric.levels()).id()));
        return new RatingMeasurement(metric.id(), ratings, Provenance.UNSTATED);
    }

    private static Measurement survey(Metric metric, Choices choices) {
        RatingScale scale = scale(metric.measure());
        return SurveyMeasurement.of(metric.id(), tally(scale, choices));
    }

    static SurveyTally tally(RatingScale scale, Choices choices) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(scale.size(), 0L));
        choices.several(0, MOST, each -> counts.size() - 1 - (int) each.below(counts.size()))
                .forEach(answer -> counts.set(answer, counts.get(answer) + 1));
        return new SurveyTally(scale, counts);
    }

    private static RatingScale scale(Measure measure) {
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.scale();
        }
        return measure instanceof Measure.MeanRating mean ? mean.scale() : RatingScale.ZERO_TO_TEN;
    }
}
