package dev.incentive.kernel;

/**
 * The bits of up to four columns joined for several blocks ahead: memory answers a long way through few columns faster
 * than many short ones.
 *
 * <p>What is said of more rows than a block has is a larger bound, but a bound. A part of a block is joined alone, so
 * that halving a block finds precise bounds, and so are the blocks after it that were joined with it.
 */
abstract class Ahead {
    /** How many columns are read together. */
    static final int FOUR = 4;

    private static final int ROWS = 8 * Block.ROWS;

    private final long[] joined = new long[FOUR];
    private final int length;
    private int start;
    private int end;
    private int endOfAlone;

    private Ahead(int length) {
        this.length = length;
    }

    /** The bits of columns of 64 bits, as many as there are up to four. */
    static Ahead of(long[][] columns) {
        int last = columns.length - 1;
        long[] two = columns[Math.min(1, last)];
        long[] three = columns[Math.min(2, last)];
        return new Ahead(columns[0].length) {
            @Override
            void join(int from, int rows, long[] into) {
                if (last == 0) {
                    into[0] = Joins.one(columns[0], from, rows);
                } else {
                    Joins.four(columns[0], two, three, columns[last], from, rows, into);
                }
            }
        };
    }

    /** The bits of columns of 32 bits, as many as there are up to four. */
    static Ahead of(int[][] columns) {
        int last = columns.length - 1;
        int[] two = columns[Math.min(1, last)];
        int[] three = columns[Math.min(2, last)];
        return new Ahead(columns[0].length) {
            @Override
            void join(int from, int rows, long[] into) {
                if (last == 0) {
                    into[0] = Joins.one(columns[0], from, rows);
                } else {
                    Joins.four(columns[0], two, three, columns[last], from, rows, into);
                }
            }
        };
    }

    abstract void join(int from, int rows, long[] into);

    /** The bits of each column in some rows, or in these and more; one after the last is that of the last again. */
    long[] joined(int from, int rows) {
        if (rows < Block.ROWS || from + rows <= endOfAlone) {
            join(from, rows, joined);
            endOfAlone = Math.max(endOfAlone, end);
            end = start;
        } else if (from < start || from + rows > end) {
            start = from;
            end = (int) Math.min(length, (long) from + ROWS);
            join(from, end - from, joined);
        }
        return joined;
    }
}
