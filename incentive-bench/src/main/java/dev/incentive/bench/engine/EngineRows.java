package dev.incentive.bench.engine;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.MixedRow;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.CountField;
import dev.incentive.columnar.DecimalField;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.Payouts;
import dev.incentive.columnar.RowEvaluator;
import dev.incentive.plan.ResolvedPlan;
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
        RowEvaluator.Builder<MixedRow> fields = RowEvaluator.builder(plan, MixedPlan.PERIOD);
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        DecimalField quota = fields.decimal(ColumnName.quota("revenue"));
        DecimalField retentionNow = fields.decimal(ColumnName.measured("retention"), RETENTION_DECIMALS);
        DecimalField retentionBefore = fields.decimal(ColumnName.prior("retention"), RETENTION_DECIMALS);
        CountField promoters = fields.count(ColumnName.of(Fact.PROMOTERS, "nps"));
        CountField passives = fields.count(ColumnName.of(Fact.PASSIVES, "nps"));
        CountField detractors = fields.count(ColumnName.of(Fact.DETRACTORS, "nps"));
        CountField milestones = fields.count(ColumnName.milestones("milestones"));
        CountField group = fields.count(ColumnName.group("team"));
        this.evaluator = fields.build((row, facts) -> {
            facts.set(revenue, row.revenue());
            facts.set(quota, row.quota());
            facts.set(retentionNow, row.retentionNow());
            facts.set(retentionBefore, row.retentionBefore());
            facts.set(promoters, row.promoters());
            facts.set(passives, row.passives());
            facts.set(detractors, row.detractors());
            facts.set(milestones, row.milestones());
            facts.set(group, row.group());
        });
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
