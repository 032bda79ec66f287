package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;

/** The four lines of the second plan in cents, without a branch. Masks are all ones for yes and zero for no. */
final class SecondKernels {
    private static final long CAP = 20_000_00;
    private static final long PRODUCT_CAP = 9_000_00;
    private static final long SPEED_BONUS = 1_500_00;
    private static final long REVENUE_GATE = 250_000_00;
    private static final long SECOND_TIER = 50_000_00;
    private static final long THIRD_TIER = 100_000_00;

    /** The floor of the product line in thousandths of a cent. */
    private static final long PRODUCT_FLOOR = 100_00 * 1_000L;

    private SecondKernels() {}

    /** One block; {@code base} is room for its rows. */
    static void block(SecondData data, int[] mostDays, long[] base, long[] pay, int from, int to) {
        scorecard(data, pay, from, to);
        product(data, base, pay, from, to);
        speed(data, mostDays, pay, from, to);
        partners(data, pay, from, to);
    }

    /**
     * Five times the curve times the quota: between its points the larger of two straight lines, flat above them, zero
     * below. Two loops, each short enough to become vector instructions.
     */
    private static void curve(SecondData data, long[] pay, int from, int to) {
        long[] revenue = data.revenue();
        long[] quota = data.quota();
        for (int i = from; i < to; i++) {
            long beyond = revenue[i] - quota[i];
            pay[i] = 6 * revenue[i] - quota[i] + 4 * (beyond & ~(beyond >> 63));
        }
        for (int i = from; i < to; i++) {
            long flat = 10 * quota[i];
            pay[i] = smaller(pay[i], flat) & ~((2 * revenue[i] - quota[i]) >> 63);
        }
    }

    /**
     * 0.6 * incentive * days / 92 * score, where the score is a number of twentieths of the quota over 20 * quota.
     */
    private static void scorecard(SecondData data, long[] pay, int from, int to) {
        long[] quota = data.quota();
        long[] incentive = data.targetIncentive();
        int[] answers = data.answers();
        int[] top = data.topAnswers();
        int[] days = data.activeDays();
        curve(data, pay, from, to);
        for (int i = from; i < to; i++) {
            int level = SecondTables.level(answers[i], top[i]);
            long noQuota = (quota[i] - 1) >> 63;
            long divisor = quota[i] - noQuota;
            long twentieths = twentieths(pay[i], divisor, noQuota, level);
            pay[i] = HalfEven.divide(3 * incentive[i] * days[i] * twentieths, 9_200 * divisor);
        }
    }

    /** Twenty times the score times the quota, or times one where there is none. */
    private static long twentieths(long curve, long divisor, long noQuota, int level) {
        long answered = ~(long) (level >> 31);
        return curve * (4 - (2 & answered)) + (level * divisor * (5 + (5 & noQuota)) & answered);
    }

    /** The rate in thousandths on all of the revenue, at least the floor; again in two short loops. */
    private static void base(long[] base, int rows) {
        for (int i = 0; i < rows; i++) {
            long belowSecond = (base[i] - SECOND_TIER) >> 63;
            long belowThird = (base[i] - THIRD_TIER) >> 63;
            base[i] *= 45 - (15 & belowThird) - (10 & belowSecond);
        }
        for (int i = 0; i < rows; i++) {
            base[i] = larger(base[i], PRODUCT_FLOOR);
        }
    }

    /** The base times (2 * answers + 4 * top) / (5 * answers), or times 4 / 5. */
    private static void product(SecondData data, long[] base, long[] pay, int from, int to) {
        int[] answers = data.answers();
        int[] top = data.topAnswers();
        System.arraycopy(data.productRevenue(), from, base, 0, to - from);
        base(base, to - from);
        for (int i = from; i < to; i++) {
            int count = answers[i];
            int twice = 2 * (2 * top[i] - count);
            long multiplier = 4L * count + (twice & ~(twice >> 31));
            long line = HalfEven.divide(base[i - from] * multiplier, 5_000L * count, SecondTables.reciprocal(count));
            pay[i] += smaller(line, PRODUCT_CAP) & ~((count - 10L) >> 63);
        }
    }

    private static void speed(SecondData data, int[] mostDays, long[] pay, int from, int to) {
        long[] revenue = data.revenue();
        long[] days = data.daysToClose();
        int[] region = data.region();
        int[] answers = data.answers();
        int[] top = data.topAnswers();
        for (int i = from; i < to; i++) {
            long missedGate = (revenue[i] - REVENUE_GATE) & (10L * top[i] - 9L * answers[i]);
            long missed = missedGate | (mostDays[region[i]] - days[i]) | (answers[i] - 10L);
            pay[i] += SPEED_BONUS & ~(missed >> 63);
        }
    }

    /** The last line, then the plan's cap, then its floor. */
    private static void partners(SecondData data, long[] pay, int from, int to) {
        int[] days = data.activeDays();
        int[] mentions = data.mentions();
        int[] partners = data.partners();
        for (int i = from; i < to; i++) {
            long sum = pay[i] + SecondTables.partnerPay(mentions[i], partners[i], days[i]);
            pay[i] = larger(smaller(sum, CAP), SecondTables.floor(days[i]));
        }
    }

    private static long larger(long left, long right) {
        long difference = left - right;
        return left - (difference & (difference >> 63));
    }

    private static long smaller(long left, long right) {
        long difference = left - right;
        return right + (difference & (difference >> 63));
    }
}
