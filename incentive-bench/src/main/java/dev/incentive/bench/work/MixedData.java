package dev.incentive.bench.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The participants of the mixed plan, as columns. The arrays are not to be written to.
 *
 * @param revenue in cents
 * @param quota in cents; zero where there is none
 * @param retentionNow a ratio, in ten-thousandths
 * @param retentionBefore a ratio, in ten-thousandths; zero where there was none
 * @param promoters answers of 9 and 10
 * @param passives answers of 7 and 8
 * @param detractors answers of 0 to 6; the three together are at most {@link #MOST_ANSWERS}
 * @param milestones one bit for each milestone achieved, the lowest for the first
 * @param group the peer group, from 0 to {@link #GROUPS} - 1
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them; a component is a column
public record MixedData(
        long[] revenue,
        long[] quota,
        long[] retentionNow,
        long[] retentionBefore,
        int[] promoters,
        int[] passives,
        int[] detractors,
        byte[] milestones,
        int[] group) {
    /** How many peer groups there are. */
    public static final int GROUPS = 50;

    /** The most answers one participant has. */
    public static final int MOST_ANSWERS = 40;

    /**
     * Draws participants from a fixed seed: the first of a million are those of ten thousand.
     *
     * @param participants how many
     * @return the columns
     */
    public static MixedData of(int participants) {
        return new MixedDraw(participants).columns();
    }

    /**
     * How many participants there are.
     *
     * @return the length of every column
     */
    public int size() {
        return revenue.length;
    }

    /**
     * One participant as a record.
     *
     * @param participant its place in the columns
     * @return the record
     */
    public MixedRow row(int participant) {
        return new MixedRow(
                BigDecimal.valueOf(revenue[participant], 2),
                BigDecimal.valueOf(quota[participant], 2),
                BigDecimal.valueOf(retentionNow[participant], 4),
                BigDecimal.valueOf(retentionBefore[participant], 4),
                promoters[participant],
                passives[participant],
                detractors[participant],
                milestones[participant],
                group[participant]);
    }

    /**
     * All participants as records.
     *
     * @return the records, in the order of the columns
     */
    public List<MixedRow> rows() {
        return IntStream.range(0, size()).mapToObj(this::row).toList();
    }
}
