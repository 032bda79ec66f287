package dev.incentive.bench.mixed;

import dev.incentive.bench.work.MixedData;

/** Promoter bonus and milestones in cents: tables instead of branches, whose sizes the compiler knows. */
final class CountKernels {
    private static final long PROMOTER_BONUS = 1_500_00;
    private static final long[] WEIGHT_CENTS = {900_00, 750_00, 600_00, 450_00, 300_00};
    private static final int SETS = 1 << WEIGHT_CENTS.length;
    private static final long[] MILESTONE_PAY = milestonePay();

    private CountKernels() {}

    /** Adds promoter bonus and milestones in one pass. */
    static void add(MixedData data, PromoterTable table, long[] pay, int from, int to) {
        int[] group = data.group();
        int[] promoters = data.promoters();
        int[] passives = data.passives();
        int[] detractors = data.detractors();
        byte[] milestones = data.milestones();
        byte[] borders = table.borders();
        for (int i = from; i < to; i++) {
            int up = promoters[i];
            int down = detractors[i];
            int border = borders[PromoterTable.place(group[i], up + passives[i] + down)];
            pay[i] += bonus(up - down, border) + MILESTONE_PAY[milestones[i] & (SETS - 1)];
        }
    }

    /** The promoter bonus as a line of its own. */
    static void promoters(MixedData data, PromoterTable table, long[] pay, int from, int to) {
        int[] group = data.group();
        int[] promoters = data.promoters();
        int[] passives = data.passives();
        int[] detractors = data.detractors();
        byte[] borders = table.borders();
        for (int i = from; i < to; i++) {
            int up = promoters[i];
            int down = detractors[i];
            int border = borders[PromoterTable.place(group[i], up + passives[i] + down)];
            pay[i] = bonus(up - down, border);
        }
    }

    /** The milestones as a line of their own. */
    static void milestones(MixedData data, long[] pay, int from, int to) {
        byte[] milestones = data.milestones();
        for (int i = from; i < to; i++) {
            pay[i] = MILESTONE_PAY[milestones[i] & (SETS - 1)];
        }
    }

    private static long bonus(int difference, int border) {
        return PROMOTER_BONUS & ((border - difference) >> 31);
    }

    private static long[] milestonePay() {
        long[] pay = new long[SETS];
        for (int set = 0; set < SETS; set++) {
            for (int milestone = 0; milestone < WEIGHT_CENTS.length; milestone++) {
                pay[set] += (set >> milestone & 1) * WEIGHT_CENTS[milestone];
            }
        }
        return pay;
    }
}
