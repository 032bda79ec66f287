package dev.incentive.bench.engine;

import dev.incentive.bench.work.Contender;
import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.SecondData;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.Payouts;
import dev.incentive.plan.Plan;
import dev.incentive.value.PerformancePeriod;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * This library over columns: the plan compiled once, the columns read where the host has them.
 *
 * @param <D> the data of the plan
 */
public final class EngineColumns<D> implements Contender<D> {
    private final String name;
    private final Plan plan;
    private final PerformancePeriod period;
    private final Function<D, ParticipantColumns> reader;
    private final Outputs outputs;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private int threads = 1;
    private @Nullable ParticipantColumns columns;
    private @Nullable CompiledPlan compiled;
    private @Nullable Payouts payouts;

    private EngineColumns(
            String name, Plan plan, PerformancePeriod period, Function<D, ParticipantColumns> reader, Outputs outputs) {
        this.name = name;
        this.plan = plan;
        this.period = period;
        this.reader = reader;
        this.outputs = outputs;
    }

    /**
     * The totals of the mixed plan.
     *
     * @return a contender
     */
    public static EngineColumns<MixedData> mixed() {
        return new EngineColumns<>(
                "engine-columns", MixedPlan.plan(), MixedPlan.PERIOD, MixedPlan::columns, Outputs.TOTALS);
    }

    /**
     * The lines of the mixed plan, with their statuses and the cap spread over them, besides the totals.
     *
     * @return a contender
     */
    public static EngineColumns<MixedData> mixedLines() {
        return new EngineColumns<>(
                "engine-columns-with-lines", MixedPlan.plan(), MixedPlan.PERIOD, MixedPlan::columns, Outputs.LINES);
    }

    /**
     * The totals of the second plan.
     *
     * @return a contender
     */
    public static EngineColumns<SecondData> second() {
        return new EngineColumns<>(
                "engine-columns", SecondPlan.plan(), SecondPlan.PERIOD, SecondPlan::columns, Outputs.TOTALS);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(D data, int most) {
        ParticipantColumns read = reader.apply(data);
        threads = most;
        columns = read;
        compiled = CompiledPlan.of(plan.resolve(), period, read.layout());
    }

    @Override
    public long[] run() {
        if (compiled == null || columns == null) {
            throw new IllegalStateException("not prepared");
        }
        Payouts used = payouts;
        payouts = used != null && outputs == Outputs.TOTALS
                ? compiled.evaluateAgain(columns, used, executor, threads)
                : compiled.evaluate(columns, outputs, executor, threads);
        return payouts.totals();
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
