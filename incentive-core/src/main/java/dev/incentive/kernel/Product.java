package dev.incentive.kernel;

import java.util.List;

/**
 * Two columns multiplied.
 *
 * @param left a slot
 * @param right a slot
 * @since 0.1.0
 */
public record Product(int left, int right) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(left, right);
    }

    @Override
    public void run(Block block, int out) {
        multiply(block.column(left), block.column(right), block.column(out), block.rows());
        boolean fromZero = block.isFromZero(left) && block.isFromZero(right);
        block.bound(out, Bound.product(block.bound(left), block.bound(right)), fromZero);
    }

    private static void multiply(long[] left, long[] right, long[] product, int rows) {
        for (int row = 0; row < rows; row++) {
            product[row] = left[row] * right[row];
        }
    }
}
