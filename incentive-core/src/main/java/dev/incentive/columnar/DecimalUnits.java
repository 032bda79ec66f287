package dev.incentive.columnar;

import java.math.BigDecimal;

/**
 * Turns decimal numbers into whole numbers of units without allocating.
 *
 * <p>What shifts the decimal point and is read at once lives in registers alone; {@link BigDecimal#unscaledValue()} and
 * {@link BigDecimal#setScale(int)} do not.
 *
 * @param decimals the decimals of a unit: two if it is a hundredth
 */
record DecimalUnits(int decimals) {
    /** The most decimals: a unit of which there are a few in 62 bits. */
    static final int MOST = 18;

    private static final long[] POWERS = powers();

    private static long[] powers() {
        long[] powers = new long[MOST + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent <= MOST; exponent++) {
            powers[exponent] = powers[exponent - 1] * 10;
        }
        return powers;
    }

    /** How many units a number is; {@link RecordReader#UNFIT} if it is not a whole number of them below 2^62. */
    long of(BigDecimal value) {
        try {
            long digits = value.scaleByPowerOfTen(value.scale()).longValueExact();
            return fit(value.scale() == decimals ? digits : shifted(digits, (long) decimals - value.scale()));
        } catch (ArithmeticException tooLarge) {
            // More than 64 bits of digits: the exact evaluator takes the row.
            return RecordReader.UNFIT;
        }
    }

    private static long fit(long units) {
        return (units ^ units >> 63) < 1L << 62 ? units : RecordReader.UNFIT;
    }

    private static long shifted(long digits, long places) {
        if (digits == 0) {
            return 0;
        }
        if (places > MOST || places < -MOST) {
            return RecordReader.UNFIT;
        }
        long power = POWERS[(int) Math.abs(places)];
        if (places >= 0) {
            return Math.multiplyExact(digits, power);
        }
        return digits % power == 0 ? digits / power : RecordReader.UNFIT;
    }
}
