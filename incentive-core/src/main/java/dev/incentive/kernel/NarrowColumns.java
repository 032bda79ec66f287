package dev.incentive.kernel;

import java.util.Arrays;

/**
 * Three columns of counts and one of groups, of at most 31 bits, copied from their sources.
 *
 * <p>A loop from one index on in all its arrays becomes vector instructions, one with an offset in some of them does not.
 */
final class NarrowColumns {
    private static final int ALL = 4;

    private final int[][] columns = new int[ALL][Block.ROWS];
    private final long[] joined = new long[ALL];

    /**
     * Copies some rows; whether their numbers fit.
     *
     * @param sources of the groups, then of the counts; counts without a source are zero
     */
    boolean look(Source[] sources, int from, int rows) {
        boolean isJoined = join(sources, from, rows);
        for (int index = 0; index < sources.length; index++) {
            int[] found = sources[index].narrow(from, rows, columns[index]);
            if (found == null) {
                return false;
            }
            if (found != columns[index]) {
                System.arraycopy(found, from, columns[index], 0, rows);
            }
            joined[index] = isJoined ? joined[index] : Joins.one(columns[index], 0, rows);
        }
        return true;
    }

    /**
     * Joins the bits of all columns before they are copied if all are there in 32 bits: memory answers four columns that
     * are read together almost as fast as one.
     */
    private boolean join(Source[] sources, int from, int rows) {
        int last = sources.length - 1;
        int[] one = sources[0].ints();
        int[] two = sources[Math.min(1, last)].ints();
        int[] three = sources[Math.min(2, last)].ints();
        int[] four = sources[last].ints();
        Arrays.fill(joined, 0);
        if (one == null || two == null || three == null || four == null) {
            return false;
        }
        Joins.four(one, two, three, four, from, rows, joined);
        return true;
    }

    /** The numbers of the groups, from index 0 on. */
    int[] groups() {
        return columns[0];
    }

    /** One column of counts, from index 0 on. */
    int[] count(int number) {
        return columns[number + 1];
    }

    /** All counts joined by "or". */
    long joined() {
        return joined[1] | joined[2] | joined[ALL - 1];
    }

    /** All numbers of groups joined by "or", those below zero left out. */
    int joinedOfGroups(int rows) {
        if (joined[0] >= 0) {
            return (int) joined[0];
        }
        int[] groups = columns[0];
        int all = 0;
        for (int row = 0; row < rows; row++) {
            all |= groups[row] & ~(groups[row] >> 31);
        }
        return all;
    }

    /** Turns numbers of groups into places in a table: zero for none, one for the first. */
    void toPlaces(int rows) {
        toPlaces(columns[0], rows);
    }

    private static void toPlaces(int[] groups, int rows) {
        for (int row = 0; row < rows; row++) {
            groups[row] = (groups[row] | (groups[row] >> 31)) + 1;
        }
    }

    /** The largest magnitude that a table has for one of these groups, each of which has a place in it. */
    long largest(long[] table, int rows) {
        long largest = 0;
        for (int row = 0; row < rows; row++) {
            int group = columns[0][row];
            largest = Math.max(largest, group < 0 ? 0 : Bound.of(table[group]));
        }
        return largest;
    }

    /** The sum of the counts, each times a factor. */
    void combine(int[] factors, int[] into, int rows) {
        combine(count(0), factors[0], count(1), factors[1], count(2), factors[2], into, rows);
    }

    private static void combine(
            int[] one, int by, int[] two, int byTwo, int[] three, int byThree, int[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] = by * one[row] + byTwo * two[row] + byThree * three[row];
        }
    }
}
