package dev.incentive.kernel;

import java.util.List;

/**
 * Each number of a list times the rate that the total with it reaches, added up.
 *
 * <p>The total starts at a column and grows with each number times a factor; a rate holds from where a multiple of the
 * total is at least a multiple of a quota and a constant.
 *
 * @param list the number of the source, a {@link ListSource}
 * @param factor what each number is multiplied by in the total
 * @param before the slot of the total before the first number
 * @param quota the slot of the quota
 * @param first the rate below the first step
 * @param steps the rates above it, ascending
 * @since 0.1.0
 */
public record ReachedRates(int list, long factor, int before, int quota, long first, List<Step> steps)
        implements Kernel {

    /**
     * A rate from where total · times ≥ quota · quotas + constant.
     *
     * @param times what the total is multiplied by
     * @param quotas what the quota is multiplied by
     * @param constant what is added to the quota
     * @param rate the rate
     */
    public record Step(long times, long quotas, long constant, long rate) {
        boolean isReached(long total, long quota) {
            return times * total - quotas * quota - constant >= 0;
        }

        private long bound(long total, long quota) {
            long left = Bound.product(Bound.of(times), total);
            long right = Bound.product(Bound.of(quotas), quota);
            return Bound.sum(Bound.sum(left, right), Bound.of(constant));
        }
    }

    /** Copies the steps. */
    public ReachedRates {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Integer> operands() {
        return List.of(before, quota);
    }

    @Override
    public void run(Block block, int out) {
        ListSource source = (ListSource) block.source(list);
        long[] paid = block.column(out);
        for (int row = 0; row < block.rows(); row++) {
            paid[row] = paid(source, block.from() + row, block.column(before)[row], block.column(quota)[row]);
        }
        block.bound(out, bound(block, numbers(source, block.from(), block.rows())));
    }

    private long paid(ListSource source, int row, long start, long quotaOfRow) {
        long[] numbers = source.numbers();
        long total = start;
        long paid = 0;
        for (int index = source.start(row); index < source.end(row); index++) {
            total += factor * numbers[index];
            paid += numbers[index] * rate(total, quotaOfRow);
        }
        return paid;
    }

    private long rate(long total, long quotaOfRow) {
        long rate = first;
        for (Step step : steps) {
            rate = step.isReached(total, quotaOfRow) ? step.rate() : rate;
        }
        return rate;
    }

    /** A bound of what the magnitudes of a list add up to. */
    private static long numbers(ListSource source, int from, int rows) {
        long joined = 0;
        long longest = 0;
        for (int row = from; row < from + rows; row++) {
            longest = Math.max(longest, source.end(row) - source.start(row));
            for (int index = source.start(row); index < source.end(row); index++) {
                joined |= source.numbers()[index] ^ (source.numbers()[index] >> 63);
            }
        }
        return Bound.product(Bits.ofFolded(joined), longest);
    }

    private long bound(Block block, long numbers) {
        long total = Bound.sum(block.bound(before), Bound.product(Bound.of(factor), numbers));
        long rate = Bound.of(first);
        long largest = total;
        for (Step step : steps) {
            rate = Math.max(rate, Bound.of(step.rate()));
            largest = Math.max(largest, step.bound(total, block.bound(quota)));
        }
        return Math.max(Bound.product(rate, numbers), largest == Long.MAX_VALUE ? largest : 0);
    }
}
