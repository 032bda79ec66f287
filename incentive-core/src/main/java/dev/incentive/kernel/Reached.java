package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: all bits where the first column, times a number, is at least the second times another and a constant.
 *
 * @param value a slot
 * @param factor what the value is multiplied by
 * @param edge a slot
 * @param edgeFactor what the edge is multiplied by; zero if only the constant counts
 * @param constant what is added to the edge
 * @since 0.1.0
 */
public record Reached(int value, long factor, int edge, long edgeFactor, long constant) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(value, edge);
    }

    @Override
    public boolean isMask() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        if (edgeFactor == 0) {
            constant(block.column(value), factor, constant, block.column(out), block.rows());
        } else {
            column(block, out);
        }
        block.bound(out, 1);
        prove(block);
    }

    private void prove(Block block) {
        long left = Bound.product(block.bound(value), Bound.of(factor));
        long right = edgeFactor == 0 ? 0 : Bound.product(block.bound(edge), Bound.of(edgeFactor));
        if (Bound.sum(Bound.sum(left, right), Bound.of(constant)) == Long.MAX_VALUE) {
            block.disprove();
        }
    }

    private static void constant(long[] value, long factor, long edge, long[] mask, int rows) {
        for (int row = 0; row < rows; row++) {
            mask[row] = ~((factor * value[row] - edge) >> 63);
        }
    }

    private void column(Block block, int out) {
        compare(block.column(value), factor, block.column(edge), edgeFactor, constant, block.column(out), block.rows());
    }

    private static void compare(
            long[] value, long factor, long[] edge, long edgeFactor, long constant, long[] mask, int rows) {
        for (int row = 0; row < rows; row++) {
            mask[row] = ~((factor * value[row] - edgeFactor * edge[row] - constant) >> 63);
        }
    }
}
