package dev.incentive.kernel;

import java.util.List;

/**
 * A claim about some columns: their magnitudes together, times a number, stay in range. It fills nothing and looks at
 * bounds only; a block where it is not so is not proved.
 *
 * @param columns slots
 * @param factor what the sum of magnitudes is multiplied by
 * @since 0.1.0
 */
public record Bounded(List<Integer> columns, long factor) implements Kernel {

    /** Copies the slots. */
    public Bounded {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Integer> operands() {
        return columns;
    }

    @Override
    public boolean isClaim() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        long sum = 0;
        for (int column : columns) {
            sum = Bound.sum(sum, block.bound(column));
        }
        if (Bound.product(sum, Bound.of(factor)) > Block.LARGEST) {
            block.disprove();
        }
    }
}
