package dev.incentive.benchmark;

import dev.incentive.measurement.Participant;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.PerformancePeriod;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The statistics of all peer groups: their pooled answers, and their members' values where they are asked for.
 *
 * <p>Mergeable: statistics of any partition of the members, merged in any order, are the same statistics. Nothing is
 * rounded. A group that nobody is in has an empty pool and no values. Immutable.
 *
 * <pre>{@code
 * PeerStatistics first = PeerStatistics.of(List.of(seller), kinds, quarter);
 * PeerStatistics second = PeerStatistics.of(List.of(colleague), kinds, quarter);
 * PeerStatistics atOnce = PeerStatistics.of(List.of(seller, colleague), kinds, quarter);
 * boolean same = second.merge(first).equals(atOnce); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PeerStatistics implements Canonical {

    /** Nobody. */
    public static final PeerStatistics NOBODY =
            new PeerStatistics(Collections.emptySortedMap(), Collections.emptySortedMap());

    private final SortedMap<PeerGroup, Pool> pools;
    private final SortedMap<PeerGroup, PeerValues> values;

    private PeerStatistics(SortedMap<PeerGroup, Pool> pools, SortedMap<PeerGroup, PeerValues> values) {
        this.pools = pools;
        this.values = values;
    }

    /**
     * The statistics of some members.
     *
     * @param members everybody who is in a group, paid or not
     * @param kinds the kinds of group that are compared, by metric
     * @param period the performance period, in which events count
     * @return the statistics
     */
    public static PeerStatistics of(
            Iterable<? extends Participant> members, Iterable<PeerKind> kinds, PerformancePeriod period) {
        PeerGathering gathering = new PeerGathering(period);
        for (Participant member : members) {
            kinds.forEach(kind -> gathering.add(member, kind));
        }
        return new PeerStatistics(gathering.pools(), gathering.values());
    }

    /**
     * Both statistics together.
     *
     * @param other statistics of other members
     * @return the merged statistics
     */
    public PeerStatistics merge(PeerStatistics other) {
        return new PeerStatistics(
                merged(pools, other.pools, Pool::merge), merged(values, other.values, PeerValues::merge));
    }

    private static <T> SortedMap<PeerGroup, T> merged(
            Map<PeerGroup, T> left, Map<PeerGroup, T> right, BinaryOperator<T> merge) {
        SortedMap<PeerGroup, T> merged = new TreeMap<>(left);
        right.forEach((group, value) -> merged.merge(group, value, merge));
        return merged;
    }

    /**
     * All answers of one group together.
     *
     * @param group the group
     * @return its pool; empty for a group without answers
     */
    public Pool pool(PeerGroup group) {
        return pools.getOrDefault(group, Pool.EMPTY);
    }

    /**
     * The values of one group's members.
     *
     * @param group the group
     * @return a value for each member with a defined one; none unless a benchmark of the plan reads values
     */
    public PeerValues values(PeerGroup group) {
        return values.getOrDefault(group, PeerValues.NONE);
    }

    /**
     * Whether the other object is the same statistics.
     *
     * @param other any object
     * @return true for equal pools and values
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PeerStatistics that && pools.equals(that.pools) && values.equals(that.values);
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
        describe(pools, out);
        describe(values, out);
    }

    private static void describe(Map<PeerGroup, ? extends Canonical> byGroup, CanonicalWriter out) {
        out.number(byGroup.size());
        byGroup.forEach((group, part) ->
                out.text(group.metric()).text(group.kind()).text(group.group()).part(part));
    }
}
