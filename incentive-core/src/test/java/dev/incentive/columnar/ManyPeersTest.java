package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.metric.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More members than are collected at once: searches in several passes, several threads, batches. */
@Timeout(300)
class ManyPeersTest {
    private static final int MEMBERS = 330_000;
    private static final List<PeerRow> ROWS = rows(MEMBERS);
    private static final ExecutorService POOL = Executors.newFixedThreadPool(4);

    private static List<PeerRow> rows(int members) {
        Random random = new Random(20_260_930);
        List<PeerRow> rows = new ArrayList<>();
        for (int row = 0; row < members; row++) {
            boolean isOutlier = random.nextInt(10_000) == 0;
            long revenue = isOutlier ? random.nextLong() >> 5 : random.nextInt(40_000_000) - 1_000_000;
            int part = random.nextInt(90);
            rows.add(new PeerRow(
                    random.nextInt(8) - 1,
                    revenue,
                    List.of(random.nextInt(20), random.nextInt(10), random.nextInt(10)),
                    part,
                    part + random.nextInt(40),
                    random.nextInt(6) == 0 ? random.nextInt(16) : 0));
        }
        return rows;
    }

    @AfterAll
    static void stop() {
        POOL.shutdown();
    }

    static Stream<PeerStatistic> statistics() {
        return Stream.of(
                PeerStatistic.pooled(), PeerStatistic.mean(), PeerStatistic.median(), PeerStatistic.percentile("0.9"));
    }

    @ParameterizedTest
    @MethodSource("statistics")
    void threadsAndBatchesPayTheSame(PeerStatistic statistic) {
        ParticipantColumns columns = PeerWork.columns(ROWS);
        for (Metric metric : provable(statistic)) {
            CompiledPlan plan = PeerWork.plan(metric, statistic, Membership.WITHOUT_PARTICIPANT);
            long[] expected = plan.evaluate(columns).totals();
            for (int threads = 2; threads <= 5; threads++) {
                assertThat(plan.evaluate(columns, Outputs.TOTALS, POOL, threads).totals())
                        .isEqualTo(expected);
            }
            assertThat(batched(plan, 70_001)).isEqualTo(expected);
        }
    }

    /** The mean of so many different fractions shares no divisor of 62 bits. */
    private static List<Metric> provable(PeerStatistic statistic) {
        return statistic instanceof PeerStatistic.Mean ? List.of(Metrics.REVENUE) : PeerWork.metrics(statistic);
    }

    private static long[] batched(CompiledPlan plan, int size) {
        long[] totals = new long[MEMBERS];
        int[] at = {0};
        BatchEvaluation.of(plan, () -> batches(size))
                .withThreads(POOL, 2)
                .evaluate(Outputs.TOTALS, (batch, payouts) -> {
                    System.arraycopy(payouts.totals(), 0, totals, at[0], batch.rows());
                    at[0] += batch.rows();
                });
        assertThat(at[0]).isEqualTo(MEMBERS);
        return totals;
    }

    private static Stream<ParticipantColumns> batches(int size) {
        return Stream.iterate(0, from -> from < MEMBERS, from -> from + size)
                .map(from -> PeerWork.columns(ROWS.subList(from, Math.min(MEMBERS, from + size))));
    }

    /** Sorted, the members' values say which of them reach the middle. */
    @Test
    void theMedianOfManyIsTheMiddleOne() {
        CompiledPlan plan = PeerWork.plan(Metrics.REVENUE, PeerStatistic.median(), Membership.WITH_PARTICIPANT);
        Payouts payouts = plan.evaluate(PeerWork.columns(ROWS));
        for (int group = 0; group < 7; group++) {
            int number = group;
            long[] sorted = ROWS.stream()
                    .filter(row -> row.group() == number && row.has(0) && row.has(1))
                    .mapToLong(PeerRow::revenue)
                    .sorted()
                    .toArray();
            long twice = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
            for (int row = 0; row < MEMBERS; row++) {
                PeerRow member = ROWS.get(row);
                if (member.group() == group && member.has(0) && member.has(1)) {
                    assertThat(payouts.totals()[row] % 200 == 100).isEqualTo(2 * member.revenue() >= twice);
                }
            }
        }
        assertThat(payouts.exactRows()).isZero();
    }

    @Test
    void figuresThatAreNotCompleteEvaluateNothing() {
        CompiledPlan plan = PeerWork.plan(Metrics.REVENUE, PeerStatistic.median(), Membership.WITH_PARTICIPANT);
        ParticipantColumns columns = PeerWork.columns(ROWS.subList(0, 10));
        assertThatThrownBy(() -> plan.evaluate(columns, Outputs.TOTALS, plan.peers()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("after 0 passes the figures of peers are not complete");
    }

    @Test
    void countsOfAnotherPassAreRefused() {
        CompiledPlan plan = PeerWork.plan(Metrics.REVENUE, PeerStatistic.median(), Membership.WITH_PARTICIPANT);
        PeerCounts first = plan.peers().count(PeerWork.columns(ROWS.subList(0, 10)));
        PeerFigures second = plan.peers().after(first);
        assertThatThrownBy(() -> second.after(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts of another plan, or of pass 1 where pass 2 is");
    }

    @Test
    void rowsThatAreNotProvedAskTheHostForExactStatistics() {
        CompiledPlan plan = PeerWork.plan(Metrics.REVENUE, PeerStatistic.mean(), Membership.WITH_PARTICIPANT);
        long large = Long.MAX_VALUE / 3;
        List<PeerRow> few = new ArrayList<>(ROWS.subList(0, 20));
        few.add(new PeerRow(1, large, List.of(1, 1, 1), 1, 1, 0));
        few.add(new PeerRow(1, large, List.of(1, 1, 1), 1, 1, 0));
        few.add(new PeerRow(1, large, List.of(1, 1, 1), 1, 1, 0));
        ParticipantColumns columns = PeerWork.columns(few);
        PeerFigures peers = plan.peers();
        PeerFigures complete = peers.after(peers.count(columns));
        assertThatThrownBy(() -> plan.evaluate(columns, Outputs.TOTALS, complete))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not proved to fit");
        long[] batched = new long[few.size()];
        BatchEvaluation.of(plan, () -> Stream.of(PeerWork.columns(few)))
                .evaluate(
                        Outputs.TOTALS,
                        (batch, payouts) -> System.arraycopy(payouts.totals(), 0, batched, 0, few.size()));
        Payouts alone = plan.evaluate(columns);
        assertThat(batched).isEqualTo(alone.totals());
        assertThat(alone.exactRows()).isPositive();
        assertThat(Arrays.stream(alone.totals()).max().orElseThrow()).isEqualTo(1_500);
    }
}
