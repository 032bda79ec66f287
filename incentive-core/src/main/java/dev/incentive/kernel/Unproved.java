package dev.incentive.kernel;

import java.util.List;

/**
 * A column that cannot be calculated in 64 bits, because a number of the plan does not fit.
 *
 * @since 0.1.0
 */
public record Unproved() implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of();
    }

    @Override
    public void run(Block block, int out) {
        block.bound(out, Long.MAX_VALUE);
    }
}
