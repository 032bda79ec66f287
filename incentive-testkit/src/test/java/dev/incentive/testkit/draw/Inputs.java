package dev.incentive.testkit.draw;

import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * What is measured of the people of a plan, and how much of it lies at a border: a value at which the plan can change its
 * behaviour, or one step beside it, where a step is the metric's smallest or one answer more; and as many answers or
 * raters as just suffice, or one less.
 */
final class Inputs {

    private final SoundPlan sound;
    private int all;
    private int atBorder;

    Inputs(SoundPlan sound) {
        this.sound = sound;
        sound.population().participants().forEach(this::count);
    }

    int all() {
        return all;
    }

    int atBorder() {
        return atBorder;
    }

    private void count(Participant participant) {
        for (Metric metric : sound.plan().metrics()) {
            participant.measurement(metric.id()).ifPresent(measured -> {
                all++;
                atBorder += isAtBorder(participant, metric, measured) ? 1 : 0;
            });
        }
    }

    private boolean isAtBorder(Participant participant, Metric metric, Measurement measured) {
        long missing = minimum(metric.measure()) - size(measured);
        if (missing == 0 || missing == 1) {
            return true;
        }
        Rational step = step(metric, measured);
        List<Rational> edges = MetricEdges.of(sound.plan(), participant, metric);
        return MeasuredValue.ofPeriod(metric).read(measured, day -> true) instanceof Outcome.Defined defined
                && edges.stream()
                        .anyMatch(edge -> edge.minus(defined.derivation().value())
                                        .absolute()
                                        .compareTo(step)
                                <= 0);
    }

    private static long minimum(Measure measure) {
        if (measure instanceof Measure.NetPromoterScore score) {
            return score.minimumAnswers();
        }
        if (measure instanceof Measure.TopBoxShare topBox) {
            return topBox.minimumAnswers();
        }
        if (measure instanceof Measure.MeanRating mean) {
            return mean.minimumAnswers();
        }
        return measure instanceof Measure.Rubric rubric ? rubric.minimumRaters() : 0;
    }

    private static long size(Measurement measured) {
        if (measured instanceof SurveyMeasurement survey) {
            return survey.survey().tally().answers();
        }
        return measured instanceof RatingMeasurement ratings ? ratings.ratings().size() : Long.MAX_VALUE / 2;
    }

    private static Rational step(Metric metric, Measurement measured) {
        if (measured instanceof ShareMeasurement share) {
            return Rational.ONE.dividedBy(share.whole().maximum(Rational.ONE));
        }
        if (measured instanceof SurveyMeasurement) {
            Rational points = metric.measure() instanceof Measure.NetPromoterScore ? Rational.of(100) : Rational.ONE;
            return points.dividedBy(Rational.of(Math.max(1, size(measured))));
        }
        return measured instanceof RatingMeasurement ? Rational.ZERO : metric.smallestStep();
    }
}
