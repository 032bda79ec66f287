package dev.incentive.value;

import java.math.BigInteger;

/**
 * Arithmetic of 64-bit integers that says beforehand whether it is exact.
 *
 * <p>A small integer is one below 2<sup>63</sup> in magnitude: unlike {@link Long#MIN_VALUE} it can be negated.
 */
final class LongArithmetic {

    /** From this number of digits on, not every integer is small. */
    static final int DIGITS = 19;

    private static final int SIGN = 63;
    private static final long[] POWERS_OF_TEN = powersOfTen();

    private LongArithmetic() {}

    private static long[] powersOfTen() {
        long[] powers = new long[DIGITS];
        powers[0] = 1;
        for (int exponent = 1; exponent < DIGITS; exponent++) {
            powers[exponent] = 10 * powers[exponent - 1];
        }
        return powers;
    }

    /** Whether ten to the power of this exponent is a small integer. */
    static boolean isPowerOfTen(int exponent) {
        return exponent >= 0 && exponent < DIGITS;
    }

    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    static boolean isSmall(long number) {
        return number != Long.MIN_VALUE;
    }

    static boolean isSmall(BigInteger number) {
        return number.bitLength() <= SIGN && isSmall(number.longValue());
    }

    /** Whether the product of two integers is small, so that {@code left * right} is exact. */
    static boolean isProductSmall(long left, long right) {
        long product = left * right;
        return Math.multiplyHigh(left, right) == product >> SIGN && isSmall(product);
    }

    /** Whether the sum of two integers is small, so that {@code left + right} is exact. */
    static boolean isSumSmall(long left, long right) {
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) >= 0 && isSmall(sum);
    }

    /** Compares the products of two pairs of integers, which need not be small. */
    static int compareProducts(long left, long right, long otherLeft, long otherRight) {
        int high = Long.compare(Math.multiplyHigh(left, right), Math.multiplyHigh(otherLeft, otherRight));
        return high == 0 ? Long.compareUnsigned(left * right, otherLeft * otherRight) : high;
    }

    /** The quotient of a division without remainder; most divisors are one, and a division takes long. */
    static long dividedExactly(long number, long divisor) {
        return divisor == 1 ? number : number / divisor;
    }

    /**
     * The greatest common divisor.
     *
     * @param number any small integer
     * @param positive a small integer above zero
     * @return the divisor, above zero
     */
    static long commonDivisor(long number, long positive) {
        if (positive == 1) {
            return 1;
        }
        long rest = Math.abs(number % positive);
        return rest == 0 ? positive : commonDivisorOfPositives(rest, positive);
    }

    /** Without divisions: takes twos out of both, and odd numbers from each other. */
    private static long commonDivisorOfPositives(long one, long other) {
        int twos = Long.numberOfTrailingZeros(one | other);
        long smaller = one >> Long.numberOfTrailingZeros(one);
        long larger = other >> Long.numberOfTrailingZeros(other);
        while (smaller != larger) {
            long difference = Math.abs(larger - smaller);
            smaller = Math.min(smaller, larger);
            larger = difference >> Long.numberOfTrailingZeros(difference);
        }
        return smaller << twos;
    }
}
