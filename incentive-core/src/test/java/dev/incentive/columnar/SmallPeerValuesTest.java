package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are small numbers are counted, each for itself; one that is not ends that. */
@Timeout(120)
class SmallPeerValuesTest {
    private static final int MEMBERS = 60_000;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);

    @AfterAll
    static void stop() {
        POOL.shutdown();
    }

    private final CompiledPlan plan =
            PeerWork.plan(Metrics.REVENUE, PeerStatistic.median(), Membership.WITH_PARTICIPANT);

    private static PeerRow row(int group, long revenue) {
        return new PeerRow(group, revenue, List.of(1, 1, 1), 1, 1, 0);
    }

    private static List<PeerRow> rows(int most) {
        Random random = new Random(7);
        return new ArrayList<>(IntStream.range(0, MEMBERS)
                .mapToObj(row -> row(random.nextInt(9) - 1, random.nextInt((int) (1 + (long) row * most / MEMBERS))))
                .toList());
    }

    private void paysWhoReachesTheMiddle(List<PeerRow> rows, Payouts payouts) {
        for (int group = 0; group < 8; group++) {
            int number = group;
            int[] members = IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).group() == number)
                    .toArray();
            long[] sorted = IntStream.of(members)
                    .mapToLong(row -> rows.get(row).revenue())
                    .sorted()
                    .toArray();
            long twice = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
            for (int row : members) {
                assertThat(payouts.totals()[row] % 200 == 100)
                        .isEqualTo(2 * rows.get(row).revenue() >= twice);
            }
        }
        assertThat(payouts.exactRows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theMedianIsTheMiddleOneForAnyNumberOfThreads(int threads) {
        List<PeerRow> rows = rows(5_000);
        paysWhoReachesTheMiddle(rows, plan.evaluate(PeerWork.columns(rows), Outputs.TOTALS, POOL, threads));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 20, 1L << 45})
    void aValueThatIsNotSmallIsCountedWithTheOthers(long value) {
        for (int at : new int[] {0, MEMBERS / 2, MEMBERS}) {
            List<PeerRow> rows = rows(5_000);
            rows.add(at, row(3, value));
            paysWhoReachesTheMiddle(rows, plan.evaluate(PeerWork.columns(rows), Outputs.TOTALS, POOL, 2));
        }
    }

    @Test
    void onePassIsEnough() {
        PeerFigures none = plan.peers();
        PeerCounts counts = none.count(PeerWork.columns(rows(5_000)));
        assertThat(none.after(counts).isComplete()).isTrue();
    }

    @Test
    void countsOfSmallAndOfLargeValuesAreMergedInAnyOrder() {
        List<PeerRow> rows = rows(300);
        rows.addAll(rows(100_000_000));
        List<PeerRow> all = List.copyOf(rows);
        List<PeerRow> small = all.subList(0, MEMBERS);
        List<PeerRow> large = all.subList(MEMBERS, 2 * MEMBERS);
        long[] expected = plan.evaluate(PeerWork.columns(all)).totals();
        for (List<List<PeerRow>> order : List.of(List.of(small, large), List.of(large, small))) {
            List<Long> paid = new ArrayList<>();
            PeerFigures peers = BatchEvaluation.of(
                            plan, () -> Stream.of(order.get(0), order.get(1)).map(PeerWork::columns))
                    .peers();
            for (List<PeerRow> part : List.of(small, large)) {
                for (long cents : plan.evaluate(PeerWork.columns(part), Outputs.TOTALS, peers)
                        .totals()) {
                    paid.add(cents);
                }
            }
            assertThat(paid).hasSize(expected.length);
            assertThat(paid.stream().mapToLong(Long::longValue).toArray()).isEqualTo(expected);
        }
    }

    @Test
    void manyEvaluationsOfOnePlanAtATimeDoNotDisturbEachOther() {
        List<List<PeerRow>> inputs = IntStream.of(3, 40, 700, 9_000)
                .mapToObj(SmallPeerValuesTest::rows)
                .toList();
        List<long[]> alone = inputs.stream()
                .map(rows -> plan.evaluate(PeerWork.columns(rows)).totals())
                .toList();
        IntStream.range(0, 24).parallel().forEach(index -> {
            long[] totals = plan.evaluate(PeerWork.columns(inputs.get(index % 4)), Outputs.TOTALS, POOL, 1 + index % 3)
                    .totals();
            assertThat(totals).isEqualTo(alone.get(index % 4));
        });
    }
}
