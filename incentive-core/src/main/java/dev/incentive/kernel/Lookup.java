package dev.incentive.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What a table says for the lowest bits of a column: the weights of milestones that are bits.
 *
 * @since 0.1.0
 */
public final class Lookup implements Kernel {
    private final int bits;
    private final long[] table;
    private final long bound;
    private final boolean isFromZero;

    /**
     * Copies the table.
     *
     * @param bits a slot
     * @param table a number for each combination of bits; its size is a power of two
     */
    public Lookup(int bits, List<Long> table) {
        this.bits = bits;
        this.table = table.stream().mapToLong(Long::longValue).toArray();
        this.bound = Bound.of(this.table);
        this.isFromZero = table.stream().allMatch(number -> number >= 0);
    }

    @Override
    public List<Integer> operands() {
        return List.of(bits);
    }

    @Override
    public void run(Block block, int out) {
        look(block.column(bits), table, block.column(out), block.rows());
        block.bound(out, bound, isFromZero);
    }

    private static void look(long[] bits, long[] table, long[] found, int rows) {
        for (int row = 0; row < rows; row++) {
            found[row] = table[(int) bits[row] & (table.length - 1)];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup that && bits == that.bits && Arrays.equals(table, that.table);
    }

    @Override
    public int hashCode() {
        return 31 * bits + Arrays.hashCode(table);
    }
}
