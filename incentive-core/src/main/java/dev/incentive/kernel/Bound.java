package dev.incentive.kernel;

/** Arithmetic of magnitudes that stays at the largest number instead of wrapping. */
final class Bound {
    private Bound() {}

    static long sum(long left, long right) {
        long sum = left + right;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long product(long left, long right) {
        return Math.multiplyHigh(left, right) == 0 && left * right >= 0 ? left * right : Long.MAX_VALUE;
    }

    /** The magnitude of a number that is written in a plan. */
    static long of(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
    }

    static long of(long[] numbers) {
        long largest = 0;
        for (long number : numbers) {
            largest = Math.max(largest, of(number));
        }
        return largest;
    }
}
