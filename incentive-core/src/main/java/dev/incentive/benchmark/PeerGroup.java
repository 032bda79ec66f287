package dev.incentive.benchmark;

import java.util.Objects;

/**
 * Names the statistics of one metric in one peer group.
 *
 * <p>Groups are ordered by metric, then kind, then group, and compared letter by letter; evaluation refuses two
 * spellings of one group, such as "North" and "north", with {@code MEASUREMENT_INVALID}. Immutable.
 *
 * <pre>{@code
 * List<PeerKind> kinds = List.of(new PeerKind(retention, "region", false));
 * PeerStatistics peers = PeerStatistics.of(List.of(seller), kinds, quarter);
 * Pool north = peers.pool(new PeerGroup("retention", "region", "North"));
 * Rational customers = north.whole(); // 40
 * }</pre>
 *
 * @param metric the metric's id
 * @param kind the kind of group, for example {@code region}
 * @param group the group, for example {@code North America}
 * @since 0.1.0
 */
public record PeerGroup(String metric, String kind, String group) implements Comparable<PeerGroup> {

    /** Checks that nothing is missing. */
    public PeerGroup {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(group, "group");
    }

    @Override
    public int compareTo(PeerGroup other) {
        int byMetric = metric.compareTo(other.metric);
        if (byMetric != 0) {
            return byMetric;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? group.compareTo(other.group) : byKind;
    }
}
