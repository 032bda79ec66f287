package dev.incentive.bench.mixed;

import dev.incentive.bench.work.MixedData;
import java.util.Arrays;

/**
 * Commission and retention bonus in cents, as loops with only {@code long} in and out, without a branch, each short
 * enough for the compiler to turn it into vector instructions (it gives up above some 60 operations).
 */
final class MoneyKernels {
    private static final long RETENTION_BONUS = 2_500_00;

    /** Up to here {@link #round} divides rightly, for any quota that is not negative. */
    private static final long MOST_CENTS = 300_000_000;

    private MoneyKernels() {}

    /** Asks once, when the data is loaded, what the arithmetic takes for granted. */
    static void requireBounds(MixedData data) {
        for (long[] column : new long[][] {data.revenue(), data.quota()}) {
            if (Arrays.stream(column).anyMatch(cents -> cents < 0 || cents > MOST_CENTS)) {
                throw new IllegalArgumentException("amounts are from 0 to " + MOST_CENTS + " cents");
            }
        }
    }

    /**
     * The commission. 4 % on everything, and what each later tier adds to that rate on the part above its border: 2 %
     * above 80 % of the quota, 3 % above 100 %, 3 % above 130 %; in thousandths of a cent until it is rounded.
     */
    static void commission(long[] revenue, long[] quota, long[] pay, int from, int to) {
        for (int i = from; i < to; i++) {
            pay[i] = 40 * revenue[i] + aboveZero(20 * revenue[i] - 16 * quota[i]);
        }
        for (int i = from; i < to; i++) {
            pay[i] += 30 * aboveZero(revenue[i] - quota[i]);
        }
        for (int i = from; i < to; i++) {
            pay[i] += aboveZero(30 * revenue[i] - 39 * quota[i]);
        }
        for (int i = from; i < to; i++) {
            pay[i] = round(pay[i]) & (-quota[i] >> 63);
        }
    }

    /** Adds the bonus where nothing is missed: growth by a tenth, half of the quota, a prior retention, a quota. */
    static void addRetention(MixedData data, long[] pay, int from, int to) {
        long[] revenue = data.revenue();
        long[] quota = data.quota();
        long[] now = data.retentionNow();
        long[] before = data.retentionBefore();
        for (int i = from; i < to; i++) {
            long missed = (10 * (now[i] - before[i]) - before[i])
                    | (2 * revenue[i] - quota[i])
                    | (before[i] - 1)
                    | (quota[i] - 1);
            pay[i] += RETENTION_BONUS & ~(missed >> 63);
        }
    }

    /** The bonus as a line of its own. */
    static void retention(MixedData data, long[] pay, int from, int to) {
        Arrays.fill(pay, from, to, 0);
        addRetention(data, pay, from, to);
    }

    /** Thousandths of a cent to cents, half up, from 0 to 3.9 * 10^10: the division as a shift and a multiplication. */
    private static long round(long thousandths) {
        return (((thousandths + 500) >> 3) * 274_877_907L) >> 35;
    }

    private static long aboveZero(long number) {
        return number & ~(number >> 63);
    }
}
