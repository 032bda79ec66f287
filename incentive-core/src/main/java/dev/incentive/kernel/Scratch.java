package dev.incentive.kernel;

/** The memory of a block: what is written while rows are calculated and means nothing afterwards. */
final class Scratch {
    private final long[][] columns;
    private final long[] bounds;
    private final boolean[] fromZero;
    private final long[] spare = new long[Block.ROWS];
    private final int[] spareInts = new int[Block.ROWS];
    private final NarrowColumns narrow = new NarrowColumns();

    Scratch(long[][] columns) {
        this.columns = columns;
        this.bounds = new long[columns.length];
        this.fromZero = new boolean[columns.length];
    }

    /** A column for each slot. */
    long[][] columns() {
        return columns;
    }

    /** The largest magnitude of each slot. */
    long[] bounds() {
        return bounds;
    }

    /** Whether no value of a slot is below zero. */
    boolean[] fromZero() {
        return fromZero;
    }

    long[] spare() {
        return spare;
    }

    int[] spareInts() {
        return spareInts;
    }

    NarrowColumns narrow() {
        return narrow;
    }
}
