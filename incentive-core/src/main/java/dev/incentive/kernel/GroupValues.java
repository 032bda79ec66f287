package dev.incentive.kernel;

import java.util.Arrays;

/**
 * Counts each value of each group in one table, where values are small numbers from zero on.
 *
 * @since 0.1.0
 */
public final class GroupValues {
    private static final int MOST_PLACES = 1 << 20;
    private static final int PLACES_FOR_A_ROW = 8;

    private int[] counts = new int[0];
    private int groups;
    private int bits;
    private long room;
    private long rows;

    /**
     * Says how many rows will come; no table is made that is much larger.
     *
     * @param expected how many more rows
     */
    public void expect(int expected) {
        room = Math.min(MOST_PLACES, Math.max(room, (long) PLACES_FOR_A_ROW * expected));
    }

    /**
     * Counts the rows of a proved block.
     *
     * @param block the rows
     * @param group a slot with numbers of groups; below zero is no group
     * @param value a slot
     * @return whether they were counted; not if a value is below zero, or if the table would be too large
     * @throws IllegalArgumentException if a group's number is {@link GroupNumbers#MOST} or more
     */
    public boolean add(Block block, int group, int value) {
        int size = Math.max(groups, GroupNumbers.size(block, group));
        long bound = block.bound(value);
        if (!block.isFromZero(value) || bound >= MOST_PLACES || rows + block.rows() > Integer.MAX_VALUE) {
            return false;
        }
        int width = Math.max(bits, Long.SIZE - Long.numberOfLeadingZeros(bound));
        if ((size + 1L) << width > room) {
            return false;
        }
        grow(size, width);
        rows += block.rows();
        count(block.column(group), block.column(value), bits, counts, block.rows());
        return true;
    }

    private void grow(int size, int width) {
        if (size > groups || width > bits) {
            int[] before = counts;
            int[] table = new int[(size + 1) << width];
            for (int place = 0; place < before.length >> bits; place++) {
                System.arraycopy(before, place << bits, table, place << width, 1 << bits);
            }
            counts = table;
            groups = size;
            bits = width;
        }
    }

    /** Rows without a group go to the place before the first. */
    private static void count(long[] groups, long[] values, int bits, int[] counts, int rows) {
        for (int row = 0; row < rows; row++) {
            counts[(GroupSums.place(groups[row]) << bits) + (int) values[row]]++;
        }
    }

    /** The number of rows that were counted. */
    public long rows() {
        return rows;
    }

    /** A number above that of every group that was counted. */
    public int groups() {
        return groups;
    }

    /**
     * Takes what another thread has counted.
     *
     * @param other its counts
     * @return whether there was room for them
     */
    public boolean merge(GroupValues other) {
        int size = Math.max(groups, other.groups);
        int width = Math.max(bits, other.bits);
        if ((size + 1L) << width > MOST_PLACES || rows + other.rows > Integer.MAX_VALUE) {
            return false;
        }
        room = Math.max(room, other.room);
        grow(size, width);
        rows += other.rows;
        for (int place = 0; place < other.counts.length >> other.bits; place++) {
            add(other.counts, place << other.bits, 1 << other.bits, counts, place << bits);
        }
        return true;
    }

    private static void add(int[] counts, int from, int number, int[] sums, int to) {
        for (int value = 0; value < number; value++) {
            sums[to + value] += counts[from + value];
        }
    }

    /** The number of rows that were counted in a group. */
    public int members(int group) {
        return sum(counts, (group + 1) << bits, 1 << bits);
    }

    /** All rows have a number of 31 bits, and so have those of a group. */
    private static int sum(int[] counts, int from, int number) {
        int sum = 0;
        for (int value = 0; value < number; value++) {
            sum += counts[from + value];
        }
        return sum;
    }

    /** How often each value was counted in a group. */
    public int[] values(int group) {
        int start = (group + 1) << bits;
        return Arrays.copyOfRange(counts, start, start + (1 << bits));
    }
}
