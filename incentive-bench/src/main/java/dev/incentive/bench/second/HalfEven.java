package dev.incentive.bench.second;

/** Divides and rounds to the nearest, ties to even, without a branch; for numbers that are not negative. */
final class HalfEven {
    private HalfEven() {}

    /** Any divisor above zero; twice the dividend and the divisor together stay below 2^63. */
    static long divide(long dividend, long divisor) {
        long twice = 2 * dividend + divisor;
        long quotient = twice / (2 * divisor);
        return toEven(quotient, twice - quotient * 2 * divisor);
    }

    /** With the reciprocal of the divisor; dividends below 2^41, divisors below 2^20. */
    static long divide(long dividend, long divisor, long reciprocal) {
        long twice = 2 * dividend + divisor;
        long quotient = Math.multiplyHigh(twice, reciprocal);
        return toEven(quotient, twice - quotient * 2 * divisor);
    }

    /** What the faster division multiplies with: 2^64 / (2 * divisor), rounded up. */
    static long reciprocal(long divisor) {
        return Long.MAX_VALUE / divisor + 1;
    }

    /** Rounded up at every tie so far: where nothing remains of it, an odd quotient is one too high. */
    private static long toEven(long quotient, long remainder) {
        return quotient - (quotient & ((remainder - 1) >>> 63));
    }
}
