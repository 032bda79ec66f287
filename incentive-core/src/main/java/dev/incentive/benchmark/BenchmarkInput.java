package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;

/**
 * What a benchmark is made from: one participant's data, and the statistics of the peers.
 *
 * <p>The statistics include the participant. Events count by the period's days. Immutable.
 *
 * <pre>{@code
 * Participant seller = Participant.builder("seller")
 *         .addMeasurement(ShareMeasurement.of("retention", 31, 38))
 *         .build();
 * BenchmarkInput input = new BenchmarkInput(retention, seller, quarter, PeerStatistics.NOBODY);
 * Rational own = input.ownValue().orElseThrow(); // 31/38
 * }</pre>
 *
 * @param metric the metric that is held against it
 * @param participant the participant's data
 * @param period the performance period
 * @param peers the statistics of the peer groups
 * @since 0.1.0
 */
public record BenchmarkInput(Metric metric, Participant participant, PerformancePeriod period, PeerStatistics peers) {

    /** Checks that nothing is missing. */
    public BenchmarkInput {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(peers, "peers");
    }

    /**
     * The participant's own measured value of the metric.
     *
     * @return the value; empty if it is undefined
     */
    public Optional<Rational> ownValue() {
        return valueOf(participant, metric, period);
    }

    static Optional<Rational> valueOf(Participant member, Metric metric, PerformancePeriod period) {
        return member.measurement(metric.id())
                .map(measurement -> MeasuredValue.ofPeriod(metric).read(measurement, period::contains))
                .filter(Outcome.Defined.class::isInstance)
                .map(outcome -> ((Outcome.Defined) outcome).derivation().value());
    }
}
