package dev.incentive.benchmark;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pools of all peer groups.
 *
 * <p>Mergeable: statistics of any partition of the members, merged in any order, are the same statistics. Immutable.
 *
 * @since 0.1.0
 */
public final class PeerStatistics implements Canonical {

    /** Nobody. */
    public static final PeerStatistics NOBODY = new PeerStatistics(Collections.emptySortedMap());

    private final SortedMap<PeerGroup, Pool> pools;

    private PeerStatistics(SortedMap<PeerGroup, Pool> pools) {
        this.pools = pools;
    }

    /**
     * The statistics of some members.
     *
     * @param members everybody who is in a group, paid or not
     * @param kinds the kinds of group that are compared, by metric
     * @return the statistics
     */
    public static PeerStatistics of(Iterable<? extends Participant> members, Iterable<PeerKind> kinds) {
        SortedMap<PeerGroup, Pool> pools = new TreeMap<>();
        for (Participant member : members) {
            for (PeerKind kind : kinds) {
                add(pools, member, kind);
            }
        }
        return new PeerStatistics(pools);
    }

    private static void add(Map<PeerGroup, Pool> pools, Participant member, PeerKind kind) {
        Optional<Measurement> measurement = member.measurement(kind.metric());
        String group = member.groups().get(kind.kind());
        if (measurement.isPresent() && group != null) {
            pools.merge(new PeerGroup(kind.metric(), kind.kind(), group), Pool.of(measurement.get()), Pool::merge);
        }
    }

    /**
     * Both statistics together.
     *
     * @param other statistics of other members
     * @return the merged statistics
     */
    public PeerStatistics merge(PeerStatistics other) {
        SortedMap<PeerGroup, Pool> merged = new TreeMap<>(pools);
        other.pools.forEach((group, pool) -> merged.merge(group, pool, Pool::merge));
        return new PeerStatistics(merged);
    }

    /**
     * The pool of one group.
     *
     * @param group the group
     * @return its pool; empty for a group without answers
     */
    public Pool pool(PeerGroup group) {
        return pools.getOrDefault(group, Pool.EMPTY);
    }

    /**
     * Whether the other object is the same statistics.
     *
     * @param other any object
     * @return true for equal pools
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PeerStatistics that && pools.equals(that.pools);
    }

    /**
     * A hash code of the pools.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return pools.hashCode();
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(pools.size());
        pools.forEach((group, pool) ->
                out.text(group.metric()).text(group.kind()).text(group.group()).part(pool));
    }
}
