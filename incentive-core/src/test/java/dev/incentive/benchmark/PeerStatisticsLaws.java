package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.People;
import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Participant;
import dev.incentive.value.CanonicalWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Peer statistics are mergeable (B1): any partition of the members, in any order, gives the same. */
class PeerStatisticsLaws {

    private static final List<PeerKind> KINDS =
            List.of(new PeerKind(Metrics.NPS, "region", true), new PeerKind(Metrics.RETENTION, "region", true));

    @Property
    void mergingDoesNotDependOnGroupingOrOrder(
            @ForAll("people") List<Participant> a,
            @ForAll("people") List<Participant> b,
            @ForAll("people") List<Participant> c) {
        PeerStatistics first = statistics(a);
        PeerStatistics second = statistics(b);
        PeerStatistics third = statistics(c);
        assertThat(first.merge(second).merge(third)).isEqualTo(first.merge(second.merge(third)));
        assertThat(first.merge(second)).isEqualTo(second.merge(first)).hasSameHashCodeAs(second.merge(first));
    }

    @Property
    void nobodyIsNeutral(@ForAll("people") List<Participant> people) {
        PeerStatistics statistics = statistics(people);
        assertThat(statistics.merge(PeerStatistics.NOBODY)).isEqualTo(statistics);
        assertThat(PeerStatistics.NOBODY.merge(statistics)).isEqualTo(statistics);
        assertThat(statistics(List.of())).isEqualTo(PeerStatistics.NOBODY);
    }

    @Property
    void anyPartitionInAnyOrderGivesTheSameStatisticsAndTheSameDigest(
            @ForAll("people") List<Participant> people, @ForAll Random random) {
        List<Participant> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        PeerStatistics merged = PeerStatistics.NOBODY;
        int start = 0;
        while (start < shuffled.size()) {
            int end = start + 1 + random.nextInt(shuffled.size() - start);
            merged = statistics(shuffled.subList(start, end)).merge(merged);
            start = end;
        }
        assertThat(merged).isEqualTo(statistics(people));
        assertThat(new CanonicalWriter().part(merged).finish())
                .isEqualTo(new CanonicalWriter().part(statistics(people)).finish());
    }

    private static PeerStatistics statistics(List<Participant> people) {
        return PeerStatistics.of(people, KINDS, Plans.QUARTER);
    }

    @Provide
    Arbitrary<List<Participant>> people() {
        return People.groups();
    }
}
