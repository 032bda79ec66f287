package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where another mask is not set.
 *
 * @param mask a slot of a mask
 * @since 0.1.0
 */
public record Opposite(int mask) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(mask);
    }

    @Override
    public boolean isMask() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        not(block.column(mask), block.column(out), block.rows());
        block.bound(out, 1);
    }

    private static void not(long[] mask, long[] opposite, int rows) {
        for (int row = 0; row < rows; row++) {
            opposite[row] = ~mask[row];
        }
    }
}
