package dev.incentive.bench.mixed;

import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.Slices;
import java.util.Arrays;

/**
 * The peer pass: for every group and number of answers, the promoters less detractors that a participant must exceed.
 *
 * <p>With A answers and D promoters less detractors in the group, d / n > D / A asks d > floor(D * n / A). There are at
 * most 40 answers, so 50 small tables answer the question for everybody; a border of 127 is never exceeded.
 */
final class PromoterTable {
    private static final int GROUPS = 64;
    private static final int ANSWERS = 64;
    private static final int LEAST_ANSWERS = 5;
    private static final byte NEVER = Byte.MAX_VALUE;

    private final MixedData data;
    private final Slices slices;
    private final long[][] sums;
    private final byte[] borders = new byte[GROUPS * ANSWERS];

    PromoterTable(MixedData data, Slices slices) {
        this.data = data;
        this.slices = slices;
        sums = new long[slices.count()][GROUPS];
    }

    byte[] borders() {
        return borders;
    }

    /** Where the border of a group and a number of answers stands. */
    static int place(int group, int answers) {
        return group * ANSWERS + answers;
    }

    void build() {
        slices.each(this::tally);
        for (int group = 0; group < MixedData.GROUPS; group++) {
            long difference = 0;
            long answers = 0;
            for (long[] slice : sums) {
                difference += slice[group] >> 32;
                answers += (int) slice[group];
            }
            fill(group, difference, answers);
        }
    }

    /** Both sums in one number: the differences above, the answers, never negative and below 2^31, in the lower half. */
    private void tally(int slice, int from, int to) {
        int[] group = data.group();
        int[] promoters = data.promoters();
        int[] passives = data.passives();
        int[] detractors = data.detractors();
        long[] both = new long[GROUPS];
        for (int i = from; i < to; i++) {
            long up = promoters[i];
            long down = detractors[i];
            both[group[i] & (GROUPS - 1)] += ((up - down) << 32) + up + passives[i] + down;
        }
        sums[slice] = both;
    }

    private void fill(int group, long difference, long answers) {
        int start = place(group, 0);
        Arrays.fill(borders, start, start + ANSWERS, NEVER);
        if (answers > 0) {
            for (int n = LEAST_ANSWERS; n <= MixedData.MOST_ANSWERS; n++) {
                borders[start + n] = (byte) Math.floorDiv(difference * n, answers);
            }
        }
    }
}
