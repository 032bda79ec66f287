package dev.incentive.columnar;

import dev.incentive.statement.LineStatus;
import java.util.List;

/**
 * What one component pays to each participant, as columns in units of the plan's rounding.
 *
 * <p>Example: a component that earned 1,000.00 in row 0 and of which the plan's cap cut 100.00 has {@code earned()[0]}
 * of 100,000 and {@code amounts()[0]} of 90,000 if the plan rounds to cents.
 *
 * <pre>{@code
 * LinePayouts line = compiled.evaluate(columns, Outputs.LINES).line("commission");
 * long cents = line.earned()[0]; // 5000
 * LineStatus how = line.status(0); // CALCULATED
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LinePayouts {
    private static final byte NO_STATUS = -1;
    private static final List<LineStatus> STATUSES = List.of(LineStatus.values());
    private static final byte HELD = code(LineStatus.HELD);

    private final String component;
    private final long[] earned;
    private final long[] amounts;
    private final byte[] statuses;

    LinePayouts(String component, int rows, boolean canBeCut) {
        this.component = component;
        this.earned = new long[rows];
        this.amounts = canBeCut ? new long[rows] : earned;
        this.statuses = new byte[rows];
    }

    /** The id of the component. */
    public String component() {
        return component;
    }

    /** What the component earned, before the plan's cap; zero where a row failed. */
    public long[] earned() {
        return earned;
    }

    /** What is left after the plan's cap, held amounts included; the same array as earned for a plan without one. */
    public long[] amounts() {
        return amounts;
    }

    /** How each line came about: its place among {@link LineStatus#values()}, or -1 where the row failed. */
    public byte[] statuses() {
        return statuses;
    }

    /**
     * How a line came about.
     *
     * @param row the row
     * @throws IllegalStateException if the row failed and has no lines
     */
    public LineStatus status(int row) {
        if (statuses[row] == NO_STATUS) {
            throw new IllegalStateException("row " + row + " failed and has no lines");
        }
        return STATUSES.get(statuses[row]);
    }

    private static byte code(LineStatus status) {
        return (byte) STATUSES.indexOf(status);
    }

    boolean isHeld(int row) {
        return statuses[row] == HELD;
    }

    void write(int row, long beforeCap, long afterCap, LineStatus status) {
        earned[row] = beforeCap;
        amounts[row] = afterCap;
        statuses[row] = code(status);
    }

    void fail(int row) {
        earned[row] = 0;
        amounts[row] = 0;
        statuses[row] = NO_STATUS;
    }

    /** Takes the columns of a block over. */
    void write(int from, int rows, long[] column, long[] defined, long[] open, LineStatus whenUndefined) {
        System.arraycopy(column, 0, earned, from, rows);
        if (amounts != earned) {
            System.arraycopy(column, 0, amounts, from, rows);
        }
        statuses(from, rows, defined, open, code(whenUndefined));
    }

    private void statuses(int from, int rows, long[] defined, long[] open, long whenUndefined) {
        long calculated = code(LineStatus.CALCULATED);
        long closed = code(LineStatus.GATE_NOT_MET);
        for (int row = 0; row < rows; row++) {
            long known = (open[row] & calculated) | (~open[row] & closed);
            statuses[from + row] = (byte) ((defined[row] & known) | (~defined[row] & whenUndefined));
        }
    }
}
