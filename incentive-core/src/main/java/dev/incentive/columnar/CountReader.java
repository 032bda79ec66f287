package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.function.ToLongFunction;

/** Reads whole numbers of 64 bits; what they count is stated by the unit of their column. */
final class CountReader implements RecordReader {
    private final Object[] records;
    private final ToLongFunction<Object> accessor;
    private final Rational unit;

    CountReader(Object[] records, ToLongFunction<Object> accessor, Rational unit) {
        this.records = records;
        this.accessor = accessor;
        this.unit = unit;
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
        return Rational.of(at(row)).times(unit);
    }

    @Override
    public long at(int row) {
        return accessor.applyAsLong(records[row]);
    }

    @Override
    public long read(int from, int rows, long[] into) {
        long joined = 0;
        for (int row = 0; row < rows; row++) {
            long value = at(from + row);
            into[row] = value;
            joined |= value;
        }
        return joined;
    }
}
