package dev.incentive.benchmark;

import java.util.Comparator;
import java.util.Objects;

/**
 * Names the statistics of one metric in one peer group. Immutable.
 *
 * @param metric the metric's id
 * @param kind the kind of group, for example {@code region}
 * @param group the group, for example {@code North America}
 * @since 0.1.0
 */
public record PeerGroup(String metric, String kind, String group) implements Comparable<PeerGroup> {

    private static final Comparator<PeerGroup> ORDER = Comparator.comparing(PeerGroup::metric)
            .thenComparing(PeerGroup::kind)
            .thenComparing(PeerGroup::group);

    /** Checks that nothing is missing. */
    public PeerGroup {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(group, "group");
    }

    @Override
    public int compareTo(PeerGroup other) {
        return ORDER.compare(this, other);
    }
}
