package dev.incentive.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What a table says for the lowest bits of a column: the weights of milestones that are bits.
 *
 * @param bits a slot
 * @param table a number for each combination of bits; its size is a power of two
 * @since 0.1.0
 */
public record Lookup(int bits, List<Long> table) implements Kernel {

    /** Copies the table. */
    public Lookup {
        table = List.copyOf(table);
    }

    @Override
    public List<Integer> operands() {
        return List.of(bits);
    }

    @Override
    public void run(Block block, int out) {
        long[] numbers = table.stream().mapToLong(Long::longValue).toArray();
        look(block.column(bits), numbers, block.column(out), block.rows());
        block.bound(out, Bound.of(numbers), Arrays.stream(numbers).allMatch(number -> number >= 0));
    }

    private static void look(long[] bits, long[] table, long[] found, int rows) {
        for (int row = 0; row < rows; row++) {
            found[row] = table[(int) bits[row] & (table.length - 1)];
        }
    }
}
