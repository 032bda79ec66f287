package dev.incentive.columnar;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.columnar.PeerTables.Table;
import dev.incentive.kernel.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What is known of the peer groups of a plan: after as many passes over all members as its statistics take, everything.
 *
 * <p>Sums take one pass, and so do medians and percentiles of small whole numbers. Those of other values take a few: each
 * narrows down where the values are that have the ranks asked for, so that memory depends on the number of groups, not of
 * members. A pass can be split among batches and
 * threads, in any order. Exact, immutable.
 *
 * <pre>{@code
 * // A bonus of 1000 for more than the mean of a team that has 100 in the north and 200 in the south.
 * PeerFigures peers = compiled.peers();
 * while (!peers.isComplete()) {
 *     PeerCounts north = peers.count(northern);
 *     PeerCounts south = peers.count(southern);
 *     peers = peers.after(north.merge(south));
 * }
 * long cents = compiled.evaluate(southern, Outputs.TOTALS, peers).totals()[0]; // 100000
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PeerFigures {
    private final PeerProgram program;
    private final List<PeerStage> stages;
    private final int passes;
    private final Supplier<PeerStatistics> exact;
    private final Figures figures;

    private PeerFigures(PeerProgram program, List<PeerStage> stages, int passes, Supplier<PeerStatistics> exact) {
        this.program = program;
        this.stages = stages;
        this.passes = passes;
        this.exact = exact;
        this.figures = isComplete() ? tables() : Figures.NONE;
    }

    static PeerFigures none(PeerProgram program) {
        return new PeerFigures(program, program.first(), 0, PeerFigures::refused);
    }

    private Figures tables() {
        List<long[]> tables = new ArrayList<>();
        for (Table table : program.tables()) {
            tables.add(stages.get(program.number(table.reading())).table(table.figure()));
        }
        return new Figures(tables);
    }

    /** Whether no further pass is needed; at once for a plan that compares no peers. */
    public boolean isComplete() {
        return stages.stream().allMatch(PeerStage::isComplete);
    }

    /** How many passes over all members there have been. */
    public int passes() {
        return passes;
    }

    /**
     * The part of the next pass that some members are.
     *
     * @param columns the members
     */
    public PeerCounts count(ParticipantColumns columns) {
        return count(columns, Runnable::run, 1);
    }

    /**
     * The part of the next pass that some members are, by several threads.
     *
     * @param columns the members
     * @param executor runs what the calling thread does not
     * @param threads how many threads take part, the calling one included
     */
    public PeerCounts count(ParticipantColumns columns, Executor executor, int threads) {
        CountedRows counted = counted();
        counted.add(columns, executor, threads);
        return counted.all();
    }

    CountedRows counted() {
        return new CountedRows(this, program);
    }

    /**
     * The same figures, for hosts that hold the members: with what rows are evaluated from that are not proved to fit
     * into 64 bits. Without it such a row of a plan that compares peers is refused.
     *
     * @param statistics the exact statistics of all members; asked for at most once, and only for such a row
     */
    public PeerFigures exactly(Supplier<PeerStatistics> statistics) {
        return new PeerFigures(program, stages, passes, new Once<>(Objects.requireNonNull(statistics, "statistics")));
    }

    Supplier<PeerStatistics> exact() {
        return exact;
    }

    private static PeerStatistics refused() {
        throw new IllegalStateException(
                "a row is not proved to fit into 64 bits, and the figures of peers have no exact statistics");
    }

    /**
     * What is known after one more pass.
     *
     * @param counts what all members together brought into the pass
     * @throws IllegalArgumentException if they are of another pass or plan
     */
    public PeerFigures after(PeerCounts counts) {
        counts.check(this);
        return new PeerFigures(
                program, counts.gatherings().stream().map(PeerGathering::next).toList(), passes + 1, exact);
    }

    List<PeerGathering> start() {
        return stages.stream().map(PeerStage::start).toList();
    }

    /** Whether both are of the same pass over the members of the same plan. */
    boolean isLike(PeerFigures other) {
        return passes == other.passes && program.readings().equals(other.program.readings());
    }

    Figures figures() {
        if (!isComplete()) {
            throw new IllegalStateException("after " + passes + " passes the figures of peers are not complete");
        }
        return figures;
    }
}
