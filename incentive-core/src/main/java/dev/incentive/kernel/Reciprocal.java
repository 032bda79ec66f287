package dev.incentive.kernel;

import java.math.BigInteger;

/**
 * A divisor turned into factors and shifts: ⌊n / d⌋ = ⌊n · m / 2^p⌋ with m = ⌈2^p / d⌉ as long as n · (m · d - 2^p) &lt;
 * 2^p (Granlund and Montgomery, Division by Invariant Integers using Multiplication, 1994).
 *
 * @param twos the power of two in the divisor, shifted out first
 * @param factor what to multiply by if the product fits into 64 bits
 * @param shift what to shift that product by
 * @param most the largest number for which it fits and is right
 * @param wideFactor what to multiply by otherwise, keeping the upper half of 128 bits
 * @param wideShift what to shift the upper half by
 */
record Reciprocal(int twos, long factor, int shift, long most, long wideFactor, int wideShift) {
    private static final int WIDE = 62;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * The reciprocal of a divisor, for numbers below 2^62.
     *
     * @param divisor above zero
     */
    static Reciprocal of(long divisor) {
        int twos = Long.numberOfTrailingZeros(divisor);
        BigInteger odd = BigInteger.valueOf(divisor >> twos);
        if (odd.equals(BigInteger.ONE)) {
            return new Reciprocal(twos, 1, 0, Long.MAX_VALUE, 0, 0);
        }
        int wide = WIDE + odd.subtract(BigInteger.ONE).bitLength();
        long wideFactor = factor(odd, wide).longValueExact();
        int shift = bestShift(odd);
        return new Reciprocal(
                twos, factor(odd, shift).longValueExact(), shift, most(odd, shift), wideFactor, wide - Long.SIZE);
    }

    private static int bestShift(BigInteger odd) {
        int best = 1;
        for (int shift = 2; shift < Long.SIZE; shift++) {
            best = most(odd, shift) > most(odd, best) ? shift : best;
        }
        return best;
    }

    private static BigInteger factor(BigInteger odd, int shift) {
        return BigInteger.ONE.shiftLeft(shift).add(odd).subtract(BigInteger.ONE).divide(odd);
    }

    private static long most(BigInteger odd, int shift) {
        BigInteger power = BigInteger.ONE.shiftLeft(shift);
        BigInteger factor = factor(odd, shift);
        BigInteger error = factor.multiply(odd).subtract(power);
        BigInteger right = power.subtract(BigInteger.ONE).divide(error);
        return right.min(LARGEST.divide(factor)).longValueExact();
    }

    boolean isNarrow(long bound) {
        return bound >> twos <= most;
    }
}
