package dev.incentive.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The same number in every row.
 *
 * @param number the number; -1 is the mask of all rows
 * @since 0.1.0
 */
public record Constant(long number) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of();
    }

    @Override
    public void run(Block block, int out) {
        Arrays.fill(block.column(out), 0, block.rows(), number);
        block.bound(out, Bound.of(number), number >= 0);
    }
}
