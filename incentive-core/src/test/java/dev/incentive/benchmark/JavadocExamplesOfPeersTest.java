package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfPeersTest {

    private final Metric retention = Metrics.RETENTION;
    private final Metric revenue = Metrics.REVENUE;
    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void membership() {
        BenchmarkInput input = keeping(ofNorth(20, 40), ofNorth(30, 40));
        // example Membership
        // The participant kept 20 of 40 customers, the rest of the region 30 of 40.
        Outcome everybody =
                Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT).value(input);
        Outcome others =
                Benchmark.pooledPeers("region", Membership.WITHOUT_PARTICIPANT).value(input);
        Rational ofEverybody = ((Outcome.Defined) everybody).derivation().value(); // 0.625
        Rational ofOthers = ((Outcome.Defined) others).derivation().value(); // 0.75
        // end
        assertThat(ofEverybody).hasToString("0.625");
        assertThat(ofOthers).hasToString("0.75");
    }

    @Test
    void peerBenchmark() {
        BenchmarkInput input = keeping(ofNorth(8, 10), ofNorth(1, 40));
        // example PeerBenchmark
        // One member of the region kept 8 of 10 customers, the other 1 of 40.
        Membership all = Membership.WITH_PARTICIPANT;
        Outcome answers = new PeerBenchmark("region", PeerStatistic.pooled(), all).value(input);
        Outcome values = new PeerBenchmark("region", PeerStatistic.mean(), all).value(input);
        Rational pooled = ((Outcome.Defined) answers).derivation().value(); // 0.18
        Rational mean = ((Outcome.Defined) values).derivation().value(); // 0.4125
        // end
        assertThat(pooled).hasToString("0.18");
        assertThat(mean).hasToString("0.4125");
    }

    @Test
    void peerGroup() {
        Participant seller = ofNorth(20, 40);
        // example PeerGroup
        List<PeerKind> kinds = List.of(new PeerKind(retention, "region", false));
        PeerStatistics peers = PeerStatistics.of(List.of(seller), kinds, quarter);
        Pool north = peers.pool(new PeerGroup("retention", "region", "North"));
        Rational customers = north.whole(); // 40
        // end
        assertThat(customers).hasToString("40");
    }

    @Test
    void peerKind() {
        Participant seller = ofNorth(20, 40);
        // example PeerKind
        PeerGroup north = new PeerGroup("retention", "region", "North");
        PeerKind pooled = new PeerKind(retention, "region", false);
        PeerKind withValues = new PeerKind(retention, "region", true);
        PeerStatistics answers = PeerStatistics.of(List.of(seller), List.of(pooled), quarter);
        PeerStatistics values = PeerStatistics.of(List.of(seller), List.of(withValues), quarter);
        List<Rational> none = answers.values(north).ascending(); // []
        List<Rational> one = values.values(north).ascending(); // [0.5]
        // end
        assertThat(none).hasToString("[]");
        assertThat(one).hasToString("[0.5]");
    }

    @Test
    void peerStatistic() {
        BenchmarkInput input = earning("1", "1", "2", "8");
        // example PeerStatistic
        // The region's four members earned 1, 1, 2 and 8.
        Membership all = Membership.WITH_PARTICIPANT;
        Outcome byMedian =
                Benchmark.peers("region", PeerStatistic.median(), all).value(input);
        Outcome byRank =
                Benchmark.peers("region", PeerStatistic.percentile("0.75"), all).value(input);
        Rational median = ((Outcome.Defined) byMedian).derivation().value(); // 1.5
        Rational percentile = ((Outcome.Defined) byRank).derivation().value(); // 2
        // end
        assertThat(median).hasToString("1.5");
        assertThat(percentile).hasToString("2");
    }

    @Test
    void peerStatistics() {
        Participant seller = ofNorth(20, 40);
        Participant colleague = ofNorth(30, 40);
        List<PeerKind> kinds = List.of(new PeerKind(retention, "region", false));
        // example PeerStatistics
        PeerStatistics first = PeerStatistics.of(List.of(seller), kinds, quarter);
        PeerStatistics second = PeerStatistics.of(List.of(colleague), kinds, quarter);
        PeerStatistics atOnce = PeerStatistics.of(List.of(seller, colleague), kinds, quarter);
        boolean same = second.merge(first).equals(atOnce); // true
        // end
        assertThat(same).hasToString("true");
    }

    @Test
    void peerValues() {
        // example PeerValues
        PeerValues some = PeerValues.of(List.of(Rational.of(8), Rational.of(1)));
        PeerValues all = some.merge(PeerValues.of(List.of(Rational.of(2), Rational.of(1))));
        List<Rational> ascending = all.ascending(); // [1, 1, 2, 8]
        Rational withoutTheBest = all.sum(Optional.of(Rational.of(8))); // 4
        // end
        assertThat(ascending).hasToString("[1, 1, 2, 8]");
        assertThat(withoutTheBest).hasToString("4");
    }

    @Test
    void pool() {
        // example Pool
        Pool one = Pool.of(ShareMeasurement.of("retention", 8, 10));
        Pool other = Pool.of(ShareMeasurement.of("retention", 1, 40));
        Pool both = one.merge(other);
        Rational kept = both.part(); // 9
        Rational customers = both.whole(); // 50
        // end
        assertThat(kept).hasToString("9");
        assertThat(customers).hasToString("50");
    }

    private static Participant ofNorth(long kept, long customers) {
        return Participant.builder("kept-" + kept)
                .putGroup("region", "North")
                .addMeasurement(ShareMeasurement.of("retention", kept, customers))
                .build();
    }

    private BenchmarkInput keeping(Participant seller, Participant colleague) {
        List<PeerKind> kinds = List.of(new PeerKind(retention, "region", true));
        PeerStatistics peers = PeerStatistics.of(List.of(seller, colleague), kinds, quarter);
        return new BenchmarkInput(retention, seller, quarter, peers);
    }

    private BenchmarkInput earning(String... amounts) {
        List<Participant> members = new ArrayList<>();
        for (String amount : amounts) {
            members.add(Participant.builder("member-" + members.size())
                    .putGroup("region", "North")
                    .addMeasurement(NumberMeasurement.of("revenue", amount, Metrics.DOLLARS))
                    .build());
        }
        List<PeerKind> kinds = List.of(new PeerKind(revenue, "region", true));
        return new BenchmarkInput(revenue, members.get(0), quarter, PeerStatistics.of(members, kinds, quarter));
    }
}
