package dev.incentive.benchmark;

import dev.incentive.metric.Metric;
import java.util.Objects;

/**
 * A metric that is compared within a kind of peer group.
 *
 * <p>It says what is gathered: all answers together for a pool, and a value for each member only where a mean, a median
 * or a percentile asks for it. Immutable.
 *
 * <pre>{@code
 * PeerGroup north = new PeerGroup("retention", "region", "North");
 * PeerKind pooled = new PeerKind(retention, "region", false);
 * PeerKind withValues = new PeerKind(retention, "region", true);
 * PeerStatistics answers = PeerStatistics.of(List.of(seller), List.of(pooled), quarter);
 * PeerStatistics values = PeerStatistics.of(List.of(seller), List.of(withValues), quarter);
 * List<Rational> none = answers.values(north).ascending(); // []
 * List<Rational> one = values.values(north).ascending(); // [0.5]
 * }</pre>
 *
 * @param metric the metric
 * @param kind the kind of group, for example {@code region}
 * @param values whether a value for each member is looked at, beside all answers together
 * @since 0.1.0
 */
public record PeerKind(Metric metric, String kind, boolean values) {

    /** Checks that nothing is missing. */
    public PeerKind {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(kind, "kind");
    }
}
