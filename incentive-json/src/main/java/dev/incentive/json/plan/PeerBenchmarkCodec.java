package dev.incentive.json.plan;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.Words;

/** The participant's peer group; a percentile says which. */
final class PeerBenchmarkCodec {

    /** The words of {@link PeerStatistic}, in the order of its alternatives. */
    enum Statistic {
        POOLED,
        MEAN,
        MEDIAN,
        PERCENTILE
    }

    private static final Words<Statistic> STATISTICS = Words.of(Statistic.class);
    private static final Words<Membership> MEMBERSHIPS = Words.of(Membership.class);

    private PeerBenchmarkCodec() {}

    static Benchmark read(ObjectReading in) {
        String group = in.text("group");
        PeerStatistic statistic = readStatistic(in);
        return new PeerBenchmark(group, statistic, in.word("membership", MEMBERSHIPS));
    }

    private static PeerStatistic readStatistic(ObjectReading in) {
        return switch (in.word("statistic", STATISTICS)) {
            case POOLED -> PeerStatistic.pooled();
            case MEAN -> PeerStatistic.mean();
            case MEDIAN -> PeerStatistic.median();
            case PERCENTILE -> new PeerStatistic.Percentile(in.number("percentile"));
        };
    }

    static void write(PeerBenchmark peers, ObjectWriting out) {
        out.text("group", peers.group());
        out.word("statistic", word(peers.statistic()), STATISTICS);
        if (peers.statistic() instanceof PeerStatistic.Percentile percentile) {
            out.number("percentile", percentile.share());
        }
        out.word("membership", peers.membership(), MEMBERSHIPS);
    }

    private static Statistic word(PeerStatistic statistic) {
        if (statistic instanceof PeerStatistic.Pooled) {
            return Statistic.POOLED;
        }
        if (statistic instanceof PeerStatistic.Mean) {
            return Statistic.MEAN;
        }
        return statistic instanceof PeerStatistic.Median ? Statistic.MEDIAN : Statistic.PERCENTILE;
    }
}
