package dev.incentive.kernel;

import java.util.List;

/**
 * A claim about a column: no value below zero, none above a number. It fills nothing; a block with another value is not
 * proved.
 *
 * @param value a slot
 * @param most the largest value allowed
 * @since 0.1.0
 */
public record Within(int value, long most) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(value);
    }

    @Override
    public boolean isClaim() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        boolean known = block.isFromZero(value) && block.bound(value) <= most;
        if (!known && isBroken(block.column(value), block.rows())) {
            block.disprove();
        } else if (!known) {
            block.bound(value, Math.min(most, block.bound(value)), true);
        }
    }

    /** Whether a value, or what is left of the largest one above it, is below zero. */
    private boolean isBroken(long[] values, int rows) {
        return joined(values, most, rows) < 0;
    }

    private static long joined(long[] values, long most, int rows) {
        long joined = 0;
        for (int row = 0; row < rows; row++) {
            joined |= values[row] | (most - values[row]);
        }
        return joined;
    }
}
