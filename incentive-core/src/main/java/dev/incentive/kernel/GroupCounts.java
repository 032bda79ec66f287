package dev.incentive.kernel;

import java.util.Arrays;

/**
 * Adds up small counts for each of few groups: both sums of a row in one number of 32 bits.
 *
 * <p>Faster than {@link GroupSums}, to which it hands its sums before one overflows into the other. Blocks with numbers
 * that are too large, or below zero, are left to it. Neighbouring rows are added to tables of their own, so that rows
 * of one group do not wait for each other.
 *
 * @since 0.1.0
 */
public final class GroupCounts {
    /** How many columns are added at once. */
    public static final int COLUMNS = 3;

    private static final int LANES = 2;
    private static final int MOST_GROUPS = 1 << 10;

    private final GroupSums sums;
    private final int[] first;
    private final int[] second;
    private final long firstMost;
    private final long secondMost;
    private final int[] factors = new int[COLUMNS];
    private long[] packed = new long[0];
    private int stride;
    private int shift;
    private long bound;

    /**
     * Counts for two sums.
     *
     * @param sums where the sums go
     * @param first what the first sum takes of each column; small numbers
     * @param second what the second sum takes of each column
     */
    public GroupCounts(GroupSums sums, int[] first, int[] second) {
        this.sums = sums;
        this.first = first.clone();
        this.second = second.clone();
        this.firstMost = absolute(first);
        this.secondMost = absolute(second);
    }

    /**
     * Adds rows if their numbers are small enough.
     *
     * @param block a block with room for them
     * @param sources numbers of groups, where below zero is no group; then the counts, at most {@link #COLUMNS}
     * @param from the first row
     * @param rows how many rows, at most {@link Block#ROWS}
     * @return whether they were added
     */
    public boolean add(Block block, Source[] sources, int from, int rows) {
        NarrowColumns columns = block.narrow();
        if (!columns.look(sources, from, rows)) {
            return false;
        }
        int numbers = columns.joinedOfGroups(rows);
        long joined = columns.joined();
        if (joined < 0 || numbers >= MOST_GROUPS || !fits(Long.highestOneBit(joined | 1) * 2, rows)) {
            return false;
        }
        grow(numbers);
        columns.toPlaces(rows);
        columns.combine(factors, block.spareInts(), rows);
        add(columns.groups(), block.spareInts(), packed, stride, rows);
        return true;
    }

    /** Chooses how many bits the second sum has; a first number fits above them. */
    private boolean fits(long magnitude, int rows) {
        int free = Long.numberOfLeadingZeros(magnitude * firstMost) - Integer.SIZE - 1;
        long more = magnitude * secondMost * rows;
        if (free < 1 || more >= 1L << (free - 1)) {
            return false;
        }
        if (free != shift || bound + more >= 1L << (free - 1)) {
            drain();
            shift(free);
        }
        bound += more;
        return true;
    }

    private static long absolute(int[] factors) {
        return Arrays.stream(factors).mapToLong(Math::abs).sum();
    }

    private void shift(int bits) {
        shift = bits;
        for (int index = 0; index < COLUMNS; index++) {
            factors[index] = (first[index] << bits) + second[index];
        }
    }

    /** Hands all sums over. */
    public void drain() {
        for (int place = 0; place < packed.length; place++) {
            long below = packed[place] << (Long.SIZE - shift) >> (Long.SIZE - shift);
            sums.add(place % stride, (packed[place] - below) >> shift, below);
            packed[place] = 0;
        }
        bound = 0;
    }

    private void grow(int numbers) {
        if (numbers >= stride - 1) {
            long[] before = packed;
            int size = stride;
            stride = (Integer.highestOneBit(numbers | 1) << 1) + 1;
            packed = new long[LANES * stride];
            for (int place = 0; place < before.length; place++) {
                packed[place % size + place / size * stride] = before[place];
            }
        }
    }

    private static void add(int[] places, int[] pairs, long[] sums, int stride, int rows) {
        int row = 0;
        for (; row < rows - 1; row += LANES) {
            sums[places[row]] += pairs[row];
            sums[places[row + 1] + stride] += pairs[row + 1];
        }
        if (row < rows) {
            sums[places[row]] += pairs[row];
        }
    }
}
