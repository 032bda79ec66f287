package dev.incentive.kernel;

import java.util.List;

/**
 * One column where a mask is set, another elsewhere.
 *
 * @param mask a slot of a mask
 * @param then the slot taken where the mask is set
 * @param otherwise the slot taken elsewhere
 * @since 0.1.0
 */
public record Choice(int mask, int then, int otherwise) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(mask, then, otherwise);
    }

    @Override
    public void run(Block block, int out) {
        choose(block.column(mask), block.column(then), block.column(otherwise), block.column(out), block.rows());
        boolean fromZero = block.isFromZero(then) && block.isFromZero(otherwise);
        block.bound(out, Math.max(block.bound(then), block.bound(otherwise)), fromZero);
    }

    private static void choose(long[] mask, long[] then, long[] otherwise, long[] chosen, int rows) {
        for (int row = 0; row < rows; row++) {
            chosen[row] = (mask[row] & then[row]) | (~mask[row] & otherwise[row]);
        }
    }
}
