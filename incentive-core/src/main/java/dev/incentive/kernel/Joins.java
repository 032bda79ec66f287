package dev.incentive.kernel;

/**
 * The bits of columns, joined by "or".
 *
 * <p>Loops that only read become vector instructions wherever in an array they begin; a loop that also writes elsewhere
 * does not, so that joining first and copying then is faster than both at once.
 *
 * @since 0.1.0
 */
public final class Joins {
    private Joins() {}

    /**
     * The bits of one column.
     *
     * @param values the numbers
     * @param from the first row
     * @param rows how many
     * @return all joined: below zero if one of them is, else no less than any
     */
    public static long one(long[] values, int from, int rows) {
        long joined = 0;
        for (int row = 0; row < rows; row++) {
            joined |= values[from + row];
        }
        return joined;
    }

    /**
     * The bits of one column of 32-bit numbers.
     *
     * @param values the numbers
     * @param from the first row
     * @param rows how many
     * @return all joined: below zero if one of them is, else no less than any
     */
    public static int one(int[] values, int from, int rows) {
        int joined = 0;
        for (int row = 0; row < rows; row++) {
            joined |= values[from + row];
        }
        return joined;
    }

    /** The bits of four columns, read together: memory answers four almost as fast as one. */
    static void four(long[] a, long[] b, long[] c, long[] d, int from, int rows, long[] joined) {
        long bitsA = 0;
        long bitsB = 0;
        long bitsC = 0;
        long bitsD = 0;
        for (int row = 0; row < rows; row++) {
            bitsA |= a[from + row];
            bitsB |= b[from + row];
            bitsC |= c[from + row];
            bitsD |= d[from + row];
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
        joined[2] = bitsC;
        joined[3] = bitsD;
    }

    static void four(int[] a, int[] b, int[] c, int[] d, int from, int rows, long[] joined) {
        int bitsA = 0;
        int bitsB = 0;
        int bitsC = 0;
        int bitsD = 0;
        for (int row = 0; row < rows; row++) {
            bitsA |= a[from + row];
            bitsB |= b[from + row];
            bitsC |= c[from + row];
            bitsD |= d[from + row];
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
        joined[2] = bitsC;
        joined[3] = bitsD;
    }
}
