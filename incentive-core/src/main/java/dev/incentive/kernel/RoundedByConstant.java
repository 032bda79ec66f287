package dev.incentive.kernel;

import java.math.RoundingMode;
import java.util.List;

/**
 * A column divided by a number of the plan and rounded to whole numbers.
 *
 * <p>Division is multiplication by a reciprocal that was prepared once. Small numbers take 64 bits, others the upper half
 * of 128.
 *
 * @since 0.1.0
 */
public final class RoundedByConstant implements Kernel {
    private final int value;
    private final long divisor;
    private final Rounding rounding;
    private final Reciprocal by;

    /**
     * Prepares the division.
     *
     * @param value a slot
     * @param divisor above zero, at most 2^61
     * @param mode any mode but UNNECESSARY
     */
    public RoundedByConstant(int value, long divisor, RoundingMode mode) {
        this.value = value;
        this.divisor = divisor;
        this.rounding = Rounding.of(mode, divisor);
        this.by = Reciprocal.of(divisor);
    }

    @Override
    public List<Integer> operands() {
        return List.of(value);
    }

    @Override
    public void run(Block block, int out) {
        long bound = round(
                block.column(value), block.bound(value), block.isFromZero(value), block.column(out), block.rows());
        block.bound(out, bound, block.isFromZero(value));
    }

    /** Rounds values of a bound into another column; gives the bound of the results. */
    long round(long[] values, long magnitude, boolean isFromZero, long[] out, int rows) {
        long bound = Bound.sum(magnitude, rounding.largest());
        boolean narrow = by.isNarrow(bound);
        if (isFromZero) {
            fromZero(values, narrow, out, rows);
        } else {
            signed(values, narrow, out, rows);
        }
        if (rounding.toEven()) {
            backToEven(values, rounding.positive(), divisor, out, rows);
        }
        return bound >= Block.LARGEST ? Long.MAX_VALUE : bound / divisor + 1;
    }

    private void fromZero(long[] values, boolean narrow, long[] out, int rows) {
        if (narrow) {
            narrow(values, rounding.positive(), by.twos(), by.factor(), by.shift(), out, rows);
        } else {
            wide(values, rounding.positive(), by.twos(), by.wideFactor(), by.wideShift(), out, rows);
        }
    }

    private void signed(long[] values, boolean narrow, long[] out, int rows) {
        magnitudes(values, rounding.positive(), rounding.negative(), out, rows);
        if (narrow) {
            narrow(out, 0, by.twos(), by.factor(), by.shift(), out, rows);
        } else {
            wide(out, 0, by.twos(), by.wideFactor(), by.wideShift(), out, rows);
        }
        signs(values, out, rows);
    }

    private static void narrow(long[] value, long add, int twos, long factor, int shift, long[] out, int rows) {
        for (int row = 0; row < rows; row++) {
            out[row] = (((value[row] + add) >> twos) * factor) >> shift;
        }
    }

    private static void wide(long[] value, long add, int twos, long factor, int shift, long[] out, int rows) {
        for (int row = 0; row < rows; row++) {
            out[row] = Math.multiplyHigh((value[row] + add) >> twos, factor) >> shift;
        }
    }

    private static void magnitudes(long[] value, long positive, long negative, long[] out, int rows) {
        for (int row = 0; row < rows; row++) {
            long sign = value[row] >> 63;
            out[row] = (value[row] ^ sign) - sign + (positive & ~sign) + (negative & sign);
        }
    }

    private static void signs(long[] value, long[] out, int rows) {
        for (int row = 0; row < rows; row++) {
            long sign = value[row] >> 63;
            out[row] = (out[row] ^ sign) - sign;
        }
    }

    private static void backToEven(long[] value, long half, long divisor, long[] out, int rows) {
        for (int row = 0; row < rows; row++) {
            long sign = value[row] >> 63;
            long magnitude = (value[row] ^ sign) - sign + half;
            long quotient = (out[row] ^ sign) - sign;
            long tie = quotient * divisor == magnitude ? quotient & 1 : 0;
            out[row] = ((quotient - tie) ^ sign) - sign;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedByConstant that
                && value == that.value
                && divisor == that.divisor
                && rounding.equals(that.rounding);
    }

    @Override
    public int hashCode() {
        return 31 * value + Long.hashCode(divisor);
    }
}
