package dev.incentive.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * A number where all of some masks are set, zero elsewhere: a bonus with what it depends on.
 *
 * @param masks the slots of masks, from two to {@link #MOST}
 * @param number the number
 * @since 0.1.0
 */
public record Marked(List<Integer> masks, long number) implements Kernel {
    /** So many masks are read in one loop. */
    static final int MOST = 4;

    /** Copies the slots. */
    public Marked {
        masks = List.copyOf(masks);
    }

    /** The same number where one more mask is set. */
    Marked and(int mask) {
        List<Integer> more = new ArrayList<>(masks);
        more.add(mask);
        return new Marked(more, number);
    }

    @Override
    public List<Integer> operands() {
        return masks;
    }

    @Override
    public void run(Block block, int out) {
        long[] first = mask(block, 0);
        long[] second = mask(block, 1);
        switch (masks.size()) {
            case 2 -> mark(first, second, number, block.column(out), block.rows());
            case MOST - 1 -> mark(first, second, mask(block, 2), number, block.column(out), block.rows());
            default ->
                mark(first, second, mask(block, 2), mask(block, MOST - 1), number, block.column(out), block.rows());
        }
        block.bound(out, Bound.of(number), number >= 0);
    }

    private long[] mask(Block block, int index) {
        return block.column(masks.get(index));
    }

    private static void mark(long[] a, long[] b, long number, long[] marked, int rows) {
        for (int row = 0; row < rows; row++) {
            marked[row] = a[row] & b[row] & number;
        }
    }

    private static void mark(long[] a, long[] b, long[] c, long number, long[] marked, int rows) {
        for (int row = 0; row < rows; row++) {
            marked[row] = a[row] & b[row] & c[row] & number;
        }
    }

    private static void mark(long[] a, long[] b, long[] c, long[] d, long number, long[] marked, int rows) {
        for (int row = 0; row < rows; row++) {
            marked[row] = a[row] & b[row] & c[row] & d[row] & number;
        }
    }
}
