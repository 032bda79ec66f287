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

    private boolean isBroken(long[] values, int rows) {
        long least = 0;
        long largest = 0;
        for (int row = 0; row < rows; row++) {
            least = Math.min(least, values[row]);
            largest = Math.max(largest, values[row]);
        }
        return least < 0 || largest > most;
    }
}
