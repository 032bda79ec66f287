package dev.incentive.benchmark;

import dev.incentive.measurement.Participant;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the answers and values of peer groups, member by member. */
final class PeerGathering {

    private final PerformancePeriod period;
    private final SortedMap<PeerGroup, Pool> pools = new TreeMap<>();
    private final SortedMap<PeerGroup, List<Rational>> values = new TreeMap<>();

    PeerGathering(PerformancePeriod period) {
        this.period = period;
    }

    void add(Participant member, PeerKind kind) {
        String group = member.groups().get(kind.kind());
        if (group != null) {
            PeerGroup peers = new PeerGroup(kind.metric().id(), kind.kind(), group);
            member.measurement(peers.metric())
                    .ifPresent(measurement -> pools.merge(peers, Pool.of(measurement), Pool::merge));
            if (kind.values()) {
                BenchmarkInput.valueOf(member, kind.metric(), period).ifPresent(value -> add(peers, value));
            }
        }
    }

    private void add(PeerGroup peers, Rational value) {
        values.computeIfAbsent(peers, none -> new ArrayList<>()).add(value);
    }

    SortedMap<PeerGroup, Pool> pools() {
        return pools;
    }

    SortedMap<PeerGroup, PeerValues> values() {
        SortedMap<PeerGroup, PeerValues> sorted = new TreeMap<>();
        values.forEach((peers, list) -> sorted.put(peers, PeerValues.of(list)));
        return sorted;
    }
}
