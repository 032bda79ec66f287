package dev.incentive.bench.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The participants of the second plan, as columns. The arrays are not to be written to.
 *
 * @param revenue in cents
 * @param quota in cents; zero where there is none
 * @param productRevenue in cents
 * @param topAnswers satisfied answers
 * @param answers all answers, at most {@link #MOST_ANSWERS}
 * @param daysToClose in hundredths of a day, from 1 to {@link #MOST_DAYS}
 * @param region the peer group, from 0 to {@link #REGIONS} - 1
 * @param targetIncentive in cents
 * @param activeDays days at work, from 1 to {@link #QUARTER_DAYS}
 * @param mentions how often the product was mentioned
 * @param partners how many different partners were won
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them; a component is a column
public record SecondData(
        long[] revenue,
        long[] quota,
        long[] productRevenue,
        int[] topAnswers,
        int[] answers,
        long[] daysToClose,
        int[] region,
        long[] targetIncentive,
        int[] activeDays,
        int[] mentions,
        int[] partners) {
    /** How many regions there are. */
    public static final int REGIONS = 50;

    /** The most answers one participant has. */
    public static final int MOST_ANSWERS = 60;

    /** The most days to close, in hundredths. */
    public static final int MOST_DAYS = 8_191;

    /** The days of the third quarter of 2026. */
    public static final int QUARTER_DAYS = 92;

    /**
     * Draws participants from a fixed seed: the first of a million are those of ten thousand.
     *
     * @param participants how many
     * @return the columns
     */
    public static SecondData of(int participants) {
        return new SecondDraw(participants).columns();
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
    public SecondRow row(int participant) {
        return new SecondRow(
                BigDecimal.valueOf(revenue[participant], 2),
                BigDecimal.valueOf(quota[participant], 2),
                BigDecimal.valueOf(productRevenue[participant], 2),
                topAnswers[participant],
                answers[participant],
                BigDecimal.valueOf(daysToClose[participant], 2),
                region[participant],
                BigDecimal.valueOf(targetIncentive[participant], 2),
                activeDays[participant],
                mentions[participant],
                partners[participant]);
    }

    /**
     * All participants as records.
     *
     * @return the records, in the order of the columns
     */
    public List<SecondRow> rows() {
        return IntStream.range(0, size()).mapToObj(this::row).toList();
    }
}
