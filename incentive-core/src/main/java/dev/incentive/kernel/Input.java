package dev.incentive.kernel;

import java.util.List;

/**
 * An input column.
 *
 * @param source its number among the sources
 * @since 0.1.0
 */
public record Input(int source) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of();
    }

    @Override
    public void run(Block block, int out) {
        long joined = block.source(source).read(block.from(), block.rows(), block.column(out));
        block.boundByBits(out, joined);
    }
}
