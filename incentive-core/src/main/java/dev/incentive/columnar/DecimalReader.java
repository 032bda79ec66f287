package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads decimal numbers in units of their last decimal. */
final class DecimalReader implements RecordReader {
    private final Object[] records;
    private final Function<Object, @Nullable BigDecimal> accessor;
    private final DecimalUnits units;

    DecimalReader(Object[] records, Function<Object, @Nullable BigDecimal> accessor, int decimals) {
        this.records = records;
        this.accessor = accessor;
        this.units = new DecimalUnits(decimals);
    }

    @Override
    public int records() {
        return records.length;
    }

    @Override
    public boolean hasGaps() {
        return true;
    }

    @Override
    public boolean isPresent(int row) {
        return accessor.apply(records[row]) != null;
    }

    @Override
    public Rational exact(int row) {
        BigDecimal value = accessor.apply(records[row]);
        return value == null ? Rational.ZERO : Rational.of(value);
    }

    @Override
    public long at(int row) {
        BigDecimal value = accessor.apply(records[row]);
        return value == null ? 0 : units.of(value);
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
