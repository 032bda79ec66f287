package dev.incentive.kernel;

/** Copies several columns in one loop, and joins the bits of each by "or". */
final class Copies {
    private Copies() {}

    static void two(long[] a, long[] b, int from, long[] intoA, long[] intoB, int rows, long[] joined) {
        long bitsA = 0;
        long bitsB = 0;
        for (int row = 0; row < rows; row++) {
            long valueA = a[from + row];
            long valueB = b[from + row];
            intoA[row] = valueA;
            intoB[row] = valueB;
            bitsA |= valueA;
            bitsB |= valueB;
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
    }

    static void four(
            long[] a,
            long[] b,
            long[] c,
            long[] d,
            int from,
            long[] intoA,
            long[] intoB,
            long[] intoC,
            long[] intoD,
            int rows,
            long[] joined) {
        long bitsA = 0;
        long bitsB = 0;
        long bitsC = 0;
        long bitsD = 0;
        for (int row = 0; row < rows; row++) {
            long valueA = a[from + row];
            long valueB = b[from + row];
            long valueC = c[from + row];
            long valueD = d[from + row];
            intoA[row] = valueA;
            intoB[row] = valueB;
            intoC[row] = valueC;
            intoD[row] = valueD;
            bitsA |= valueA;
            bitsB |= valueB;
            bitsC |= valueC;
            bitsD |= valueD;
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
        joined[2] = bitsC;
        joined[3] = bitsD;
    }

    static void two(int[] a, int[] b, int from, long[] intoA, long[] intoB, int rows, long[] joined) {
        int bitsA = 0;
        int bitsB = 0;
        for (int row = 0; row < rows; row++) {
            int valueA = a[from + row];
            int valueB = b[from + row];
            intoA[row] = valueA;
            intoB[row] = valueB;
            bitsA |= valueA;
            bitsB |= valueB;
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
    }

    static void four(
            int[] a,
            int[] b,
            int[] c,
            int[] d,
            int from,
            long[] intoA,
            long[] intoB,
            long[] intoC,
            long[] intoD,
            int rows,
            long[] joined) {
        int bitsA = 0;
        int bitsB = 0;
        int bitsC = 0;
        int bitsD = 0;
        for (int row = 0; row < rows; row++) {
            int valueA = a[from + row];
            int valueB = b[from + row];
            int valueC = c[from + row];
            int valueD = d[from + row];
            intoA[row] = valueA;
            intoB[row] = valueB;
            intoC[row] = valueC;
            intoD[row] = valueD;
            bitsA |= valueA;
            bitsB |= valueB;
            bitsC |= valueC;
            bitsD |= valueD;
        }
        joined[0] = bitsA;
        joined[1] = bitsB;
        joined[2] = bitsC;
        joined[3] = bitsD;
    }
}
