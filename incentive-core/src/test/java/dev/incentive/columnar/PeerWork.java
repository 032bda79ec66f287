package dev.incentive.columnar;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

/** Plans that compare members with their peers in every way, and columns of members. */
final class PeerWork {
    static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 3);

    private static final String TEAM = "team";
    private static final ColumnLayout LAYOUT = ColumnLayout.builder()
            .columnWithGaps(ColumnName.group(TEAM), "1")
            .columnWithGaps(ColumnName.measured("revenue"), "0.01")
            .columnWithGaps(ColumnName.of(Fact.PROMOTERS, "nps"), "1")
            .columnWithGaps(ColumnName.of(Fact.PASSIVES, "nps"), "1")
            .columnWithGaps(ColumnName.of(Fact.DETRACTORS, "nps"), "1")
            .columnWithGaps(ColumnName.of(Fact.PART, "retention"), "1")
            .columnWithGaps(ColumnName.of(Fact.WHOLE, "retention"), "1")
            .build();

    private PeerWork() {}

    /** Pays one bonus where a value reaches that of the peers, a second where it is above, a third where it is known. */
    static CompiledPlan plan(Metric metric, PeerStatistic statistic, Membership membership) {
        PeerBenchmark benchmark = new PeerBenchmark(TEAM, statistic, membership);
        return CompiledPlan.of(
                Plan.builder("peers")
                        .currency(CurrencyUnit.of("USD"))
                        .roundingMode(RoundingMode.HALF_UP)
                        .zone(ZoneId.of("UTC"))
                        .addMetric(metric)
                        .addComponent(bonus("reached", metric, benchmark, Border.AT_OR_ABOVE, "0", "1.00"))
                        .addComponent(bonus("above", metric, benchmark, Border.ABOVE, "0", "2.00"))
                        .addComponent(bonus("known", metric, benchmark, Border.AT_OR_ABOVE, "-1000000", "4.00"))
                        .addComponent(bonus("far", metric, benchmark, Border.AT_OR_ABOVE, "0.01", "8.00"))
                        .build()
                        .resolve(),
                PERIOD,
                LAYOUT);
    }

    private static Component bonus(
            String id, Metric metric, PeerBenchmark benchmark, Border border, String edge, String amount) {
        return Component.builder(id, metric.id())
                .benchmark(benchmark)
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.threshold(edge, border))
                .payout(PayoutRule.flatBonus(Money.of("USD", amount)))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    static List<Metric> metrics(PeerStatistic statistic) {
        return statistic.readsValues()
                ? List.of(Metrics.REVENUE, Metrics.NPS, Metrics.RETENTION)
                : List.of(Metrics.NPS, Metrics.RETENTION);
    }

    static ParticipantColumns columns(List<PeerRow> rows) {
        return ParticipantColumns.builder(LAYOUT, rows.size())
                .put(ColumnName.group(TEAM), column(rows, PeerRow::group, 0))
                .put(
                        ColumnName.measured("revenue"),
                        Column.of(rows.stream().mapToLong(PeerRow::revenue).toArray())
                                .present(present(rows, row -> rows.get(row).has(1))))
                .put(
                        ColumnName.of(Fact.PROMOTERS, "nps"),
                        column(rows, row -> row.answers().get(0), 2))
                .put(
                        ColumnName.of(Fact.PASSIVES, "nps"),
                        column(rows, row -> row.answers().get(1), 2))
                .put(
                        ColumnName.of(Fact.DETRACTORS, "nps"),
                        column(rows, row -> row.answers().get(2), 2))
                .put(ColumnName.of(Fact.PART, "retention"), column(rows, PeerRow::part, 3))
                .put(ColumnName.of(Fact.WHOLE, "retention"), column(rows, PeerRow::whole, 3))
                .build();
    }

    private static Column column(List<PeerRow> rows, ToIntFunction<PeerRow> values, int fact) {
        return Column.of(rows.stream().mapToInt(values).toArray())
                .present(present(rows, row -> rows.get(row).has(fact)));
    }

    private static long[] present(List<PeerRow> rows, IntPredicate isThere) {
        BitSet there = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            there.set(row, isThere.test(row));
        }
        return there.toLongArray();
    }
}
