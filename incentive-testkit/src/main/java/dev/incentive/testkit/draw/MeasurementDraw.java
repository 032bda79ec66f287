package dev.incentive.testkit.draw;

import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RubricLevel;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Draws one measurement of a metric. */
final class MeasurementDraw {

    /** Where columns of 64-bit numbers end: no person has sold so much, or to such a fraction. */
    private static final List<Rational> EXTREMES = List.of(
            Rational.of("9000000000000000"),
            Rational.of("-9000000000000000"),
            Rational.of("4611686018427387.904"),
            Rational.of("0.00000000000000000000000000000000000001"),
            Rational.of("123456789012345.6789012345"));

    private static final int LARGEST = 200_000;

    private final Choices choices;
    private final Plan plan;
    private final PerformancePeriod period;
    private final boolean extremes;

    MeasurementDraw(Choices choices, Plan plan, PerformancePeriod period, boolean extremes) {
        this.choices = choices;
        this.plan = plan;
        this.period = period;
        this.extremes = extremes;
    }

    /** A measurement whose value is often at an edge; there is at least one. */
    Measurement measurement(Metric metric, List<Rational> edges) {
        Measure measure = metric.measure();
        if (measure instanceof Measure.Numeric) {
            return numeric(metric, edges);
        }
        if (measure instanceof Measure.Share) {
            return share(metric, edges);
        }
        if (measure instanceof Measure.Rubric rubric) {
            return ratings(metric, rubric);
        }
        if (measure instanceof Measure.Events) {
            return EventMeasurement.of(metric.id(), new EventDraw(choices, plan, metric, period).events(edges));
        }
        return SurveyMeasurement.of(metric.id(), survey(measure, edges));
    }

    private dev.incentive.measurement.Survey survey(Measure measure, List<Rational> edges) {
        SurveyDraw surveys = new SurveyDraw(choices);
        if (measure instanceof Measure.NetPromoterScore score) {
            return surveys.netPromoterScore(score, edges);
        }
        return measure instanceof Measure.TopBoxShare topBox
                ? surveys.topBox(topBox, edges)
                : surveys.mean((Measure.MeanRating) measure, edges);
    }

    private Measurement share(Metric metric, List<Rational> edges) {
        long whole = choices.oneIn(4) ? choices.below(41) : choices.oneOf(100L, 10L, 20L, 1000L, 0L);
        long part = Measured.beside(choices, edges, Rational.ratio(1, Math.max(1, whole)), 0, whole);
        return ShareMeasurement.of(metric.id(), part, whole);
    }

    private Measurement ratings(Metric metric, Measure.Rubric rubric) {
        int minimum = (int) Math.min(rubric.minimumRaters(), 5);
        int raters = choices.oneIn(3) ? choices.between(0, 4) : choices.oneOf(minimum, minimum + 1, minimum - 1);
        List<Rating> ratings = new ArrayList<>();
        List<String> levels = rubric.levels().stream().map(RubricLevel::id).toList();
        for (int index = 0; index < raters; index++) {
            ratings.add(new Rating("r" + (index + 1), choices.oneOf(levels)));
        }
        return RatingMeasurement.of(metric.id(), ratings.toArray(Rating[]::new));
    }

    private Measurement numeric(Metric metric, List<Rational> edges) {
        if (extremes && choices.oneIn(20)) {
            return number(metric, choices.oneOf(EXTREMES));
        }
        Rational value = value(metric, edges);
        return choices.oneIn(2) ? transactions(metric, value) : number(metric, value);
    }

    private static Measurement number(Metric metric, Rational value) {
        return new NumberMeasurement(metric.id(), value, metric.unit(), Provenance.UNSTATED);
    }

    private Rational value(Metric metric, List<Rational> edges) {
        if (choices.below(4) < 3) {
            return Measured.multiple(choices.oneOf(edges), metric.smallestStep(), choices.between(-1, 1));
        }
        return new Numbers(choices).signed(2, LARGEST);
    }

    /** Transactions that total the value, unless there is none of them. */
    private Measurement transactions(Metric metric, Rational value) {
        List<Transaction> transactions = new ArrayList<>();
        DayDraw days = new DayDraw(choices);
        Rational left = value;
        for (Rational part : choices.several(0, 3, drawn -> new Numbers(drawn).signed(2, LARGEST))) {
            transactions.add(new Transaction("t" + transactions.size(), days.within(period), part));
            left = left.minus(part);
        }
        if (left.signum() != 0) {
            transactions.add(new Transaction("t" + transactions.size(), days.within(period), left));
        }
        return TransactionMeasurement.of(metric.id(), metric.unit(), transactions);
    }
}
