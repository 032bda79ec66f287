package dev.incentive.bench.work;

/**
 * Draws the participants of the mixed plan, one after the other, with the borders of the plan drawn more often than
 * chance would.
 */
final class MixedDraw {
    private static final long SEED = 20_260_701;
    private static final int TIED_GROUP = 7;
    private static final int SILENT_GROUP = 49;
    private static final int[] BORDER_PERCENT = {50, 80, 100, 130};

    private final Draws draws = new Draws(SEED);
    private final MixedData columns;

    MixedDraw(int participants) {
        columns = new MixedData(
                new long[participants],
                new long[participants],
                new long[participants],
                new long[participants],
                new int[participants],
                new int[participants],
                new int[participants],
                new byte[participants],
                new int[participants]);
        for (int i = 0; i < participants; i++) {
            columns.group()[i] = draws.below(MixedData.GROUPS);
            columns.milestones()[i] = (byte) draws.below(32);
            drawMoney(i);
            drawRetention(i);
            drawAnswers(i);
        }
    }

    MixedData columns() {
        return columns;
    }

    /** 2 % of the rows stand on each border of the tiers and of the gate, 1 % one cent below one; 0.5 % have no quota. */
    private void drawMoney(int i) {
        // A multiple of ten cents, so that each border is a whole number of cents.
        long quota = draws.between(1_000_000, 10_000_000) * 10L;
        int kind = draws.below(200);
        if (kind < 18) {
            int percent = BORDER_PERCENT[kind % BORDER_PERCENT.length];
            columns.quota()[i] = quota;
            columns.revenue()[i] = quota * percent / 100 - (kind < 16 ? 0 : 1);
        } else {
            columns.quota()[i] = kind == 18 ? 0 : quota + draws.below(10);
            columns.revenue()[i] = quota * draws.below(1_900_000) / 1_000_000 + draws.below(100);
        }
    }

    /** 10 % have grown by exactly a tenth, 2 % by one ten-thousandth less; 1 % had nothing before. */
    private void drawRetention(int i) {
        int kind = draws.below(100);
        long before = draws.between(300, 900) * 10L;
        if (kind < 12) {
            columns.retentionBefore()[i] = before;
            columns.retentionNow()[i] = before * 11 / 10 - (kind < 10 ? 0 : 1);
        } else {
            columns.retentionBefore()[i] = kind == 12 ? 0 : before + draws.below(10);
            columns.retentionNow()[i] = before * draws.between(800, 1_300) / 1_000;
        }
    }

    /** 15 % have no answers; one group has none at all; in another everybody has the same score, the group's. */
    private void drawAnswers(int i) {
        int group = columns.group()[i];
        if (group == SILENT_GROUP || draws.perMille(133)) {
            return;
        }
        if (group == TIED_GROUP) {
            int quarter = draws.between(1, MixedData.MOST_ANSWERS / 4);
            answers(i, 2 * quarter, quarter, quarter);
            return;
        }
        int answers = draws.between(1, MixedData.MOST_ANSWERS);
        int promoters = draws.below(answers + 1);
        int detractors = draws.below(answers - promoters + 1);
        answers(i, promoters, answers - promoters - detractors, detractors);
    }

    private void answers(int i, int promoters, int passives, int detractors) {
        columns.promoters()[i] = promoters;
        columns.passives()[i] = passives;
        columns.detractors()[i] = detractors;
    }
}
