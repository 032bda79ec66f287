package dev.incentive.kernel;

import java.util.Arrays;

/**
 * Adds up two columns for each group, exactly whatever their size.
 *
 * <p>Small numbers are added in pairs, both in one number of 64 bits, and neighbouring rows to tables of their own, so
 * that rows of one group do not wait for each other. The bounds of the blocks say when a table has to be emptied into
 * the next wider one before anything can wrap. Not safe for more than one thread; what two threads have is
 * {@linkplain #merge merged}.
 *
 * @since 0.1.0
 */
public final class GroupSums {
    private static final int LANES = 4;
    private static final int MOST_LANED = 1 << 10;
    private static final long MOST_PACKED = 1L << 31;

    private final WideGroupSums sums = new WideGroupSums();
    private long[] packed = new long[0];
    private long packedBound;
    private int groups;

    /**
     * Adds the rows of a proved block.
     *
     * @param block the rows
     * @param group a slot with numbers of groups; below zero is no group
     * @param first a slot
     * @param second a slot
     * @throws IllegalArgumentException if a group's number is {@link GroupNumbers#MOST} or more
     */
    public void add(Block block, int group, int first, int second) {
        reserve(block, group);
        long bound = Bound.product(Math.max(block.bound(first), block.bound(second)), block.rows());
        if (bound >= MOST_PACKED >> 4 || groups > MOST_LANED) {
            sums.add(block.column(group), block.column(first), block.column(second), block.rows(), bound);
            return;
        }
        if (packedBound + bound >= MOST_PACKED) {
            unpack();
        }
        packedBound += bound;
        pack(block.column(group), block.column(first), block.column(second), packed, groups + 1, block.rows());
    }

    /** Adds to one place, zero for no group and one more than the group otherwise. */
    void add(int place, long first, long second) {
        grow(place);
        sums.add(place, first, second);
    }

    /**
     * Makes room for the groups of a block.
     *
     * @param block the rows
     * @param group a slot with numbers of groups
     */
    public void reserve(Block block, int group) {
        grow(GroupNumbers.size(block, group));
    }

    /** The sums of one more thread. */
    public void merge(GroupSums other) {
        unpack();
        other.unpack();
        grow(other.groups);
        sums.merge(other.sums);
    }

    /** The sums of the first column by group, {@link Figures#UNPROVED} where one does not fit into 62 bits. */
    public long[] first() {
        unpack();
        return sums.figures(0);
    }

    /** The sums of the second column by group. */
    public long[] second() {
        unpack();
        return sums.figures(1);
    }

    private void grow(int size) {
        if (size > groups) {
            unpack();
            groups = size;
            packed = new long[groups <= MOST_LANED ? LANES * (groups + 1) : 0];
            sums.grow(size);
        }
    }

    private static void pack(long[] groups, long[] first, long[] second, long[] sums, int stride, int rows) {
        int row = 0;
        for (; row < rows - LANES + 1; row += LANES) {
            sums[place(groups[row])] += pair(first[row], second[row]);
            sums[place(groups[row + 1]) + stride] += pair(first[row + 1], second[row + 1]);
            sums[place(groups[row + 2]) + 2 * stride] += pair(first[row + 2], second[row + 2]);
            sums[place(groups[row + 3]) + 3 * stride] += pair(first[row + 3], second[row + 3]);
        }
        for (; row < rows; row++) {
            sums[place(groups[row])] += pair(first[row], second[row]);
        }
    }

    /** Rows without a group go to the place before the first. */
    static int place(long group) {
        return (int) (group | (group >> 63)) + 1;
    }

    private static long pair(long first, long second) {
        return (first << Integer.SIZE) + second;
    }

    private void unpack() {
        if (packedBound == 0) {
            return;
        }
        for (int place = 0; place < packed.length; place++) {
            long second = (int) packed[place];
            sums.add(place % (groups + 1), (packed[place] - second) >> Integer.SIZE, second);
        }
        Arrays.fill(packed, 0);
        packedBound = 0;
    }
}
