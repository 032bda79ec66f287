package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How one column is read from records of a host. */
sealed interface RecordColumn {

    /** What its numbers mean. */
    ColumnType type();

    /** Reads the column of some records. */
    RecordReader reader(Object[] records);

    /**
     * Decimal numbers; null where there is none.
     *
     * @param accessor reads the number of a record
     * @param decimals the decimals of the unit
     */
    record Decimals(Function<Object, @Nullable BigDecimal> accessor, int decimals) implements RecordColumn {
        @Override
        public ColumnType type() {
            return new ColumnType(Rational.of(BigDecimal.ONE.movePointLeft(decimals)), true);
        }

        @Override
        public RecordReader reader(Object[] records) {
            return new DecimalReader(records, accessor, decimals);
        }
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @param accessor reads the number of a record
     * @param unit what a one is worth
     */
    record Counts(ToLongFunction<Object> accessor, Rational unit) implements RecordColumn {
        @Override
        public ColumnType type() {
            return new ColumnType(unit, false);
        }

        @Override
        public RecordReader reader(Object[] records) {
            return new CountReader(records, accessor, unit);
        }
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @param accessor reads the number of a record
     */
    record SmallCounts(ToIntFunction<Object> accessor) implements RecordColumn {
        @Override
        public ColumnType type() {
            return new ColumnType(Rational.ONE, false);
        }

        @Override
        public RecordReader reader(Object[] records) {
            return new SmallCountReader(records, accessor);
        }
    }
}
