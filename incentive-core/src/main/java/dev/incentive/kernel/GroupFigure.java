package dev.incentive.kernel;

import java.util.List;

/**
 * The figure of the peer group that a row belongs to.
 *
 * @param group a slot with numbers of groups; a number below zero is no group, and finds zero like a group that nobody
 *     is in
 * @param table the number of the table among the figures
 * @since 0.1.0
 */
public record GroupFigure(int group, int table) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(group);
    }

    @Override
    public void run(Block block, int out) {
        long[] found = block.column(out);
        long[] figures = block.figures().table(table);
        if (block.isFromZero(group) && block.bound(group) < figures.length) {
            find(block.column(group), figures, found, block.rows());
        } else {
            look(block.column(group), figures, found, block.rows());
        }
        long bound = block.figures().bound(table);
        block.bound(out, bound <= Block.LARGEST ? bound : Bits.bound(found, block.rows()));
    }

    private static void find(long[] groups, long[] figures, long[] found, int rows) {
        for (int row = 0; row < rows; row++) {
            found[row] = figures[(int) groups[row]];
        }
    }

    private static void look(long[] groups, long[] figures, long[] found, int rows) {
        for (int row = 0; row < rows; row++) {
            long group = groups[row];
            found[row] = group >= 0 && group < figures.length ? figures[(int) group] : 0;
        }
    }
}
