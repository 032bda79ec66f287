package dev.incentive.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The inputs of a block: how large they are is found for up to four columns at a time, then each is copied. */
final class Loading {
    private final Block block;
    private final List<Load> loads = new ArrayList<>();

    /** Fills some columns. */
    @FunctionalInterface
    private interface Load {
        void load();
    }

    /**
     * Prepares.
     *
     * @param block where they go
     * @param sources the number of the source of each slot, or -1
     */
    Loading(Block block, int[] sources) {
        this.block = block;
        List<Integer> plain = new ArrayList<>();
        List<Integer> narrow = new ArrayList<>();
        for (int slot = 0; slot < sources.length; slot++) {
            if (sources[slot] >= 0) {
                Source source = block.source(sources[slot]);
                if (source.longs() != null) {
                    plain.add(slot);
                } else if (source.ints() != null) {
                    narrow.add(slot);
                } else {
                    loads.add(one(new Input(sources[slot]), slot));
                }
            }
        }
        fours(plain).forEach(slots -> loads.add(longs(slots, sources)));
        fours(narrow).forEach(slots -> loads.add(ints(slots, sources)));
    }

    private static List<int[]> fours(List<Integer> slots) {
        List<int[]> fours = new ArrayList<>();
        for (int index = 0; index < slots.size(); index += Ahead.FOUR) {
            fours.add(slots.subList(index, Math.min(index + Ahead.FOUR, slots.size())).stream()
                    .mapToInt(Integer::intValue)
                    .toArray());
        }
        return fours;
    }

    void load() {
        for (int index = 0; index < loads.size(); index++) {
            loads.get(index).load();
        }
    }

    private Load one(Input input, int slot) {
        return () -> input.run(block, slot);
    }

    private Load longs(int[] slots, int[] sources) {
        long[][] columns = Arrays.stream(slots)
                .mapToObj(slot ->
                        Objects.requireNonNull(block.source(sources[slot]).longs()))
                .toArray(long[][]::new);
        Ahead ahead = Ahead.of(columns);
        return () -> longs(slots, columns, ahead);
    }

    private void longs(int[] slots, long[][] columns, Ahead ahead) {
        int from = block.from();
        int rows = block.rows();
        long[] joined = ahead.joined(from, rows);
        for (int index = 0; index < slots.length; index++) {
            System.arraycopy(columns[index], from, block.column(slots[index]), 0, rows);
            block.boundByBits(slots[index], joined[index]);
        }
    }

    private Load ints(int[] slots, int[] sources) {
        int[][] columns = Arrays.stream(slots)
                .mapToObj(slot ->
                        Objects.requireNonNull(block.source(sources[slot]).ints()))
                .toArray(int[][]::new);
        Ahead ahead = Ahead.of(columns);
        return () -> ints(slots, columns, ahead);
    }

    private void ints(int[] slots, int[][] columns, Ahead ahead) {
        int from = block.from();
        int rows = block.rows();
        long[] joined = ahead.joined(from, rows);
        for (int index = 0; index < slots.length; index++) {
            widen(columns[index], from, block.column(slots[index]), rows);
            block.boundByBits(slots[index], joined[index]);
        }
    }

    private static void widen(int[] values, int from, long[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] = values[from + row];
        }
    }
}
