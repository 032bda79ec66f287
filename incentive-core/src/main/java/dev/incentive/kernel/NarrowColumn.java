package dev.incentive.kernel;

/** Some rows of a source of numbers of at most 32 bits, where they are or copied. */
final class NarrowColumn {
    private final int[] spare = new int[Block.ROWS];
    private int[] values = spare;
    private int offset;

    /** Looks at some rows; whether their numbers fit into 32 bits. */
    boolean look(Source source, int from, int rows) {
        int[] found = source.narrow(from, rows, spare);
        values = found == null ? spare : found;
        offset = values == spare ? 0 : from;
        return found != null;
    }

    /** All numbers of groups joined by "or", those below zero left out. */
    int joinedOfGroups(int rows) {
        return joinedOfGroups(values, offset, rows);
    }

    /** The places of groups in a table: zero for none, one for the first. */
    void places(int[] into, int rows) {
        places(values, offset, into, rows);
    }

    /** The array in which the rows are. */
    int[] values() {
        return values;
    }

    /** Where they begin. */
    int offset() {
        return offset;
    }

    /** The largest magnitude that a table has for one of these groups; the largest number there is without a place. */
    long largest(long[] table, int rows) {
        long largest = 0;
        for (int row = offset; row < offset + rows; row++) {
            boolean isThere = values[row] < table.length;
            largest = Math.max(largest, values[row] < 0 ? 0 : isThere ? Bound.of(table[values[row]]) : Long.MAX_VALUE);
        }
        return largest;
    }

    /** All values of three columns joined by "or". */
    static int joined(NarrowColumn[] three, int rows) {
        NarrowColumn one = three[0];
        NarrowColumn two = three[1];
        NarrowColumn last = three[2];
        return joined(one.values, one.offset, two.values, two.offset, last.values, last.offset, rows);
    }

    /** The sum of three columns, each times a factor. */
    static void combine(NarrowColumn[] three, int[] factors, int[] into, int rows) {
        scale(three[0].values, three[0].offset, factors[0], into, rows);
        NarrowColumn two = three[1];
        NarrowColumn last = three[2];
        add(two.values, two.offset, factors[1], last.values, last.offset, factors[2], into, rows);
    }

    private static int joinedOfGroups(int[] groups, int offset, int rows) {
        int all = 0;
        for (int row = 0; row < rows; row++) {
            all |= groups[offset + row] & ~(groups[offset + row] >> 31);
        }
        return all;
    }

    private static void places(int[] groups, int offset, int[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] = (groups[offset + row] | (groups[offset + row] >> 31)) + 1;
        }
    }

    private static int joined(int[] one, int oneAt, int[] two, int twoAt, int[] three, int threeAt, int rows) {
        int all = 0;
        for (int row = 0; row < rows; row++) {
            all |= one[oneAt + row] | two[twoAt + row] | three[threeAt + row];
        }
        return all;
    }

    private static void scale(int[] one, int oneAt, int factor, int[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] = factor * one[oneAt + row];
        }
    }

    private static void add(
            int[] one, int oneAt, int oneFactor, int[] two, int twoAt, int twoFactor, int[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] += oneFactor * one[oneAt + row] + twoFactor * two[twoAt + row];
        }
    }
}
