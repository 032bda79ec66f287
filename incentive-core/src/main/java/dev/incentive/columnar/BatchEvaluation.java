package dev.incentive.columnar;

import dev.incentive.benchmark.PeerStatistics;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Evaluates more members than fit into memory, batch by batch.
 *
 * <p>The source is read once, and for a plan that compares peers a few times more before: once for sums, some more times
 * for medians and percentiles. It must give the same batches each time. Memory depends on the size of a batch and the
 * number of peer groups, not on the number of members. Batches of some ten thousand rows keep several threads busy.
 *
 * <pre>{@code
 * // Everybody with more than the mean gets 1000; the revenues are 100 and 200.
 * List<Long> cents = new ArrayList<>();
 * BatchEvaluation.of(compiled, () -> Stream.of(northern, southern))
 *         .evaluate(Outputs.TOTALS, (batch, payouts) -> cents.add(payouts.totals()[0]));
 * long southernCents = cents.get(1); // 100000
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BatchEvaluation {
    private final CompiledPlan plan;
    private final Supplier<? extends Stream<ParticipantColumns>> batches;
    private final Executor executor;
    private final int threads;

    private BatchEvaluation(
            CompiledPlan plan, Supplier<? extends Stream<ParticipantColumns>> batches, Executor executor, int threads) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.batches = Objects.requireNonNull(batches, "batches");
        this.executor = Objects.requireNonNull(executor, "executor");
        this.threads = threads;
    }

    /**
     * An evaluation in the calling thread.
     *
     * @param plan the plan
     * @param batches opens the source from its beginning; each stream is closed after it was read
     */
    public static BatchEvaluation of(CompiledPlan plan, Supplier<? extends Stream<ParticipantColumns>> batches) {
        return new BatchEvaluation(plan, batches, Runnable::run, 1);
    }

    /**
     * The same evaluation by several threads, which share the rows of each batch.
     *
     * @param others runs what the calling thread does not
     * @param number how many threads take part at most, the calling one included
     */
    public BatchEvaluation withThreads(Executor others, int number) {
        return new BatchEvaluation(plan, batches, others, number);
    }

    /**
     * Evaluates all batches.
     *
     * @param outputs what is wanted of each row
     * @param paid takes each batch with its payouts, in the order of the source, in the calling thread
     */
    public void evaluate(Outputs outputs, BiConsumer<ParticipantColumns, Payouts> paid) {
        PeerFigures peers = peers();
        read(batch -> paid.accept(batch, plan.evaluate(batch, outputs, peers, executor, threads)));
    }

    /** The figures of all members, for further evaluations. */
    public PeerFigures peers() {
        PeerFigures peers = plan.peers().exactly(this::exactly);
        while (!peers.isComplete()) {
            CountedRows counted = peers.counted();
            read(batch -> counted.add(batch, executor, threads));
            peers = peers.after(counted.all());
        }
        return peers;
    }

    private void read(Consumer<ParticipantColumns> consumer) {
        try (Stream<ParticipantColumns> opened = batches.get()) {
            opened.sequential().forEachOrdered(consumer);
        }
    }

    private PeerStatistics exactly() {
        PeerStatistics[] all = {PeerStatistics.NOBODY};
        read(batch -> all[0] = all[0].merge(new RowEvaluation(plan, batch).exactPeers()));
        return all[0];
    }
}
