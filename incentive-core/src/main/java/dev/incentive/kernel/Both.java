package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where both masks are set.
 *
 * @param left a slot of a mask
 * @param right a slot of a mask
 * @since 0.1.0
 */
public record Both(int left, int right) implements Kernel {
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
        and(block.column(left), block.column(right), block.column(out), block.rows());
        block.bound(out, 1);
    }

    private static void and(long[] left, long[] right, long[] both, int rows) {
        for (int row = 0; row < rows; row++) {
            both[row] = left[row] & right[row];
        }
    }
}
