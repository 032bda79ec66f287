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
 * Reads a measurement as one number, with its derivation.
 *
 * <p>A share is part ÷ whole, a survey its net promoter score, a list of events their number; see
 * {@link dev.incentive.metric.Measure}. The measurement has been checked against the metric before.
 *
 * @since 0.1.0
 */
public final class MeasuredValue {

    private static final Rational HUNDRED = Rational.of(100);

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
     * @param measurement the measurement, of the form that the metric's measure asks for
     * @param counted which days' events count
     * @return the value, or the reason why there is none
     */
    public Outcome read(Measurement measurement, Predicate<LocalDate> counted) {
        if (measurement instanceof NumberMeasurement number) {
            return Outcome.defined(given(name, number.value(), origin, number.provenance()));
        }
        if (measurement instanceof ShareMeasurement share) {
            return share(share.part(), share.whole(), share.provenance());
        }
        if (measurement instanceof SurveyMeasurement survey) {
            return netPromoterScore(survey.survey().tally(), minimumAnswers(), survey.provenance());
        }
        return eventCount((EventMeasurement) measurement, counted);
    }

    /**
     * Reads a share.
     *
     * @param part what counts
     * @param whole what it is counted of
     * @param provenance source and evidence
     * @return part ÷ whole; undefined for a whole of zero
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
     * Reads a survey as its net promoter score.
     *
     * @param tally the answers
     * @param minimum with fewer answers the value is undefined
     * @param provenance source and evidence
     * @return 100 × (promoters − detractors) ÷ answers
     */
    public Outcome netPromoterScore(SurveyTally tally, long minimum, Provenance provenance) {
        long answers = tally.answers();
        if (answers < Math.max(1, minimum)) {
            return Outcome.undefined(
                    UndefinedReason.TOO_FEW_ANSWERS,
                    name + " has " + answers + " answers, fewer than " + Math.max(1, minimum));
        }
        Derivation balance = step(
                Operator.DIFFERENCE,
                "promoters minus detractors",
                given("promoters (9-10)", Rational.of(tally.promoters()), origin, provenance),
                given("detractors (0-6)", Rational.of(tally.detractors()), origin, provenance));
        Derivation points = step(Operator.PRODUCT, "in points", given("points", HUNDRED, Origin.RULE), balance);
        return Outcome.defined(
                step(Operator.QUOTIENT, name, points, given("answers", Rational.of(answers), origin, provenance)));
    }

    private Outcome eventCount(EventMeasurement measurement, Predicate<LocalDate> counted) {
        Collection<Event> events = measurement.distinctEvents().stream()
                .filter(event -> counted.test(event.date()))
                .toList();
        Counting counting = ((Measure.Events) metric.measure()).counting();
        return Outcome.defined(given(name, EventTotal.of(counting, events), origin, measurement.provenance()));
    }

    private long minimumAnswers() {
        return ((Measure.NetPromoterScore) metric.measure()).minimumAnswers();
    }
}
