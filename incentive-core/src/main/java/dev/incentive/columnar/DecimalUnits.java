package dev.incentive.columnar;

import java.math.BigDecimal;

/**
 * Turns decimal numbers into whole numbers of units without allocating.
 *
 * <p>What shifts the decimal point and is read at once lives in registers alone; {@link BigDecimal#unscaledValue()} and
 * {@link BigDecimal#setScale(int)} do not.
 */
final class DecimalUnits {
    /** The most decimals: a unit of which there are a few in 62 bits. */
    static final int MOST = 18;

    private static final long[] POWERS = powers();

    private DecimalUnits() {}

    private static long[] powers() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent <= MOST; exponent++) {
            powers[exponent] = powers[exponent - 1] * 10;
        }
        return powers;
    }

    /**
     * How many units a number is; {@link ColumnFacts#UNFIT} if that is no whole number of 64 bits, or hard to tell.
     *
     * @param decimals the decimals of a unit: two if it is a hundredth
     */
    static long of(BigDecimal value, int decimals) {
        try {
            long digits = value.scaleByPowerOfTen(value.scale()).longValueExact();
            return fit(value.scale() == decimals ? digits : shifted(digits, (long) decimals - value.scale()));
        } catch (ArithmeticException tooLarge) {
            // More than 64 bits of digits: the exact evaluator takes the row.
            return ColumnFacts.UNFIT;
        }
    }

    /** A number of more than 62 bits is not proved anyway; but one of them says that there is none. */
    private static long fit(long units) {
        return units == ColumnFacts.MISSING ? ColumnFacts.UNFIT : units;
    }

    private static long shifted(long digits, long places) {
        if (digits == 0) {
            return 0;
        }
        if (places > MOST || places < -MOST) {
            return ColumnFacts.UNFIT;
        }
        long power = POWERS[(int) Math.abs(places)];
        if (places >= 0) {
            return Math.multiplyExact(digits, power);
        }
        return digits % power == 0 ? digits / power : ColumnFacts.UNFIT;
    }
}
