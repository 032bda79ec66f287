package dev.incentive.bench.work;

/**
 * Draws the participants of the second plan, one after the other, with the borders of the plan drawn more often than
 * chance would.
 */
final class SecondDraw {
    private static final long SEED = 20_260_930;
    private static final int[] ATTAINMENT_BORDERS = {50, 100, 150};
    private static final int[] SATISFACTION_BORDERS = {80, 90, 95};
    private static final long REVENUE_GATE = 250_000_00;
    private static final long SECOND_TIER = 50_000_00;
    private static final long THIRD_TIER = 100_000_00;

    private final Draws draws = new Draws(SEED);
    private final SecondData columns;

    SecondDraw(int participants) {
        columns = new SecondData(
                new long[participants],
                new long[participants],
                new long[participants],
                new int[participants],
                new int[participants],
                new long[participants],
                new int[participants],
                new long[participants],
                new int[participants],
                new int[participants],
                new int[participants]);
        for (int i = 0; i < participants; i++) {
            draw(i);
        }
    }

    SecondData columns() {
        return columns;
    }

    /** One in sixteen has next to nothing to show, and is paid the plan's floor. */
    private void draw(int i) {
        boolean idle = draws.below(16) == 0;
        columns.region()[i] = draws.below(SecondData.REGIONS);
        // A multiple of ten cents, so that the scorecard often ends in half a cent.
        columns.targetIncentive()[i] = Math.max(draws.between(40_000, 200_000), draws.between(40_000, 200_000)) * 10L;
        columns.activeDays()[i] =
                draws.below(5) < 4 ? SecondData.QUARTER_DAYS : draws.between(1, SecondData.QUARTER_DAYS - 1);
        columns.mentions()[i] = idle ? draws.below(2) : draws.below(11);
        columns.partners()[i] = idle ? 0 : draws.below(5);
        drawRevenue(i, idle);
        drawProductRevenue(i);
        drawAnswers(i, idle);
        drawDays(i);
    }

    /** 5 % of the rows stand on each point of the curve, 3 % on the gate; 1 % have no quota. */
    private void drawRevenue(int i, boolean idle) {
        long quota = draws.between(1_000_000, 10_000_000) * 10L;
        int kind = draws.below(100);
        columns.quota()[i] = kind == 99 ? 0 : quota;
        if (idle) {
            columns.revenue()[i] = quota * draws.below(500_000) / 1_000_000;
        } else if (kind < 15) {
            columns.revenue()[i] = quota * ATTAINMENT_BORDERS[kind / 5] / 100;
        } else if (kind < 18) {
            columns.revenue()[i] = REVENUE_GATE - kind % 2;
        } else {
            columns.revenue()[i] = quota * draws.between(300_000, 2_000_000) / 1_000_000 + draws.below(100);
        }
    }

    /** 5 % stand on each border of the tiers, 1 % one cent below, and 10 % on multiples that end in half a cent. */
    private void drawProductRevenue(int i) {
        int kind = draws.below(100);
        if (kind < 12) {
            columns.productRevenue()[i] = (kind < 6 ? SECOND_TIER : THIRD_TIER) - (kind % 6 == 5 ? 1 : 0);
        } else if (kind < 22) {
            columns.productRevenue()[i] = (2L * draws.below(10_000) + 1) * 1_250;
        } else {
            columns.productRevenue()[i] = draws.below(25_000_000);
        }
    }

    /** 5 % stand on each border of the levels; about 10 % have fewer than ten answers. */
    private void drawAnswers(int i, boolean idle) {
        int kind = draws.below(100);
        if (idle || kind < 4) {
            columns.answers()[i] = draws.below(10);
            columns.topAnswers()[i] = draws.below(columns.answers()[i] + 1);
        } else if (kind < 20) {
            columns.answers()[i] = draws.between(1, SecondData.MOST_ANSWERS / 20) * 20;
            columns.topAnswers()[i] = columns.answers()[i] * SATISFACTION_BORDERS[kind % 3] / 100;
        } else {
            columns.answers()[i] = draws.between(10, SecondData.MOST_ANSWERS);
            int most = draws.below(4) == 0 ? 70 : 35;
            columns.topAnswers()[i] = columns.answers()[i] - draws.below(columns.answers()[i] * most / 100);
        }
    }

    /**
     * In two regions of three, an eighth of the rows share a value that is the region's median, and 5 % stand where
     * median over own is exactly 1.05; in the third, whatever is in the middle is the median.
     */
    private void drawDays(int i) {
        int region = columns.region()[i];
        int step = 100 + region;
        int kind = region % 3 == 0 ? 100 : draws.below(100);
        if (kind < 5) {
            columns.daysToClose()[i] = 20L * step;
        } else if (kind < 17) {
            columns.daysToClose()[i] = 21L * step;
        } else {
            // Five more of a hundred above the middle than below it, which the rows on the border make good for.
            int middle = 21 * step;
            columns.daysToClose()[i] = draws.below(83) < (region % 3 == 0 ? 41 : 39)
                    ? draws.between(100, middle)
                    : draws.between(middle, middle * 3 / 2);
        }
    }
}
