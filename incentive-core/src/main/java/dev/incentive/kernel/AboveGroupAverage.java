package dev.incentive.kernel;

import java.util.List;

/**
 * A mask: where enough answers were given and the own balance of them is strictly above that of the group, (p - d) / n
 * &gt; A / N with n = p + s + d, compared as (p - d) · N &gt; A · n.
 *
 * <p>One kernel for what {@link Input}, {@link Combination}, {@link GroupFigure} and {@link Reached} would do in twelve:
 * counts are read where they are.
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
    public void run(Block block, int out) {
        block.bound(out, 1);
        NarrowColumns columns = block.narrow();
        boolean narrow = columns.look(0, block.source(answers.positive()), block)
                && columns.look(1, block.source(answers.neutral()), block)
                && columns.look(2, block.source(answers.negative()), block)
                && columns.lookAtGroups(block.source(group), block);
        long[] aboves = block.figures().table(above);
        long[] belows = block.figures().table(below);
        if (!narrow || !isProved(block, Joined.of(compare(columns, aboves, belows, block.column(out), block.rows())))) {
            block.disprove();
        }
    }

    private boolean isProved(Block block, Joined joined) {
        long figures = Math.max(bound(block, above), bound(block, below));
        long bound = Bound.product(KINDS * joined.counts(), figures);
        return joined.counts() >= 0
                && joined.counts() <= most
                && bound <= Block.LARGEST
                && joined.groups() < block.figures().table(below).length;
    }

    /** The bound of a table, or of what this block finds in it if a figure of some other group is too large. */
    private static long bound(Block block, int table) {
        long bound = block.figures().bound(table);
        return bound <= Block.LARGEST
                ? bound
                : block.narrow().group().largest(block.figures().table(table), block.rows());
    }

    /** All counts joined by "or" in the upper half, all numbers of groups in the lower one. */
    private long compare(NarrowColumns columns, long[] aboves, long[] belows, long[] out, int rows) {
        NarrowColumn positive = columns.count(0);
        NarrowColumn neutral = columns.count(1);
        NarrowColumn negative = columns.count(2);
        NarrowColumn group = columns.group();
        return compare(
                positive.values(),
                positive.offset(),
                neutral.values(),
                neutral.offset(),
                negative.values(),
                negative.offset(),
                group.values(),
                group.offset(),
                aboves,
                belows,
                (int) Math.min(minimum, Integer.MAX_VALUE),
                out,
                rows);
    }

    /** One loop, with many columns, because none of them has to be copied. */
    private static long compare(
            int[] positive,
            int positiveAt,
            int[] neutral,
            int neutralAt,
            int[] negative,
            int negativeAt,
            int[] groups,
            int groupsAt,
            long[] aboves,
            long[] belows,
            int minimum,
            long[] out,
            int rows) {
        int counts = 0;
        int numbers = 0;
        int last = aboves.length - 1;
        int lastBelow = belows.length - 1;
        for (int row = 0; row < rows; row++) {
            int up = positive[positiveAt + row];
            int none = neutral[neutralAt + row];
            int down = negative[negativeAt + row];
            int group = groups[groupsAt + row];
            int answered = up + none + down;
            counts |= up | none | down;
            numbers |= group & ~(group >> 31);
            long above = aboves[group & last] * answered - belows[group & lastBelow] * (up - down);
            out[row] = (above >> 63) & ~((answered - minimum) >> 31 | group >> 31);
        }
        return (long) counts << Integer.SIZE | numbers;
    }

    /** What was joined. */
    private record Joined(long counts, long groups) {
        static Joined of(long both) {
            return new Joined(both >> Integer.SIZE, both & Integer.MAX_VALUE);
        }
    }
}
