package dev.incentive.bench.engine;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.Payouts;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** This library's exact evaluator: a statement with a derivation of every line for each participant. */
public final class EngineExact implements Contender<MixedData> {
    private static final int MOST = 20_000;
    private static final Plan PLAN = MixedPlan.plan();

    private @Nullable Payouts payouts;
    private int rows;
    private int threads = 1;

    @Override
    public String name() {
        return "engine-exact";
    }

    @Override
    public int mostParticipants() {
        return MOST;
    }

    @Override
    public void prepare(MixedData data, int most) {
        ParticipantColumns columns = MixedPlan.columns(data);
        threads = most;
        rows = data.size();
        payouts = CompiledPlan.of(PLAN.resolve(), MixedPlan.PERIOD, columns.layout())
                .evaluate(columns, Outputs.TOTALS);
    }

    @Override
    public long[] run() {
        if (payouts == null) {
            throw new IllegalStateException("not prepared");
        }
        Payouts known = payouts;
        IntStream all = IntStream.range(0, rows);
        return (threads > 1 ? all.parallel() : all)
                .mapToLong(row -> cents(known.statement(row)))
                .toArray();
    }

    private static long cents(Statement statement) {
        return statement.total().amount().movePointRight(2).longValueExact();
    }
}
