package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where a column is above zero.
 *
 * @param value a slot
 * @since 0.1.0
 */
public record Positive(int value) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(value);
    }

    @Override
    public boolean isMask() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        mark(block.column(value), block.column(out), block.rows());
        block.bound(out, 1);
    }

    private static void mark(long[] value, long[] mask, int rows) {
        for (int row = 0; row < rows; row++) {
            mask[row] = -value[row] >> 63;
        }
    }
}
