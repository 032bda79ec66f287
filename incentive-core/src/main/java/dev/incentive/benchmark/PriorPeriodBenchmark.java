package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * The participant's measurement of the period before, moved by an uplift; undefined where there is none. Immutable.
 *
 * @param uplift how much better it must be
 * @since 0.1.0
 */
public record PriorPeriodBenchmark(Uplift uplift) implements Benchmark {

    /** Checks that the uplift is there. */
    public PriorPeriodBenchmark {
        Objects.requireNonNull(uplift, "uplift");
    }

    @Override
    public Outcome value(BenchmarkInput input) {
        MeasuredValue prior = MeasuredValue.ofPriorPeriod(input.metric());
        return input.participant()
                .priorMeasurement(input.metric().id())
                .map(measurement -> prior.read(measurement, day -> true))
                .orElseGet(() -> Outcome.undefined(
                        UndefinedReason.PRIOR_MEASUREMENT_MISSING,
                        "no prior measurement of " + input.metric().name()))
                .then(value -> uplift.applyTo(value, input.metric().direction()));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("prior-period").part(uplift);
    }
}
