package dev.incentive.bench.engine;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.MixedRow;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.Payouts;
import dev.incentive.columnar.RowEvaluator;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Records of {@code BigDecimal} in, totals of {@code BigDecimal} out, by the library's columns between. */
public final class EngineRows implements Contender<MixedData> {
    private static final int RETENTION_DECIMALS = 4;

    private final RowEvaluator<MixedRow> evaluator;
    private List<MixedRow> rows = List.of();
    private long[] payouts = {};
    private int threads = 1;
    private final ExecutorService executor = Executors.newCachedThreadPool();

    private EngineRows(ResolvedPlan plan) {
        this.evaluator = RowEvaluator.<MixedRow>builder(plan, PerformancePeriod.quarter(2026, 3))
                .number("revenue", MixedRow::revenue)
                .quota("revenue", MixedRow::quota)
                .decimal(ColumnName.measured("retention"), RETENTION_DECIMALS, MixedRow::retentionNow)
                .decimal(ColumnName.prior("retention"), RETENTION_DECIMALS, MixedRow::retentionBefore)
                .answers("nps", MixedRow::promoters, MixedRow::passives, MixedRow::detractors)
                .milestones("milestones", MixedRow::milestones)
                .group("team", MixedRow::group)
                .build();
    }

    /**
     * The mixed plan.
     *
     * @return a contender
     */
    public static EngineRows mixed() {
        return new EngineRows(MixedPlan.plan().resolve());
    }

    @Override
    public String name() {
        return "engine-rows";
    }

    @Override
    public void prepare(MixedData data, int mostThreads) {
        rows = data.rows();
        payouts = new long[rows.size()];
        threads = mostThreads;
    }

    @Override
    public long[] run() {
        Payouts paid = evaluator.evaluate(rows, Outputs.TOTALS, executor, threads);
        for (int row = 0; row < payouts.length; row++) {
            payouts[row] = paid.total(row).movePointRight(2).longValueExact();
        }
        return payouts;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
