package dev.incentive.kernel;

import java.util.List;

/**
 * The smaller of two columns.
 *
 * @param left a slot
 * @param right a slot
 * @since 0.1.0
 */
public record Smaller(int left, int right) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(left, right);
    }

    @Override
    public void run(Block block, int out) {
        least(block.column(left), block.column(right), block.column(out), block.rows());
        boolean fromZero = block.isFromZero(left) && block.isFromZero(right);
        block.bound(out, Math.max(block.bound(left), block.bound(right)), fromZero);
    }

    private static void least(long[] left, long[] right, long[] smaller, int rows) {
        for (int row = 0; row < rows; row++) {
            long above = left[row] - right[row];
            smaller[row] = right[row] + (above & (above >> 63));
        }
    }
}
