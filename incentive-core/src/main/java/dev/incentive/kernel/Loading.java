package dev.incentive.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The inputs of a block, copied several columns at a time.
 *
 * <p>Memory answers two or four columns that are read together almost as fast as one; read one after the other, with
 * kernels between them, each begins anew.
 */
final class Loading {
    private static final int FOUR = 4;

    private final List<Integer> plain = new ArrayList<>();
    private final List<Integer> narrow = new ArrayList<>();
    private final List<Integer> others = new ArrayList<>();
    private final Block block;
    private final int[] sources;
    private final long[] joined = new long[FOUR];

    /**
     * Prepares.
     *
     * @param block where they go
     * @param sources the number of the source of each slot, or -1
     */
    Loading(Block block, int[] sources) {
        this.block = block;
        this.sources = sources;
        for (int slot = 0; slot < sources.length; slot++) {
            if (sources[slot] >= 0) {
                like(block.source(sources[slot])).add(slot);
            }
        }
    }

    private List<Integer> like(Source source) {
        if (source.longs() != null) {
            return plain;
        }
        return source.ints() != null ? narrow : others;
    }

    void load() {
        load(plain, this::four, this::two);
        load(narrow, this::fourNarrow, this::twoNarrow);
        for (int index = 0; index < others.size(); index++) {
            one(others.get(index));
        }
    }

    /** Copies some columns at once, from an index of a list of slots on. */
    @FunctionalInterface
    private interface Copy {
        void from(List<Integer> slots, int index);
    }

    private void load(List<Integer> slots, Copy fours, Copy twos) {
        int index = 0;
        for (; index + FOUR <= slots.size(); index += FOUR) {
            fours.from(slots, index);
        }
        if (index + 2 <= slots.size()) {
            twos.from(slots, index);
            index += 2;
        }
        if (index < slots.size()) {
            one(slots.get(index));
        }
    }

    private void one(int slot) {
        new Input(sources[slot]).run(block, slot);
    }

    private void two(List<Integer> slots, int index) {
        int one = slots.get(index);
        int other = slots.get(index + 1);
        long[] into = block.column(one);
        Copies.two(longs(one), longs(other), block.from(), into, block.column(other), block.rows(), joined);
        bound(slots, index, 2);
    }

    private void four(List<Integer> slots, int index) {
        Copies.four(
                longs(slots.get(index)),
                longs(slots.get(index + 1)),
                longs(slots.get(index + 2)),
                longs(slots.get(index + FOUR - 1)),
                block.from(),
                block.column(slots.get(index)),
                block.column(slots.get(index + 1)),
                block.column(slots.get(index + 2)),
                block.column(slots.get(index + FOUR - 1)),
                block.rows(),
                joined);
        bound(slots, index, FOUR);
    }

    private void twoNarrow(List<Integer> slots, int index) {
        int one = slots.get(index);
        int other = slots.get(index + 1);
        long[] into = block.column(one);
        Copies.two(ints(one), ints(other), block.from(), into, block.column(other), block.rows(), joined);
        bound(slots, index, 2);
    }

    private void fourNarrow(List<Integer> slots, int index) {
        Copies.four(
                ints(slots.get(index)),
                ints(slots.get(index + 1)),
                ints(slots.get(index + 2)),
                ints(slots.get(index + FOUR - 1)),
                block.from(),
                block.column(slots.get(index)),
                block.column(slots.get(index + 1)),
                block.column(slots.get(index + 2)),
                block.column(slots.get(index + FOUR - 1)),
                block.rows(),
                joined);
        bound(slots, index, FOUR);
    }

    private void bound(List<Integer> slots, int index, int columns) {
        for (int column = 0; column < columns; column++) {
            block.boundByBits(slots.get(index + column), joined[column]);
        }
    }

    private int[] ints(int slot) {
        return Objects.requireNonNull(block.source(sources[slot]).ints());
    }

    private long[] longs(int slot) {
        return Objects.requireNonNull(block.source(sources[slot]).longs());
    }
}
