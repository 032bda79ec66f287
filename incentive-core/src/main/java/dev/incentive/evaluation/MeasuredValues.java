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

/** One participant's measurements, read as numbers. */
final class MeasuredValues {

    private final Participant participant;
    private final PerformancePeriod period;
    private final Map<String, Outcome> byMetric = new HashMap<>();

    MeasuredValues(Participant participant, PerformancePeriod period) {
        this.participant = participant;
        this.period = period;
    }

    Optional<Measurement> measurement(Metric metric) {
        return participant.measurement(metric.id());
    }

    /** Read once, however many gates and scorers ask. */
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

    /** What a quota or target for the whole reset window is held against. */
    Outcome inResetWindow(Metric metric) {
        Outcome now = ofPeriod(metric);
        return alreadyCredited(metric)
                .map(earlier -> now.then(value ->
                        Outcome.defined(step(Operator.SUM, metric.name() + " in the reset window", earlier, value))))
                .orElse(now);
    }
}
