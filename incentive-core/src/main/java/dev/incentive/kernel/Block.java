package dev.incentive.kernel;

import java.util.List;

/**
 * The rows one thread works on: a scratch column for each kernel, and for each the largest magnitude it can hold.
 *
 * @since 0.1.0
 */
public final class Block {
    /** Rows of a block: a dozen columns of them stay in the nearest caches. */
    public static final int ROWS = 1024;

    /** No value of a proved block is larger, so that two of them can always be added. */
    public static final long LARGEST = 1L << 62;

    private final Scratch scratch;
    private final long[][] columns;
    private final long[] bounds;
    private final boolean[] fromZero;
    private final List<? extends Source> sources;
    private final Figures figures;
    private final Loading loading;
    private int from;
    private int rows;
    private boolean proved;

    Block(Scratch scratch, List<? extends Source> sources, Figures figures, int[] inputs) {
        this.scratch = scratch;
        this.columns = scratch.columns();
        this.bounds = scratch.bounds();
        this.fromZero = scratch.fromZero();
        this.sources = sources;
        this.figures = figures;
        this.loading = new Loading(this, inputs);
    }

    void start(int first, int count) {
        from = first;
        rows = count;
        proved = true;
    }

    /** Where a kernel looks at counts without copying them. */
    NarrowColumns narrow() {
        return scratch.narrow();
    }

    /** A column for passing results, free at the start of each kernel. */
    long[] spare() {
        return scratch.spare();
    }

    /** The same in 32 bits. */
    int[] spareInts() {
        return scratch.spareInts();
    }

    /** What its columns are in, free for another block when this one is done. */
    Scratch scratch() {
        return scratch;
    }

    /** Copies all input columns. */
    void load() {
        loading.load();
    }

    /** The number of rows in use, at most {@link #ROWS}. */
    public int rows() {
        return rows;
    }

    /** The row of the sources that the first row of this block is. */
    public int from() {
        return from;
    }

    /**
     * The values of a slot.
     *
     * @param slot the number of the kernel that fills it
     * @return the column itself; rows from {@link #rows()} on mean nothing
     */
    public long[] column(int slot) {
        return columns[slot];
    }

    /** Whether every bound so far is in range, so that no value has wrapped. */
    public boolean isProved() {
        return proved;
    }

    long bound(int slot) {
        return bounds[slot];
    }

    /** States the largest magnitude of a slot; anything above {@link #LARGEST} takes the proof away. */
    void bound(int slot, long magnitude) {
        bounds[slot] = magnitude;
        fromZero[slot] = false;
        proved &= magnitude <= LARGEST;
    }

    /** States the bound that the bits of all values of a slot set, joined by "or". */
    void boundByBits(int slot, long joined) {
        if (joined >= 0) {
            bound(slot, joined, true);
        } else {
            bound(slot, Bits.bound(columns[slot], rows));
        }
    }

    void bound(int slot, long magnitude, boolean isFromZero) {
        bounds[slot] = magnitude;
        fromZero[slot] = isFromZero;
        proved &= magnitude <= LARGEST;
    }

    /** Whether it is known that no value of a slot is below zero. */
    boolean isFromZero(int slot) {
        return fromZero[slot];
    }

    void disprove() {
        proved = false;
    }

    Source source(int index) {
        return sources.get(index);
    }

    Figures figures() {
        return figures;
    }
}
