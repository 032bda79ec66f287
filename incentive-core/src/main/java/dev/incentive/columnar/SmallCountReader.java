package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.function.ToIntFunction;

/** Reads whole numbers of 32 bits: answers, and numbers of groups. */
final class SmallCountReader implements RecordReader {
    private final Object[] records;
    private final ToIntFunction<Object> accessor;

    SmallCountReader(Object[] records, ToIntFunction<Object> accessor) {
        this.records = records;
        this.accessor = accessor;
    }

    @Override
    public int records() {
        return records.length;
    }

    @Override
    public boolean hasGaps() {
        return false;
    }

    @Override
    public boolean isPresent(int row) {
        return true;
    }

    @Override
    public Rational exact(int row) {
        return Rational.of(at(row));
    }

    @Override
    public long at(int row) {
        return accessor.applyAsInt(records[row]);
    }

    @Override
    public boolean isNarrow() {
        return true;
    }

    @Override
    public int[] narrow(int from, int rows, int[] spare) {
        for (int row = 0; row < rows; row++) {
            spare[row] = accessor.applyAsInt(records[from + row]);
        }
        return spare;
    }

    @Override
    public long read(int from, int rows, long[] into) {
        int joined = 0;
        for (int row = 0; row < rows; row++) {
            int value = accessor.applyAsInt(records[from + row]);
            into[row] = value;
            joined |= value;
        }
        return joined;
    }
}
