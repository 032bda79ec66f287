package dev.incentive.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Three columns of counts and one of groups, of at most 31 bits, copied from their sources.
 *
 * <p>A loop from one index on in all its arrays becomes vector instructions, one with an offset in some of them does not.
 */
final class NarrowColumns {
    private static final int ALL = 4;

    private final int[][] columns = new int[ALL][Block.ROWS];
    private final long[] joined = new long[ALL];
    private int[][] read = new int[0][];
    private @Nullable Ahead ahead;

    /**
     * Copies some rows; whether their numbers fit.
     *
     * @param sources of the groups, then of the counts; what a missing one has must be multiplied by zero
     */
    boolean look(Source[] sources, int from, int rows) {
        long[] known = ahead(sources, from, rows);
        Arrays.fill(joined, 0);
        for (int index = 0; index < sources.length; index++) {
            int[] found = sources[index].narrow(from, rows, columns[index]);
            if (found == null) {
                return false;
            }
            if (found != columns[index]) {
                System.arraycopy(found, from, columns[index], 0, rows);
            }
            joined[index] = known != null ? known[index] : Joins.one(columns[index], 0, rows);
        }
        return true;
    }

    /** Joins the bits of all columns before they are copied, if all are there in 32 bits; else null. */
    private long @Nullable [] ahead(Source[] sources, int from, int rows) {
        boolean isKnown = ahead != null && read.length == sources.length;
        for (int index = 0; isKnown && index < sources.length; index++) {
            isKnown = read[index] == sources[index].ints();
        }
        if (!isKnown) {
            begin(sources);
        }
        return ahead == null ? null : ahead.joined(from, rows);
    }

    private void begin(Source[] sources) {
        read = new int[sources.length][];
        boolean areThere = true;
        for (int index = 0; index < sources.length; index++) {
            int[] numbers = sources[index].ints();
            read[index] = numbers == null ? new int[0] : numbers;
            areThere &= numbers != null;
        }
        ahead = areThere ? Ahead.of(read) : null;
    }

    /** Forgets the columns that were read: they are somebody else's. */
    void forget() {
        read = new int[0][];
        ahead = null;
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
