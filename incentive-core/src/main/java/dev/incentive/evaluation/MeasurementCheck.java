package dev.incentive.evaluation;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.RatingScale;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Identifiers;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Checks one measurement against its metric: form, unit, scale, ids. */
final class MeasurementCheck {

    private static final Rational TOO_MANY = Rational.ratio(BigInteger.ONE.shiftLeft(63), BigInteger.ONE);

    private static final long MOST_ANSWERS = 1_000_000_000_000L;

    private final ResolvedPlan plan;
    private final Problems problems;
    private final Map<String, EventUse> uses = new HashMap<>();

    MeasurementCheck(ResolvedPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    void run(Measurement measurement, Metric metric, Place place) {
        Measure measure = metric.measure();
        if (measurement instanceof NumberMeasurement number && measure instanceof Measure.Numeric) {
            amount(number.value(), number.unit(), metric, place);
        } else if (measurement instanceof ShareMeasurement share && measure instanceof Measure.Share) {
            whole(share, place);
        } else if (measurement instanceof SurveyMeasurement survey && measure instanceof Measure.NetPromoterScore) {
            survey(survey, place.at("survey"));
        } else if (measurement instanceof EventMeasurement events && measure instanceof Measure.Events) {
            events(events, place.at("events"));
        } else {
            otherForm(measurement, metric, place);
        }
    }

    /** A number in the metric's unit; money is bounded at the input, so that no sum of it surprises later. */
    void amount(Rational value, Unit found, Metric metric, Place place) {
        unit(found, metric, place);
        if (found.isMoney()) {
            int decimals = CurrencyUnit.of(found.symbol()).decimals();
            if (value.absolute()
                            .times(Rational.of(BigDecimal.ONE.movePointRight(decimals)))
                            .compareTo(TOO_MANY)
                    >= 0) {
                problems.error(
                        ProblemCode.AMOUNT_OUT_OF_RANGE,
                        place.at("value"),
                        value.toString(),
                        "less than 2^63 minor units in magnitude");
            }
        }
    }

    private void unit(Unit found, Metric metric, Place place) {
        if (!found.equals(metric.unit())) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("unit"),
                    "'" + found + "'",
                    "'" + metric.unit() + "', the unit of metric '" + metric.id() + "'",
                    "numbers are never converted; state them in the metric's unit");
        }
    }

    private void otherForm(Measurement measurement, Metric metric, Place place) {
        problems.error(
                ProblemCode.MEASUREMENT_INVALID,
                place,
                "a measurement of another form: " + measurement.form(),
                "the form of metric '" + metric.id() + "': " + metric.measure().form());
    }

    private void whole(ShareMeasurement share, Place place) {
        if (share.whole().signum() < 0) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("whole"),
                    share.whole().toString(),
                    "0 or more");
        }
    }

    private void survey(SurveyMeasurement measurement, Place place) {
        RatingScale scale = measurement.survey().scale();
        if (!scale.equals(RatingScale.ZERO_TO_TEN)) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("scale"),
                    scale.toString(),
                    RatingScale.ZERO_TO_TEN + ", the scale of the net promoter score");
        }
        if (measurement.survey() instanceof SurveyTally tally) {
            counts(tally, place.at("tally"));
        }
        if (measurement.survey() instanceof SurveyAnswers answers) {
            answers.check(place, problems);
        }
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

    private void events(EventMeasurement measurement, Place list) {
        EventUse use = uses.computeIfAbsent(measurement.metric(), metric -> EventUse.of(plan, metric));
        Map<String, Event> seen = new HashMap<>();
        for (int index = 0; index < measurement.events().size(); index++) {
            Event event = measurement.events().get(index);
            Place place = list.at(index);
            Identifiers.check(event.id(), place.at("id"), problems);
            event(event, place);
            milestone(event, use, place);
            Event earlier = seen.putIfAbsent(event.id(), event);
            if (earlier != null && !earlier.equals(event)) {
                conflict(event, place);
            }
        }
    }

    private void event(Event event, Place place) {
        if (event.quantity() < 0) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("quantity"),
                    String.valueOf(event.quantity()),
                    "0 or more");
        }
    }

    private void milestone(Event event, EventUse use, Place place) {
        if (!use.allows(event.milestone())) {
            problems.error(
                    ProblemCode.REFERENCE_UNKNOWN,
                    place.at("milestone"),
                    event.milestone().isEmpty() ? "no milestone" : "'" + event.milestone() + "'",
                    use.words());
        }
    }

    private void conflict(Event event, Place place) {
        problems.error(
                ProblemCode.MEASUREMENT_CONFLICT,
                place,
                "event '" + event.id() + "' again, with other content",
                "each event once, or repeated unchanged");
    }
}
