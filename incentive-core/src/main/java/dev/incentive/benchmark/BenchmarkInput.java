package dev.incentive.benchmark;

import dev.incentive.measurement.Participant;
import dev.incentive.metric.Metric;
import java.util.Objects;

/**
 * What a benchmark may look at. Immutable.
 *
 * @param metric the component's metric
 * @param participant the participant
 * @param peers the statistics of all peer groups
 * @since 0.1.0
 */
public record BenchmarkInput(Metric metric, Participant participant, PeerStatistics peers) {

    /** Checks that nothing is missing. */
    public BenchmarkInput {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(peers, "peers");
    }
}
