package dev.incentive.columnar;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.kernel.Figures;
import dev.incentive.kernel.Program;
import dev.incentive.kernel.Source;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * A resolved plan as kernels over columns of one layout, for one period.
 *
 * <p>Immutable, and safe for any number of threads.
 *
 * <pre>{@code
 * // 5 % of the revenue: 1000.00 and 2500.50.
 * ColumnName revenue = ColumnName.measured("revenue");
 * ColumnLayout layout = ColumnLayout.builder().column(revenue, "0.01").build();
 * CompiledPlan compiled = CompiledPlan.of(plan.resolve(), quarter, layout);
 * ParticipantColumns columns = ParticipantColumns.builder(layout, 2)
 *         .put(revenue, Column.of(new long[] {100_000, 250_050}))
 *         .build();
 * long cents = compiled.evaluate(columns).totals()[1]; // 12503
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CompiledPlan {
    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final ColumnLayout layout;
    private final Program totals;
    private final Program withLines;
    private final List<SourceName> sources;
    private final List<CompiledLine> lines;
    private final PeerProgram peers;
    private final CompiledTotal total;
    private final int sound;
    private final boolean canBeProved;

    private CompiledPlan(ResolvedPlan plan, PerformancePeriod period, ColumnLayout layout) {
        this.plan = plan;
        this.period = period;
        this.layout = LayoutCheck.checked(layout, plan);
        PlanCompilation compilation = new PlanCompilation(plan, period, layout);
        this.lines = plan.components().stream()
                .map(component -> new LineCompilation(compilation, component).line())
                .toList();
        this.total = new PlanTotal(compilation).of(lines);
        this.sound = sound(compilation.algebra());
        this.sources = compilation.inputs().sources();
        this.peers = new PeerProgram(new PlanCompilation(plan, period, layout), compilation.peers());
        this.totals = compilation.algebra().program(resultsOfTotals());
        this.withLines = compilation.algebra().program(resultsOfLines());
        this.canBeProved = compilation.algebra().canBeProved();
    }

    /**
     * Compiles a plan.
     *
     * @param plan what to evaluate
     * @param period the performance period
     * @param layout which columns there are
     * @throws dev.incentive.problem.IncentiveException with every column whose unit does not fit what it holds
     */
    public static CompiledPlan of(ResolvedPlan plan, PerformancePeriod period, ColumnLayout layout) {
        return new CompiledPlan(plan, period, layout);
    }

    private Set<Integer> resultsOfTotals() {
        return slots(List.of(total.total(), sound));
    }

    private Set<Integer> resultsOfLines() {
        List<Integer> slots = new ArrayList<>(List.of(total.earned(), total.capped(), total.total(), sound));
        slots.addAll(total.limits());
        lines.forEach(line -> slots.addAll(List.of(line.amount(), line.defined(), line.open())));
        return slots(slots);
    }

    private static Set<Integer> slots(List<Integer> slots) {
        Set<Integer> some = new LinkedHashSet<>(slots);
        some.remove(Quantity.NONE);
        return some;
    }

    /** The mask of rows in which every line and limit that must be defined is. */
    private int sound(Algebra algebra) {
        int sound = total.defined();
        for (int index = 0; index < lines.size(); index++) {
            ResolvedComponent component = plan.components().get(index);
            if (component.component().whenUndefined() == UndefinedPolicy.ERROR) {
                sound = algebra.both(sound, lines.get(index).defined());
            }
        }
        return sound;
    }

    /**
     * Evaluates the totals of all rows in the calling thread.
     *
     * @param columns the inputs
     */
    public Payouts evaluate(ParticipantColumns columns) {
        return evaluate(columns, Outputs.TOTALS);
    }

    /**
     * Evaluates all rows in the calling thread.
     *
     * @param columns the inputs
     * @param outputs what is wanted of each row
     */
    public Payouts evaluate(ParticipantColumns columns, Outputs outputs) {
        return evaluate(columns, outputs, Runnable::run, 1);
    }

    /**
     * Evaluates all rows by several threads; the payouts are the same for any number.
     *
     * <p>The calling thread takes part, and waits for the others; what fails is thrown as it is.
     *
     * @param columns the inputs
     * @param outputs what is wanted of each row
     * @param executor runs what the calling thread does not
     * @param threads how many threads take part at most, the calling one included
     * @throws IllegalArgumentException if there is not at least one thread
     */
    public Payouts evaluate(ParticipantColumns columns, Outputs outputs, Executor executor, int threads) {
        PeerFigures known = peers(columns, executor, threads);
        return evaluate(columns, new Payouts(new RowEvaluation(this, columns), outputs), known, executor, threads);
    }

    /**
     * Evaluates the totals of all rows once more, as a simulation does, into the memory of payouts that are done with.
     *
     * @param columns the inputs
     * @param used payouts of an earlier evaluation; their totals are written over if there are as many rows, and they
     *     must not be read any more
     * @param executor runs what the calling thread does not
     * @param threads how many threads take part at most, the calling one included
     */
    public Payouts evaluateAgain(ParticipantColumns columns, Payouts used, Executor executor, int threads) {
        Payouts payouts = new Payouts(new RowEvaluation(this, columns), Outputs.TOTALS, used.totals());
        return evaluate(columns, payouts, peers(columns, executor, threads), executor, threads);
    }

    private PeerFigures peers(ParticipantColumns columns, Executor executor, int threads) {
        PeerFigures known = peers();
        while (!known.isComplete()) {
            known = known.after(known.count(columns, executor, threads));
        }
        return known;
    }

    /**
     * Evaluates rows whose peers have been gathered before, from them and others.
     *
     * <p>A row that is not proved to fit into 64 bits, and a statement on demand, need the exact statistics of all
     * members, too: see {@link PeerFigures#exactly}. {@link BatchEvaluation} sees to that.
     *
     * @param columns the inputs
     * @param outputs what is wanted of each row
     * @param known the complete figures of all members, these rows among them
     * @throws IllegalStateException if the figures are not complete, or if a row needs exact statistics and there are
     *     none
     */
    public Payouts evaluate(ParticipantColumns columns, Outputs outputs, PeerFigures known) {
        return evaluate(columns, outputs, known, Runnable::run, 1);
    }

    /**
     * Evaluates rows whose peers have been gathered before, by several threads.
     *
     * @param columns the inputs
     * @param outputs what is wanted of each row
     * @param known the complete figures of all members, these rows among them
     * @param executor runs what the calling thread does not
     * @param threads how many threads take part at most, the calling one included
     * @throws IllegalStateException if the figures are not complete, or if a row needs exact statistics and there are
     *     none
     */
    public Payouts evaluate(
            ParticipantColumns columns, Outputs outputs, PeerFigures known, Executor executor, int threads) {
        RowEvaluation exact = new RowEvaluation(this, columns, Optional.of(known.exact()));
        return evaluate(columns, new Payouts(exact, outputs), known, executor, threads);
    }

    private Payouts evaluate(
            ParticipantColumns columns, Payouts payouts, PeerFigures known, Executor executor, int threads) {
        Figures figures = known.figures();
        SharedRows.run(columns.paid(), threads, executor, () -> new ColumnarRun(this, columns, figures, payouts));
        return payouts;
    }

    /** What is known of peers before the first pass: nothing. */
    public PeerFigures peers() {
        return PeerFigures.none(peers);
    }

    /**
     * The statement of one row, with derivations: evaluated exactly from the same inputs.
     *
     * <p>For a plan that compares peers this gathers the values of all rows first; where several statements are wanted,
     * {@link Payouts#statement(int)} does so once.
     *
     * @param columns the inputs
     * @param row the row
     * @throws dev.incentive.problem.IncentiveException with every problem if the row cannot be paid
     */
    public Statement statement(ParticipantColumns columns, int row) {
        return new RowEvaluation(this, columns).statement(row);
    }

    /**
     * Why one row cannot be paid.
     *
     * @param columns the inputs
     * @param row the row
     * @return every problem of the row; empty if it can be paid
     */
    public Optional<ParticipantFailure> failure(ParticipantColumns columns, int row) {
        return new RowEvaluation(this, columns).failure(row);
    }

    static List<Source> readers(List<SourceName> sources, ParticipantColumns columns, CustomRows custom) {
        List<Source> readers = new ArrayList<>();
        for (SourceName source : sources) {
            readers.add(
                    source instanceof SourceName.OfColumn column
                            ? reader(column, columns)
                            : custom.source((SourceName.OfCustomPart) source));
        }
        return readers;
    }

    static ColumnReader reader(SourceName.OfColumn source, ParticipantColumns columns) {
        Column column = columns.column(source.column());
        return source.isPresence() ? column.presence() : column.values();
    }

    /** The program that fills the columns of some outputs. */
    Program program(Outputs outputs) {
        return outputs == Outputs.TOTALS ? totals : withLines;
    }

    List<SourceName> sources() {
        return sources;
    }

    /**
     * Whether there is any row whose values could be proved; none if a number of the plan does not fit, or if a value
     * of a peer is in no column.
     */
    boolean canBeProved(ParticipantColumns inputs) {
        return canBeProved
                && plan.peerKinds().stream()
                        .allMatch(kind ->
                                inputs.exactRows().areAllInColumns(kind.metric().id())
                                        && inputs.exactRows().areAllInColumns(kind.kind()));
    }

    List<CompiledLine> lines() {
        return lines;
    }

    CompiledTotal total() {
        return total;
    }

    /** The mask of rows that can be paid, or {@link Quantity#NONE} if all can. */
    int sound() {
        return sound;
    }

    /** The columns that the program reads; all of the layout if it cannot know, as with custom parts. */
    Set<ColumnName> columns() {
        boolean hasCustomParts = sources.stream().anyMatch(SourceName.OfCustomPart.class::isInstance);
        return !canBeProved || hasCustomParts ? layout.types().keySet() : SourceName.columns(sources);
    }

    ResolvedPlan plan() {
        return plan;
    }

    PerformancePeriod period() {
        return period;
    }

    /** Which columns it reads. */
    public ColumnLayout layout() {
        return layout;
    }
}
