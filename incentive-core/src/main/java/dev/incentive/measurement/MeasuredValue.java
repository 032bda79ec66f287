package dev.incentive.measurement;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Reads a measurement as one exact number, with its derivation.
 *
 * <p>Transactions are their sum, a share is part ÷ whole, a survey its net promoter score, top-box share or mean, a
 * rubric the mean or median of its raters, a list of events their number; see {@link Measure}. Nothing is rounded. A
 * share of nothing, too few answers and too few raters are undefined, which is not zero. The measurement has been
 * checked against the metric before; one of another form is not read.
 *
 * <pre>{@code
 * MeasuredValue reader = MeasuredValue.ofPeriod(retention);
 * Outcome kept = reader.read(ShareMeasurement.of("retention", 30, 40), day -> true);
 * Outcome nobody = reader.read(ShareMeasurement.of("retention", 0, 0), day -> true);
 * Rational value = ((Outcome.Defined) kept).derivation().value(); // 0.75
 * UndefinedReason reason = ((Outcome.Undefined) nobody).reason(); // NOTHING_TO_MEASURE
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MeasuredValue {

    private final Metric metric;
    private final Origin origin;
    private final String name;

    private MeasuredValue(Metric metric, Origin origin, String prefix) {
        this.metric = metric;
        this.origin = origin;
        this.name = prefix + metric.name();
    }

    /**
     * Reads measurements of the performance period.
     *
     * @param metric the metric
     * @return the reader
     */
    public static MeasuredValue ofPeriod(Metric metric) {
        return new MeasuredValue(metric, Origin.MEASUREMENT, "");
    }

    /**
     * Reads measurements of the period before.
     *
     * @param metric the metric
     * @return the reader
     */
    public static MeasuredValue ofPriorPeriod(Metric metric) {
        return new MeasuredValue(metric, Origin.PRIOR_MEASUREMENT, "prior ");
    }

    /**
     * Reads measurements of a peer group together.
     *
     * @param metric the metric
     * @param group the group
     * @return the reader
     */
    public static MeasuredValue ofPeers(Metric metric, String group) {
        return new MeasuredValue(metric, Origin.PEERS, "peers (" + group + ") ");
    }

    /**
     * Reads a measurement.
     *
     * @param measurement a measurement of the form that the metric's measure takes
     * @param counted which days count, for events
     * @return the number, or why there is none
     */
    public Outcome read(Measurement measurement, Predicate<LocalDate> counted) {
        if (measurement instanceof NumberMeasurement number) {
            return Outcome.defined(given(name, number.value(), origin, number.provenance()));
        }
        if (measurement instanceof TransactionMeasurement transactions) {
            return Outcome.defined(transactions(transactions));
        }
        if (measurement instanceof ShareMeasurement share) {
            return share(share.part(), share.whole(), share.provenance());
        }
        if (measurement instanceof SurveyMeasurement survey) {
            return surveyValue(survey.provenance()).of(survey.survey().tally());
        }
        if (measurement instanceof RatingMeasurement ratings) {
            return new RubricValue((Measure.Rubric) metric.measure(), name, origin).of(ratings);
        }
        return eventCount((EventMeasurement) measurement, counted);
    }

    private Derivation transactions(TransactionMeasurement measurement) {
        String number = measurement.inOrder().size() + " transactions";
        return given(name + ", sum of " + number, measurement.total(), origin, measurement.provenance());
    }

    /**
     * Reads a part of a whole.
     *
     * @param part what counts
     * @param whole what it is counted of
     * @param provenance where both come from
     * @return part ÷ whole; undefined if the whole is zero
     */
    public Outcome share(Rational part, Rational whole, Provenance provenance) {
        if (whole.signum() == 0) {
            return Outcome.undefined(
                    UndefinedReason.NOTHING_TO_MEASURE, name + " is " + part + " of " + whole + ": nothing to measure");
        }
        return Outcome.defined(step(
                Operator.QUOTIENT,
                name,
                given(name + ", part", part, origin, provenance),
                given(name + ", whole", whole, origin, provenance)));
    }

    /**
     * Reads the answers of several people together, however few they are.
     *
     * @param tally the answers
     * @param provenance where they come from
     * @return the score, share or mean that the metric's measure names; undefined without an answer
     */
    public Outcome pooled(SurveyTally tally, Provenance provenance) {
        return surveyValue(provenance).ofAny(tally);
    }

    private SurveyValue surveyValue(Provenance provenance) {
        return new SurveyValue(metric.measure(), name, origin, provenance);
    }

    private Outcome eventCount(EventMeasurement measurement, Predicate<LocalDate> counted) {
        Collection<Event> events = measurement.distinctEvents().stream()
                .filter(event -> counted.test(event.date()))
                .toList();
        Counting counting = ((Measure.Events) metric.measure()).counting();
        return Outcome.defined(given(name, EventTotal.of(counting, events), origin, measurement.provenance()));
    }
}
