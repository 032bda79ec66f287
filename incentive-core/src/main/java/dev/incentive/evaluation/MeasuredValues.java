package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was measured of one participant, each metric read once. */
final class MeasuredValues {

    private final Participant participant;
    private final PerformancePeriod period;
    private final Map<String, Outcome> byMetric = new HashMap<>();
    private final Map<String, Measurement> substitutes;

    MeasuredValues(Participant participant, PerformancePeriod period) {
        this(participant, period, Map.of());
    }

    private MeasuredValues(Participant participant, PerformancePeriod period, Map<String, Measurement> substitutes) {
        this.participant = participant;
        this.period = period;
        this.substitutes = substitutes;
    }

    /** The same participant with another measurement. */
    MeasuredValues with(Measurement other) {
        return new MeasuredValues(participant, period, Map.of(other.metric(), other));
    }

    /** The same participant with another value of a metric, however it is measured. */
    MeasuredValues with(Metric metric, Derivation value) {
        MeasuredValues copy = new MeasuredValues(participant, period, substitutes);
        copy.byMetric.put(metric.id(), Outcome.defined(value));
        return copy;
    }

    Optional<Measurement> measurement(Metric metric) {
        Measurement substitute = substitutes.get(metric.id());
        return substitute == null ? participant.measurement(metric.id()) : Optional.of(substitute);
    }

    /** The measured value of the period, read when it is first asked for. */
    Outcome ofPeriod(Metric metric) {
        Outcome known = byMetric.get(metric.id());
        if (known == null) {
            known = read(metric);
            byMetric.put(metric.id(), known);
        }
        return known;
    }

    private Outcome read(Metric metric) {
        return measurement(metric)
                .map(measurement -> MeasuredValue.ofPeriod(metric).read(measurement, period::contains))
                .orElseGet(() -> missing(metric));
    }

    static Outcome missing(Metric metric) {
        return Outcome.undefined(UndefinedReason.MEASUREMENT_MISSING, "no measurement of " + metric.name());
    }

    Optional<Derivation> alreadyCredited(Metric metric) {
        return participant.alreadyCredited(metric.id()).map(MeasuredValues::credited);
    }

    private static Derivation credited(NumberMeasurement credited) {
        return given(
                "credited earlier in the reset window",
                credited.value(),
                Origin.ALREADY_CREDITED,
                credited.provenance());
    }

    /** The value that attainment looks at: with what was credited earlier in the reset window. */
    Outcome inResetWindow(Metric metric) {
        Outcome now = ofPeriod(metric);
        return alreadyCredited(metric)
                .map(earlier -> now.then(value ->
                        Outcome.defined(step(Operator.SUM, metric.name() + " in the reset window", earlier, value))))
                .orElse(now);
    }
}
