package dev.incentive.columnar;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What each participant is paid, as columns.
 *
 * <p>Amounts are whole numbers in units of the plan's rounding: cents for a plan in euros that rounds to cents. The
 * arrays are those that were written, not copies. With {@link Outputs#LINES} the amounts of all lines and the floor of
 * a row add up to its total. For statements and reasons on demand it keeps the columns that it was evaluated from.
 *
 * <pre>{@code
 * // 5 % of the revenue, of which the second participant has 2500.50.
 * Payouts payouts = compiled.evaluate(columns);
 * boolean failed = payouts.isFailed(1); // false
 * long cents = payouts.totals()[1]; // 12503
 * Money same = payouts.statement(1).total(); // USD 125.03
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Payouts {
    private static final long[] NOTHING = {};

    private final RowEvaluation exact;
    private final int scale;
    private final long[] totals;
    private final long[] failed;
    private final boolean hasLines;
    private final List<LinePayouts> lines;
    private final long[] floors;
    private final long[] held;
    private final long[] exactRows;

    Payouts(RowEvaluation exact, Outputs outputs) {
        this(exact, outputs, NOTHING);
    }

    /** Payouts that write over the totals of others if they have as many rows. */
    Payouts(RowEvaluation exact, Outputs outputs, long[] used) {
        Plan plan = exact.plan().plan();
        int rows = exact.paid();
        this.exact = exact;
        this.scale = plan.roundingScale();
        this.totals = used.length == rows ? used : new long[rows];
        this.failed = new long[(rows + Long.SIZE - 1) / Long.SIZE];
        this.exactRows = new long[failed.length];
        this.hasLines = outputs == Outputs.LINES;
        this.lines =
                hasLines ? lines(exact.plan().components(), rows, !plan.caps().isEmpty()) : List.of();
        this.floors = hasLines && !plan.floors().isEmpty() ? new long[rows] : NOTHING;
        this.held = hasLines ? new long[rows] : NOTHING;
    }

    private static List<LinePayouts> lines(List<ResolvedComponent> components, int rows, boolean canBeCut) {
        return components.stream()
                .map(component -> new LinePayouts(component.component().id(), rows, canBeCut))
                .toList();
    }

    /** The number of rows. */
    public int rows() {
        return totals.length;
    }

    /** The total of each row, held amounts included; zero where a row failed. */
    public long[] totals() {
        return totals;
    }

    /**
     * The total of a row as an amount of money.
     *
     * @param row the row
     * @return for example 1234.50; zero where the row failed
     */
    public BigDecimal total(int row) {
        return BigDecimal.valueOf(totals[row], scale);
    }

    /**
     * Whether a participant could not be paid.
     *
     * @param row the row
     */
    public boolean isFailed(int row) {
        return (failed[row >> 6] >>> row & 1) != 0;
    }

    /**
     * The rows that could not be paid, a bit for each: row 0 is the lowest bit of the first word, as in
     * {@link java.util.BitSet#valueOf(long[])}.
     */
    public long[] failedRows() {
        return failed;
    }

    /** How many rows were evaluated exactly, because they were not proved to fit into 64 bits. */
    public int exactRows() {
        return Arrays.stream(exactRows).mapToInt(Long::bitCount).sum();
    }

    /**
     * Whether a row was evaluated exactly.
     *
     * @param row the row
     */
    public boolean isExact(int row) {
        return (exactRows[row >> 6] >>> row & 1) != 0;
    }

    /**
     * The lines of all components, in the plan's order.
     *
     * @throws IllegalStateException if only totals were asked for
     */
    public List<LinePayouts> lines() {
        withLines();
        return lines;
    }

    /**
     * The lines of one component.
     *
     * @param component its id
     * @throws IllegalArgumentException if the plan has no such component
     * @throws IllegalStateException if only totals were asked for
     */
    public LinePayouts line(String component) {
        return lines().stream()
                .filter(line -> line.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no component '" + component + "'"));
    }

    /**
     * What the plan's floor adds to each row, a line of its own where it is above zero.
     *
     * @return one number for each row; no numbers for a plan without a floor
     * @throws IllegalStateException if only totals were asked for
     */
    public long[] floors() {
        withLines();
        return floors;
    }

    /**
     * The part of each total that is withheld, because a value was undefined and the policy says hold.
     *
     * @throws IllegalStateException if only totals were asked for
     */
    public long[] held() {
        withLines();
        return held;
    }

    /**
     * What may be paid now.
     *
     * @param row the row
     * @return the total without held amounts
     * @throws IllegalStateException if only totals were asked for
     */
    public long payable(int row) {
        return totals[row] - held()[row];
    }

    /**
     * The statement of a row, with derivations: evaluated exactly from the same inputs.
     *
     * @param row the row
     * @throws dev.incentive.problem.IncentiveException with every problem if the row failed
     */
    public Statement statement(int row) {
        return exact.statement(row);
    }

    /**
     * Why a row failed.
     *
     * @param row the row
     * @return every problem of the row; empty if it did not fail
     */
    public Optional<ParticipantFailure> failure(int row) {
        return isFailed(row) ? exact.failure(row) : Optional.empty();
    }

    private void withLines() {
        if (!hasLines) {
            throw new IllegalStateException("only totals were asked for; evaluate with Outputs." + Outputs.LINES);
        }
    }

    boolean hasLines() {
        return hasLines;
    }

    RowEvaluation exact() {
        return exact;
    }

    /** Threads write rows of different blocks, so never the same word of 64 rows. */
    void addExactRow(int row) {
        exactRows[row >> 6] |= 1L << row;
    }

    void fail(int row) {
        failed[row >> 6] |= 1L << row;
        totals[row] = 0;
        lines.forEach(line -> line.fail(row));
        if (hasLines) {
            held[row] = 0;
        }
        if (floors.length > 0) {
            floors[row] = 0;
        }
    }

    void write(int row, Statement statement) {
        totals[row] = units(statement.total().amount());
        if (hasLines) {
            held[row] = units(statement.held().amount());
            writeLines(row, statement.lines());
        }
    }

    private void writeLines(int row, List<StatementLine> written) {
        if (floors.length > 0) {
            floors[row] = 0;
        }
        for (int index = 0; index < written.size(); index++) {
            StatementLine line = written.get(index);
            long amount = units(line.amount().amount());
            if (line.status() == LineStatus.PLAN_FLOOR) {
                floors[row] = amount;
            } else {
                lines.get(index).write(row, units(line.earned().amount()), amount, line.status());
            }
        }
    }

    private long units(BigDecimal amount) {
        return amount.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }
}
