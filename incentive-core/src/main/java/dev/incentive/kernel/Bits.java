package dev.incentive.kernel;

/** What the bits of a column say about all its values at once. */
final class Bits {
    private Bits() {}

    /** A power of two that no magnitude exceeds. */
    static long bound(long[] values, int rows) {
        return ofFolded(folded(values, rows));
    }

    /** The bound of values folded to {@code value ^ (value >> 63)} and joined by "or". */
    static long ofFolded(long bits) {
        return bits >= 1L << 62 ? Long.MAX_VALUE : Long.highestOneBit(bits | 1) << 1;
    }

    private static long folded(long[] values, int rows) {
        long all = 0;
        for (int row = 0; row < rows; row++) {
            all |= values[row] ^ (values[row] >> 63);
        }
        return all;
    }
}
