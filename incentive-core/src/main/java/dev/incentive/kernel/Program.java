package dev.incentive.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kernels in an order in which each reads only columns that are there.
 *
 * @since 0.1.0
 */
public final class Program {
    private final Kernel[] kernels;
    private final int[] slots;
    private final int[] constants;
    private final int[] inputs;
    private final Lifetimes lifetimes;
    private final Map<Integer, Kernel> needed;
    private final IdleScratch idle = new IdleScratch();

    private Program(List<Kernel> kernels, Lifetimes lifetimes) {
        this.kernels = kernels.toArray(Kernel[]::new);
        this.lifetimes = lifetimes;
        this.needed = needed(kernels, lifetimes);
        this.slots = lifetimes.needed().stream()
                .mapToInt(Integer::intValue)
                .filter(slot -> !(kernels.get(slot) instanceof Constant) && !(kernels.get(slot) instanceof Input))
                .toArray();
        this.inputs = new int[kernels.size()];
        Arrays.fill(inputs, -1);
        for (int slot : lifetimes.needed()) {
            inputs[slot] = kernels.get(slot) instanceof Input input ? input.source() : -1;
        }
        this.constants = lifetimes.needed().stream()
                .mapToInt(Integer::intValue)
                .filter(slot -> kernels.get(slot) instanceof Constant)
                .toArray();
    }

    private static Map<Integer, Kernel> needed(List<Kernel> kernels, Lifetimes lifetimes) {
        Map<Integer, Kernel> needed = new TreeMap<>();
        lifetimes.needed().forEach(slot -> needed.put(slot, kernels.get(slot)));
        return Collections.unmodifiableMap(needed);
    }

    /** Starts with no kernel. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A block for one thread.
     *
     * @param sources the input columns, by number
     * @param figures the figures of the peer groups
     * @return a block to run this program over
     */
    public Block block(List<? extends Source> sources, Figures figures) {
        Scratch kept = idle.take();
        return new Block(kept == null ? scratch() : kept, sources, figures, inputs);
    }

    /** Columns in which those of constants are filled, once for all rows. */
    private Scratch scratch() {
        Scratch scratch = new Scratch(lifetimes.columns());
        Block block = new Block(scratch, List.of(), Figures.NONE, new int[0]);
        block.start(0, Block.ROWS);
        for (int slot : constants) {
            kernels[slot].run(block, slot);
        }
        return scratch;
    }

    /**
     * Takes the memory of a block back, for another one.
     *
     * @param block a block of this program that is not used any more
     */
    public void done(Block block) {
        idle.keep(block.scratch());
    }

    /**
     * Runs every kernel over some rows.
     *
     * @param block a block of this program
     * @param from the first row of the sources
     * @param rows how many, at most {@link Block#ROWS}
     * @return whether every value is proved to be what exact arithmetic gives
     */
    public boolean run(Block block, int from, int rows) {
        block.start(from, rows);
        block.load();
        for (int slot : slots) {
            kernels[slot].run(block, slot);
        }
        return block.isProved();
    }

    /** The kernels that are needed, by slot. */
    public Map<Integer, Kernel> needed() {
        return needed;
    }

    /** The number of slots. */
    public int size() {
        return kernels.length;
    }

    /** Collects kernels; an equal one is there only once. */
    public static final class Builder {
        private final Map<Kernel, Integer> slots = new HashMap<>();
        private final List<Kernel> kernels = new ArrayList<>();
        private final Simplification simplification = new Simplification(kernels);

        private Builder() {}

        /**
         * Adds a kernel.
         *
         * @param kernel what to calculate
         * @return the slot of its column
         */
        public int add(Kernel kernel) {
            Kernel simple = simplification.of(kernel);
            Integer known = slots.putIfAbsent(simple, kernels.size());
            if (known != null) {
                return known;
            }
            kernels.add(simple);
            return kernels.size() - 1;
        }

        /**
         * The program; kernels that no result needs are left out.
         *
         * @param results the slots that are read after a run
         */
        public Program build(Collection<Integer> results) {
            List<Kernel> all = List.copyOf(kernels);
            return new Program(all, Lifetimes.of(all, results));
        }
    }
}
