package dev.incentive.kernel;

import java.util.List;

/**
 * A column where a mask is set, zero elsewhere.
 *
 * @param mask a slot of a mask
 * @param value a slot
 * @since 0.1.0
 */
public record Where(int mask, int value) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(mask, value);
    }

    @Override
    public void run(Block block, int out) {
        select(block.column(mask), block.column(value), block.column(out), block.rows());
        block.bound(out, block.bound(value), block.isFromZero(value));
    }

    private static void select(long[] mask, long[] value, long[] selected, int rows) {
        for (int row = 0; row < rows; row++) {
            selected[row] = mask[row] & value[row];
        }
    }
}
