package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole numbers of one column, in an array of the host that is read in place and never changed.
 *
 * <p>The host must not change the array while an evaluation reads it.
 *
 * <pre>{@code
 * // Revenue in cents; the last of three participants has none.
 * Column revenue = Column.of(new long[] {100_000, 250_050, 0}).present(new long[] {0b011});
 * int rows = revenue.rows(); // 3
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Column {
    private final ColumnReader values;
    private final int rows;
    private final long @Nullable [] present;

    private Column(ColumnReader values, int rows, long @Nullable [] present) {
        this.values = values;
        this.rows = rows;
        this.present = present;
    }

    /**
     * A column of 64-bit numbers.
     *
     * @param values one for each row
     */
    public static Column of(long[] values) {
        return new Column(new ColumnReader.Longs(values), values.length, null);
    }

    /**
     * A column of 32-bit numbers.
     *
     * @param values one for each row
     */
    public static Column of(int[] values) {
        return new Column(new ColumnReader.Ints(values), values.length, null);
    }

    /**
     * A column of 16-bit numbers.
     *
     * @param values one for each row
     */
    public static Column of(short[] values) {
        return new Column(new ColumnReader.Shorts(values), values.length, null);
    }

    /**
     * A column of 8-bit numbers.
     *
     * @param values one for each row
     */
    public static Column of(byte[] values) {
        return new Column(new ColumnReader.Bytes(values), values.length, null);
    }

    /**
     * A column of lists: the amounts of single transactions, in order of date, then id.
     *
     * <p>Example: {@code Column.ofLists(new int[] {0, 2, 2}, new long[] {50_000, -2_500})} is 500.00 and -25.00 in the
     * first row and nothing in the second, if the unit is a hundredth.
     *
     * @param offsets where the list of each row begins, and last where all end; ascending, from 0
     * @param numbers the numbers of all lists, one list after the other
     */
    public static Column ofLists(int[] offsets, long[] numbers) {
        checkOffsets(offsets, numbers.length);
        return new Column(new ListReader(offsets, numbers, null), offsets.length - 1, null);
    }

    private static void checkOffsets(int[] offsets, int numbers) {
        boolean ascending = offsets.length > 0 && offsets[0] == 0 && offsets[offsets.length - 1] == numbers;
        for (int row = 1; row < offsets.length; row++) {
            ascending &= offsets[row - 1] <= offsets[row];
        }
        if (!ascending) {
            throw new IllegalArgumentException("offsets that do not ascend from 0 to " + numbers);
        }
    }

    /**
     * The same column with rows that have no value.
     *
     * @param words a bit for each row, set where there is a value; row 0 is the lowest bit of the first word, as in
     *     {@link java.util.BitSet#toLongArray()}; missing words are zero
     * @return a column that reads zero where there is no value
     */
    public Column present(long[] words) {
        Objects.requireNonNull(words, "words");
        return new Column(values, rows, Arrays.copyOf(words, (rows + Long.SIZE - 1) / Long.SIZE));
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    boolean hasGaps() {
        return present != null;
    }

    /** Whether a row has a value. */
    boolean isPresent(int row) {
        return present == null || (present[row / Long.SIZE] >> row & 1) != 0;
    }

    /** The value of a row; zero where there is none. */
    long value(int row) {
        return isPresent(row) ? values.at(row) : 0;
    }

    /** The value of a row in units of one; empty where there is none. */
    Optional<Rational> exact(int row, Rational unit) {
        return isPresent(row) ? Optional.of(Rational.of(values.at(row)).times(unit)) : Optional.empty();
    }

    boolean isOfLists() {
        return values instanceof ListReader;
    }

    /** The numbers of the list of a row. */
    long[] list(int row) {
        ListReader lists = (ListReader) values();
        return Arrays.copyOfRange(lists.numbers(), lists.start(row), lists.end(row));
    }

    ColumnReader values() {
        if (values instanceof ListReader lists) {
            return lists.where(present);
        }
        return present == null ? values : new ColumnReader.WithGaps(values, present);
    }

    ColumnReader presence() {
        return new ColumnReader.Presence(present == null ? new long[0] : present);
    }
}
