package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where at least one of two masks is set.
 *
 * @param left a slot of a mask
 * @param right a slot of a mask
 * @since 0.1.0
 */
public record Either(int left, int right) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(left, right);
    }

    @Override
    public boolean isMask() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        or(block.column(left), block.column(right), block.column(out), block.rows());
        block.bound(out, 1);
    }

    private static void or(long[] left, long[] right, long[] either, int rows) {
        for (int row = 0; row < rows; row++) {
            either[row] = left[row] | right[row];
        }
    }
}
