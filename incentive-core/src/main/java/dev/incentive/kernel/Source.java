package dev.incentive.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where the values of an input column come from.
 *
 * @since 0.1.0
 */
public interface Source {

    /**
     * Copies rows.
     *
     * @param from the first row
     * @param rows how many
     * @param into where they go, from index 0 on
     * @return all their bits joined by "or": below zero if one of them is, else no less than any
     */
    long read(int from, int rows, long[] into);

    /** Whether all values have at most 32 bits, and are read by {@link #narrow}. */
    default boolean isNarrow() {
        return false;
    }

    /**
     * Rows as numbers of 32 bits.
     *
     * @param from the first row
     * @param rows how many
     * @param spare where they can be copied to, from index 0 on
     * @return the spare array, or one in which they are at their own rows; null if one of them does not fit
     */
    default int @Nullable [] narrow(int from, int rows, int[] spare) {
        return null;
    }

    /** All rows, if they are plain numbers of 64 bits, so that several columns can be copied at once; else null. */
    default long @Nullable [] longs() {
        return null;
    }

    /** All rows, if they are plain numbers of 32 bits; else null. */
    default int @Nullable [] ints() {
        return null;
    }
}
