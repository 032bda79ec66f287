package dev.incentive.evaluation;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Identifiers;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Checks one measurement against its metric: form, unit, scale, ids. */
final class MeasurementCheck {

    private static final Rational TOO_MANY = Rational.ratio(BigInteger.ONE.shiftLeft(63), BigInteger.ONE);

    private final ResolvedPlan plan;
    private final Problems problems;
    private final Map<String, EventUse> uses = new HashMap<>();

    MeasurementCheck(ResolvedPlan plan, Problems problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /** A measurement of the period, whose transactions must lie in it. */
    void ofPeriod(Measurement measurement, Metric metric, Place place, PerformancePeriod period) {
        run(measurement, metric, place);
        if (measurement instanceof TransactionMeasurement transactions) {
            new TransactionCheck(this, problems).dates(transactions, period, place);
        }
    }

    void run(Measurement measurement, Metric metric, Place place) {
        Measure measure = metric.measure();
        if (measurement instanceof NumberMeasurement number && measure instanceof Measure.Numeric) {
            amount(number.value(), number.unit(), metric, place);
        } else if (measurement instanceof ShareMeasurement share && measure instanceof Measure.Share) {
            share(share, place);
        } else if (measurement instanceof TransactionMeasurement transactions && measure instanceof Measure.Numeric) {
            new TransactionCheck(this, problems).run(transactions, metric, place);
        } else if (measurement instanceof SurveyMeasurement survey && SurveyCheck.takes(measure)) {
            new SurveyCheck(problems).run(survey, measure, place.at("survey"));
        } else if (measurement instanceof RatingMeasurement ratings && measure instanceof Measure.Rubric rubric) {
            new RatingCheck(problems).run(ratings, rubric, place.at("ratings"));
        } else if (measurement instanceof EventMeasurement events && measure instanceof Measure.Events) {
            events(events, place.at("events"));
        } else {
            otherForm(measurement, metric, place);
        }
    }

    /** A number in the metric's unit; money is bounded at the input, so that no sum of it surprises later. */
    void amount(Rational value, Unit found, Metric metric, Place place) {
        unit(found, metric, place);
        range(value, found, place.at("value"));
    }

    void range(Rational value, Unit unit, Place place) {
        if (unit.isMoney()) {
            int decimals = CurrencyUnit.of(unit.symbol()).decimals();
            Rational units = value.absolute().times(Rational.of(BigDecimal.ONE.movePointRight(decimals)));
            if (units.compareTo(TOO_MANY) >= 0) {
                problems.error(
                        ProblemCode.AMOUNT_OUT_OF_RANGE,
                        place,
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

    private void share(ShareMeasurement share, Place place) {
        if (share.whole().signum() < 0) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("whole"),
                    share.whole().toString(),
                    "0 or more");
        } else if (share.part().signum() < 0 || share.part().compareTo(share.whole()) > 0) {
            problems.error(
                    ProblemCode.MEASUREMENT_INVALID,
                    place.at("part"),
                    share.part().toString(),
                    "0 to the whole, " + share.whole(),
                    "a ratio that can be above one, such as growth, is a metric of numbers");
        }
    }

    private void events(EventMeasurement measurement, Place list) {
        EventUse use = uses.computeIfAbsent(measurement.metric(), metric -> EventUse.of(plan, metric));
        Map<String, Event> seen = new HashMap<>();
        Lookalikes subjects = new Lookalikes();
        for (int index = 0; index < measurement.events().size(); index++) {
            Event event = measurement.events().get(index);
            Place place = list.at(index);
            Identifiers.check(event.id(), place.at("id"), problems);
            event(event, place);
            milestone(event, use, place);
            subject(event, subjects, place);
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

    /** Two spellings of one customer would count as two customers. */
    private void subject(Event event, Lookalikes subjects, Place place) {
        subjects.earlier(event.subject())
                .filter(earlier -> !event.subject().isBlank())
                .ifPresent(earlier -> problems.error(
                        ProblemCode.MEASUREMENT_INVALID,
                        place.at("subject"),
                        "'" + event.subject() + "' besides '" + earlier + "'",
                        "subjects that differ in more than case and blanks",
                        "write the same subject in the same way everywhere"));
    }

    private void conflict(Event event, Place place) {
        problems.error(
                ProblemCode.MEASUREMENT_CONFLICT,
                place,
                "event '" + event.id() + "' again, with other content",
                "each event once, or repeated unchanged");
    }
}
