package dev.incentive.kernel;

/**
 * Division of a number of 126 bits by one of 62: the schoolbook in base 2^32 (Knuth, The Art of Computer Programming 2,
 * 4.3.1, algorithm D).
 */
final class WideDivision {
    /** What is answered if a quotient does not fit. */
    static final long TOO_LARGE = -1;

    private static final int HALF = 32;
    private static final long LOW = 0xFFFF_FFFFL;

    private WideDivision() {}

    /**
     * The quotient, its rest dropped.
     *
     * @param high the upper 64 bits, not below zero
     * @param low the lower 64 bits, as bits
     * @param by above zero, below 2^62
     * @return the quotient, or {@link #TOO_LARGE} from 2^62 on
     */
    static long quotient(long high, long low, long by) {
        if (high >= by) {
            return TOO_LARGE;
        }
        int shift = Long.numberOfLeadingZeros(by) - 1;
        long divisor = by << shift;
        long top = (high << shift) | (low >>> 1 >>> (Long.SIZE - 1 - shift));
        long rest = low << shift;
        long first = digit(top, rest >>> HALF, divisor);
        long between = (top << HALF) + (rest >>> HALF) - first * divisor;
        long second = digit(between, rest & LOW, divisor);
        return first < 1L << (HALF - 2) ? (first << HALF) + second : TOO_LARGE;
    }

    /**
     * One digit in base 2^32 of (above · 2^32 + next) / divisor, where above is less than the divisor and the divisor
     * has 63 bits.
     */
    private static long digit(long above, long next, long divisor) {
        long upper = divisor >>> HALF;
        long lower = divisor & LOW;
        long guess = above / upper;
        long rest = above - guess * upper;
        while (rest <= LOW && isTooMuch(guess, lower, rest, next)) {
            guess--;
            rest += upper;
        }
        return guess;
    }

    private static boolean isTooMuch(long guess, long lower, long rest, long next) {
        return guess > LOW || Long.compareUnsigned(guess * lower, (rest << HALF) + next) > 0;
    }
}
