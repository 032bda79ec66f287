package dev.incentive.benchmark;

import java.util.Objects;

/**
 * A metric that is compared within a kind of peer group. Immutable.
 *
 * @param metric the metric's id
 * @param kind the kind of group, for example {@code region}
 * @since 0.1.0
 */
public record PeerKind(String metric, String kind) {

    /** Checks that nothing is missing. */
    public PeerKind {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(kind, "kind");
    }
}
