package dev.incentive.columnar;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a few records as whole numbers, column after column in one array.
 *
 * <p>What the Java machine makes of a reader that sets many fields should stay small enough to be compiled into the loop
 * over the records; so there is no more here than has to be.
 */
final class ColumnFacts extends RowFacts {
    /** Records at once: what is set of them, one column after the other, stays in the nearest cache. */
    static final int ROWS = 64;

    /** Stands for a number that the column cannot hold: it takes the proof away from its row. */
    static final long UNFIT = Long.MIN_VALUE;

    /** Stands for a decimal number that is not there. */
    static final long MISSING = UNFIT + 1;

    private final RecordFields own;
    private final long[] values;
    private final long[] unset;
    private int row;

    /** Nothing is set. */
    ColumnFacts(RecordFields fields) {
        super(fields);
        this.own = fields;
        this.values = new long[fields.size() * ROWS];
        this.unset = new long[values.length];
        for (int field = 0; field < fields.size(); field++) {
            Arrays.fill(unset, field * ROWS, (field + 1) * ROWS, fields.unset(field));
        }
    }

    /** Forgets what is set. */
    void clear() {
        System.arraycopy(unset, 0, values, 0, values.length);
    }

    /** The row that is set from now on. */
    void row(int next) {
        row = next;
    }

    @Override
    public void set(DecimalField field, @Nullable BigDecimal value) {
        if (field.fields() != own) {
            throw ofAnother(field);
        }
        values[field.start() + row] = value == null ? MISSING : DecimalUnits.of(value, field.decimals());
    }

    @Override
    public void set(CountField field, long value) {
        if (field.fields() != own) {
            throw ofAnother(field);
        }
        values[field.start() + row] = value;
    }

    /** Copies what is set of a field. */
    void copy(int field, int rows, long[] into, int at) {
        System.arraycopy(values, field * ROWS, into, at, rows);
    }

    /** Copies what is set of a field as numbers of 32 bits; whether all of them fit. */
    boolean copy(int field, int rows, int[] into, int at) {
        return copy(values, field * ROWS, rows, into, at) == 0;
    }

    private static long copy(long[] values, int start, int rows, int[] into, int at) {
        long lost = 0;
        for (int each = 0; each < rows; each++) {
            long value = values[start + each];
            into[at + each] = (int) value;
            lost |= value ^ (int) value;
        }
        return lost;
    }

    /** A bit for each row, set where a number is there. */
    long present(int field, int rows) {
        long all = -1L >>> (ROWS - rows);
        return areAllThere(values, field * ROWS, rows) ? all : bits(values, field * ROWS, rows);
    }

    private static boolean areAllThere(long[] values, int start, int rows) {
        long there = -1;
        for (int each = 0; each < rows; each++) {
            long different = values[start + each] ^ MISSING;
            there &= different | -different;
        }
        return there < 0;
    }

    private static long bits(long[] values, int start, int rows) {
        long bits = 0;
        for (int each = 0; each < rows; each++) {
            bits |= values[start + each] == MISSING ? 0 : 1L << each;
        }
        return bits;
    }
}
