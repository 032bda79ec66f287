package dev.incentive.bench.mixed;

import dev.incentive.bench.work.MixedData;
import dev.incentive.bench.work.MixedRow;

/**
 * The answers of a peer group together.
 *
 * @param difference promoters less detractors
 * @param answers how many answers
 */
record GroupScore(long difference, long answers) {
    private static final int LEAST_ANSWERS = 5;

    static GroupScore[] of(Iterable<MixedRow> rows) {
        long[] differences = new long[MixedData.GROUPS];
        long[] answers = new long[MixedData.GROUPS];
        for (MixedRow row : rows) {
            differences[row.group()] += row.promoters() - row.detractors();
            answers[row.group()] += row.promoters() + row.passives() + row.detractors();
        }
        GroupScore[] groups = new GroupScore[MixedData.GROUPS];
        for (int group = 0; group < groups.length; group++) {
            groups[group] = new GroupScore(differences[group], answers[group]);
        }
        return groups;
    }

    /** Whether the participant's own score is strictly above the group's; never with fewer than five answers. */
    boolean isExceededBy(MixedRow row) {
        int own = row.promoters() + row.passives() + row.detractors();
        return own >= LEAST_ANSWERS && answers > 0 && (row.promoters() - row.detractors()) * answers > difference * own;
    }
}
