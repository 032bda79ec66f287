package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.metric.Metric;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Peers of columns are the peers of the exact evaluator: all statistics, ties, gaps, with and without the participant. */
class PeerColumnsProperties {

    @Property(tries = 300)
    void everyRowIsPaidAsWithExactPeers(
            @ForAll("members") List<PeerRow> rows,
            @ForAll("statistics") PeerStatistic statistic,
            @ForAll Membership membership) {
        ParticipantColumns columns = PeerWork.columns(rows);
        for (Metric metric : PeerWork.metrics(statistic)) {
            CompiledPlan plan = PeerWork.plan(metric, statistic, membership);
            Payouts payouts = plan.evaluate(columns);
            RowEvaluation exact = new RowEvaluation(plan, columns);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(payouts.totals()[row])
                        .as("%s of row %s", metric.id(), row)
                        .isEqualTo(exact.statement(row)
                                .total()
                                .amount()
                                .movePointRight(2)
                                .longValueExact());
            }
            assertThat(payouts.exactRows()).as(metric.id()).isZero();
        }
    }

    @Property(tries = 100)
    void anyPartitionOfTheMembersLeadsToTheSamePayouts(
            @ForAll("members") List<PeerRow> rows,
            @ForAll("statistics") PeerStatistic statistic,
            @ForAll Membership membership,
            @ForAll @IntRange(min = 0, max = 40) int cut) {
        int at = Math.min(cut, rows.size());
        ParticipantColumns some = PeerWork.columns(rows.subList(0, at));
        ParticipantColumns others = PeerWork.columns(rows.subList(at, rows.size()));
        for (Metric metric : PeerWork.metrics(statistic)) {
            CompiledPlan plan = PeerWork.plan(metric, statistic, membership);
            PeerFigures peers = plan.peers();
            while (!peers.isComplete()) {
                peers = peers.after(peers.count(others).merge(peers.count(some)));
            }
            List<Long> paid = new ArrayList<>(totals(plan.evaluate(some, Outputs.TOTALS, peers)));
            paid.addAll(totals(plan.evaluate(others, Outputs.TOTALS, peers)));
            assertThat(paid).isEqualTo(totals(plan.evaluate(PeerWork.columns(rows))));
        }
    }

    private static List<Long> totals(Payouts payouts) {
        return java.util.Arrays.stream(payouts.totals()).boxed().toList();
    }

    @Provide
    Arbitrary<List<PeerRow>> members() {
        return PeerRow.any().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<PeerStatistic> statistics() {
        return Arbitraries.of(
                PeerStatistic.pooled(),
                PeerStatistic.mean(),
                PeerStatistic.median(),
                PeerStatistic.percentile("0.75"),
                PeerStatistic.percentile("0.1"),
                PeerStatistic.percentile("1"));
    }
}
