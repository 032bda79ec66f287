package dev.incentive.kernel;

/**
 * The numbers of peer groups, from zero on; tables have a place for each number up to the largest.
 *
 * @since 0.1.0
 */
public final class GroupNumbers {
    /** No group's number is as large. */
    public static final int MOST = 1 << 24;

    private GroupNumbers() {}

    /**
     * A size of tables that has a place for each group of a block: a power of two above every number.
     *
     * @param block the rows
     * @param group a slot with numbers of groups; below zero is no group
     * @throws IllegalArgumentException if a group's number is {@link #MOST} or more
     */
    public static int size(Block block, int group) {
        long[] groups = block.column(group);
        long bits = block.isFromZero(group) ? block.bound(group) : joinedOfGroups(groups, block.rows());
        if (bits >= MOST) {
            throw new IllegalArgumentException("a peer group's number is " + bits + " or less, but at least " + MOST
                    + "; number groups from zero");
        }
        return bits == 0 ? 1 : (int) Long.highestOneBit(bits) << 1;
    }

    private static long joinedOfGroups(long[] groups, int rows) {
        long all = 0;
        for (int row = 0; row < rows; row++) {
            all |= groups[row] & ~(groups[row] >> 63);
        }
        return all;
    }
}
