package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;

/** What depends on small counts alone, worked out beforehand; sizes the compiler knows. */
final class SecondTables {
    private static final int ANSWERS = 64;
    private static final int LEAST_ANSWERS = 10;
    private static final int DAYS = 128;
    private static final int MOST_MENTIONS = 8;
    private static final int MOST_PARTNERS = 3;
    private static final byte UNDEFINED = -1;

    /** Twice the score of the levels, or -1, by answers and satisfied ones. */
    private static final byte[] LEVELS = levels();

    private static final long[] RECIPROCALS = reciprocals();
    private static final int[] PARTNER_PAY = partnerPay();
    private static final int[] FLOORS = floors();

    private SecondTables() {}

    static int level(int answers, int top) {
        return LEVELS[(answers * ANSWERS + top) & (ANSWERS * ANSWERS - 1)];
    }

    /** The reciprocal of 5,000 times the answers. */
    static long reciprocal(int answers) {
        return RECIPROCALS[answers & (ANSWERS - 1)];
    }

    /** Cents for mentions and partners, by days at work. */
    static int partnerPay(int mentions, int partners, int days) {
        int row = Math.min(mentions, MOST_MENTIONS) * (MOST_PARTNERS + 1) + Math.min(partners, MOST_PARTNERS);
        return PARTNER_PAY[row * DAYS + days];
    }

    /** The plan's floor in cents, by days at work. */
    static int floor(int days) {
        return FLOORS[days & (DAYS - 1)];
    }

    private static byte[] levels() {
        byte[] levels = new byte[ANSWERS * ANSWERS];
        for (int answers = 0; answers < ANSWERS; answers++) {
            for (int top = 0; top < ANSWERS; top++) {
                int level =
                        top * 100 >= answers * 95 ? 3 : top * 10 >= answers * 9 ? 2 : top * 5 >= answers * 4 ? 1 : 0;
                levels[answers * ANSWERS + top] = answers < LEAST_ANSWERS ? UNDEFINED : (byte) level;
            }
        }
        return levels;
    }

    private static long[] reciprocals() {
        long[] reciprocals = new long[ANSWERS];
        for (int answers = 1; answers < ANSWERS; answers++) {
            reciprocals[answers] = HalfEven.reciprocal(5_000L * answers);
        }
        return reciprocals;
    }

    private static int[] partnerPay() {
        int[] pay = new int[(MOST_MENTIONS + 1) * (MOST_PARTNERS + 1) * DAYS];
        for (int row = 0; row < pay.length / DAYS; row++) {
            long share = row / (MOST_PARTNERS + 1) * 9L + row % (MOST_PARTNERS + 1) * 16L;
            for (int days = 0; days < DAYS; days++) {
                pay[row * DAYS + days] = (int) HalfEven.divide(2_000_00 * share * days, 120L * SecondData.QUARTER_DAYS);
            }
        }
        return pay;
    }

    private static int[] floors() {
        int[] floors = new int[DAYS];
        for (int days = 0; days < DAYS; days++) {
            floors[days] = (int) HalfEven.divide(400_00L * days, SecondData.QUARTER_DAYS);
        }
        return floors;
    }
}
