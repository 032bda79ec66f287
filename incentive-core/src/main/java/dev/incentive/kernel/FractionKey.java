package dev.incentive.kernel;

import java.util.List;

/**
 * Fractions as whole numbers that compare as the fractions do: above · 2^(2 · bits) / below, rounded down.
 *
 * <p>Two fractions whose divisors have no more than those bits differ by more than 1 / 2^(2 · bits), so that equal keys
 * mean equal fractions. A block with a larger divisor or too large a fraction is not proved. Rows whose divisor is not
 * above zero have the key zero.
 *
 * @param above a slot
 * @param below a slot
 * @param bits how many bits a divisor can have, at most 30
 * @since 0.1.0
 */
public record FractionKey(int above, int below, int bits) implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(above, below);
    }

    @Override
    public void run(Block block, int out) {
        long[] dividends = block.column(above);
        long[] divisors = block.column(below);
        long[] keys = block.column(out);
        long most = Block.LARGEST >> (2 * bits + 1);
        boolean fits = true;
        for (int row = 0; row < block.rows(); row++) {
            long divisor = Math.max(0, divisors[row]);
            long whole = divisor == 0 ? 0 : Math.floorDiv(dividends[row], divisor);
            fits &= divisor >> bits == 0 && -most < whole && whole < most;
            keys[row] = divisor == 0 ? 0 : key(whole, dividends[row] - whole * divisor, divisor);
        }
        block.bound(out, fits ? Block.LARGEST : Long.MAX_VALUE);
    }

    private long key(long whole, long rest, long divisor) {
        long upper = (rest << bits) / divisor;
        long lower = (((rest << bits) - upper * divisor) << bits) / divisor;
        return (((whole << bits) + upper) << bits) + lower;
    }
}
