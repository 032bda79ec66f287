package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.metric.Metric;
import dev.incentive.value.CanonicalWriter;
import java.util.Objects;

/**
 * The participant's measurement of the period before, moved by an uplift.
 *
 * <p>Exact and in the metric's unit. Undefined where nothing was measured before, and where a relative uplift meets a
 * prior value of 0 or less: ten percent better than a loss has no meaning. Immutable.
 *
 * <pre>{@code
 * Participant seller = Participant.builder("seller")
 *         .addPriorMeasurement(ShareMeasurement.of("retention", 24, 40))
 *         .build();
 * BenchmarkInput input = new BenchmarkInput(retention, seller, quarter, PeerStatistics.NOBODY);
 * Outcome tenPercentBetter = new PriorPeriodBenchmark(Uplift.relative("0.1")).value(input);
 * Rational toReach = ((Outcome.Defined) tenPercentBetter).derivation().value(); // 0.66
 * }</pre>
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
                .orElseGet(() -> missing(input.metric()))
                .then(value -> uplift.applyTo(value, input.metric().direction()));
    }

    static Outcome missing(Metric metric) {
        return Outcome.undefined(UndefinedReason.PRIOR_MEASUREMENT_MISSING, "no prior measurement of " + metric.name());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("prior-period").part(uplift);
    }
}
