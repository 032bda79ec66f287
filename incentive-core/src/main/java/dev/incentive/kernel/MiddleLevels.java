package dev.incentive.kernel;

import java.util.List;

/**
 * The sum of the two middle values where each level has a number of raters; a middle one of an odd number counts twice.
 *
 * @param levels the levels, their values ascending
 * @since 0.1.0
 */
public record MiddleLevels(List<Level> levels) implements Kernel {

    /**
     * A level.
     *
     * @param raters the slot with the number of raters that gave it
     * @param value what it is worth
     */
    public record Level(int raters, long value) {}

    /** Copies the levels. */
    public MiddleLevels {
        levels = List.copyOf(levels);
    }

    @Override
    public List<Integer> operands() {
        return levels.stream().map(Level::raters).toList();
    }

    @Override
    public void run(Block block, int out) {
        long[] sums = block.column(out);
        long bound = 0;
        long raters = 0;
        for (Level level : levels) {
            bound = Math.max(bound, Bound.of(level.value()));
            raters = Bound.sum(raters, block.bound(level.raters()));
        }
        for (int row = 0; row < block.rows(); row++) {
            long all = number(block, row);
            sums[row] = at(block, row, (all - 1) / 2) + at(block, row, all / 2);
        }
        block.bound(out, raters > Block.LARGEST ? Long.MAX_VALUE : Bound.sum(bound, bound));
    }

    private long number(Block block, int row) {
        long all = 0;
        for (Level level : levels) {
            all += block.column(level.raters())[row];
        }
        return all;
    }

    /** The value of the rater at a rank, counted from zero. */
    private long at(Block block, int row, long rank) {
        long below = 0;
        for (Level level : levels) {
            below += block.column(level.raters())[row];
            if (rank < below) {
                return level.value();
            }
        }
        return 0;
    }
}
