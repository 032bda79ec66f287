package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where enough answers were given and the own balance of them is strictly above that of the group, (p - d) / n
 * &gt; A / N with n = p + s + d, compared as (p - d) · N &gt; A · n.
 *
 * <p>One kernel for what {@link Input}, {@link Combination}, {@link GroupFigure} and {@link Reached} would do in
 * twelve: counts stay numbers of 32 bits, of which twice as many fit into a register.
 *
 * @param answers the sources of positive, neutral and negative answers, none below zero
 * @param group the source of the number of the group; below zero is no group
 * @param above the table of the groups' positive less negative answers
 * @param below the table of the groups' answers
 * @param minimum how many own answers are enough, above zero
 * @param most the most answers of one kind
 * @since 0.1.0
 */
public record AboveGroupAverage(Answers answers, int group, int above, int below, long minimum, long most)
        implements Kernel {

    /**
     * Three sources.
     *
     * @param positive its number
     * @param neutral its number
     * @param negative its number
     */
    public record Answers(int positive, int neutral, int negative) {}

    private static final int KINDS = 3;

    @Override
    public List<Integer> operands() {
        return List.of();
    }

    @Override
    public boolean isMask() {
        return true;
    }

    @Override
    public void run(Block block, int out) {
        block.bound(out, 1);
        Source[] sources = {
            block.source(group),
            block.source(answers.positive()),
            block.source(answers.neutral()),
            block.source(answers.negative())
        };
        NarrowColumns columns = block.narrow();
        if (!columns.look(sources, block.from(), block.rows())) {
            block.disprove();
            return;
        }
        long counts = columns.joined();
        long bound = Bound.product(counts, Math.max(largest(block, above), largest(block, below)));
        if (counts < 0 || counts > most || Bound.product(KINDS, bound) > Block.LARGEST) {
            block.disprove();
        } else {
            compare(block, columns, bound, block.column(out));
        }
    }

    /** The largest figure, or the largest of those that this block finds if one of some other group is too large. */
    private static long largest(Block block, int table) {
        long bound = block.figures().bound(table);
        NarrowColumns columns = block.narrow();
        boolean isThere = columns.joinedOfGroups(block.rows()) < block.figures().table(table).length;
        if (!isThere) {
            return Long.MAX_VALUE;
        }
        return bound <= Block.LARGEST ? bound : columns.largest(block.figures().table(table), block.rows());
    }

    private void compare(Block block, NarrowColumns columns, long bound, long[] out) {
        int rows = block.rows();
        int enough = (int) Math.min(minimum, Integer.MAX_VALUE);
        columns.toPlaces(rows);
        int[] places = columns.groups();
        int[] balance = columns.count(0);
        int[] answered = columns.count(1);
        int[] negative = columns.count(2);
        balance(balance, answered, negative, rows);
        Figures figures = block.figures();
        if (Bound.product(KINDS + 1, bound) > Integer.MAX_VALUE || !areSmall(figures)) {
            mask(balance, answered, places, figures.places(above), figures.places(below), enough, out, rows);
            return;
        }
        find(places, figures.smallPlaces(above), figures.smallPlaces(below), negative, rows);
        mask(balance, answered, negative, places, enough, rows);
        widen(balance, out, rows);
    }

    /** Whether the figures of all groups have 32 bits; those of the groups of a block can be smaller than others. */
    private boolean areSmall(Figures figures) {
        return Math.max(figures.bound(above), figures.bound(below)) <= Integer.MAX_VALUE;
    }

    /** Positive, neutral and negative answers become their balance and all answers. */
    private static void balance(int[] positive, int[] neutral, int[] negative, int rows) {
        for (int row = 0; row < rows; row++) {
            int up = positive[row];
            int down = negative[row];
            neutral[row] = up + neutral[row] + down;
            positive[row] = up - down;
        }
    }

    /** Finds one figure of each place, and puts the other over the place. */
    private static void find(int[] places, int[] aboves, int[] belows, int[] found, int rows) {
        for (int row = 0; row < rows; row++) {
            int place = places[row];
            found[row] = aboves[place];
            places[row] = belows[place];
        }
    }

    /** Puts the mask over the balance. */
    private static void mask(int[] balance, int[] answered, int[] above, int[] below, int enough, int rows) {
        for (int row = 0; row < rows; row++) {
            int less = above[row] * answered[row] - below[row] * balance[row];
            balance[row] = (less & ~(answered[row] - enough)) >> 31;
        }
    }

    private static void widen(int[] values, long[] into, int rows) {
        for (int row = 0; row < rows; row++) {
            into[row] = values[row];
        }
    }

    /** The same for figures of 64 bits. */
    private static void mask(
            int[] balance,
            int[] answered,
            int[] places,
            long[] aboves,
            long[] belows,
            int enough,
            long[] out,
            int rows) {
        for (int row = 0; row < rows; row++) {
            int place = places[row];
            long less = aboves[place] * answered[row] - belows[place] * balance[row];
            out[row] = (less & ~((long) answered[row] - enough)) >> 63;
        }
    }
}
