package dev.incentive.kernel;

import java.math.RoundingMode;
import java.util.List;

/**
 * A product of two columns and a number, divided by a column and a number, rounded to whole numbers.
 *
 * <p>Where the product fits into 64 bits, one division does; where only its two sides do, it is held in 128 bits and
 * divided by the schoolbook in base 2^32 (Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D). Rows whose
 * divisor is not above zero are divided by one; they are undefined and masked elsewhere.
 *
 * @param left a slot
 * @param right a slot
 * @param factor a number
 * @param divisor a slot
 * @param divisorFactor a number above zero
 * @param mode any mode but UNNECESSARY
 * @since 0.1.0
 */
public record RoundedQuotient(int left, int right, long factor, int divisor, long divisorFactor, RoundingMode mode)
        implements Kernel {
    @Override
    public List<Integer> operands() {
        return List.of(left, right, divisor);
    }

    @Override
    public void run(Block block, int out) {
        long divisors = Bound.product(block.bound(divisor), divisorFactor);
        long rights = Bound.product(block.bound(right), Bound.of(factor));
        long product = Bound.product(block.bound(left), rights);
        if (divisors > Block.LARGEST >> 1 || rights > Block.LARGEST || block.bound(left) > Block.LARGEST) {
            block.bound(out, Long.MAX_VALUE);
        } else if (Bound.sum(product, divisors) <= Block.LARGEST) {
            narrow(block, out);
            block.bound(out, product + 1);
        } else {
            block.bound(out, wide(block, block.column(out)));
        }
    }

    private void narrow(Block block, int out) {
        long[] lefts = block.column(left);
        long[] rights = block.column(right);
        long[] divisors = block.column(divisor);
        long[] quotients = block.column(out);
        for (int row = 0; row < block.rows(); row++) {
            long product = lefts[row] * rights[row] * factor;
            quotients[row] = rounded(product, Math.max(1, divisors[row] * divisorFactor));
        }
    }

    private long rounded(long product, long by) {
        long sign = product >> 63;
        long magnitude = (product ^ sign) - sign;
        long quotient = magnitude / by;
        long up = oneMore(sign < 0, quotient, magnitude - quotient * by, by);
        return ((quotient + up) ^ sign) - sign;
    }

    private long oneMore(boolean negative, long quotient, long rest, long by) {
        return switch (mode) {
            case HALF_UP -> 2 * rest >= by ? 1 : 0;
            case HALF_DOWN -> 2 * rest > by ? 1 : 0;
            case HALF_EVEN -> 2 * rest + (quotient & 1) > by ? 1 : 0;
            case UP -> rest > 0 ? 1 : 0;
            case DOWN -> 0;
            case CEILING -> rest > 0 && !negative ? 1 : 0;
            case FLOOR -> rest > 0 && negative ? 1 : 0;
            case UNNECESSARY -> throw new IllegalStateException("a plan rounds");
        };
    }

    /** The bound of the quotients, or the largest number if one does not fit. */
    private long wide(Block block, long[] quotients) {
        long[] lefts = block.column(left);
        long[] rights = block.column(right);
        long[] divisors = block.column(divisor);
        long all = 0;
        for (int row = 0; row < block.rows(); row++) {
            long quotient = wide(lefts[row], rights[row] * factor, Math.max(1, divisors[row] * divisorFactor));
            quotients[row] = quotient;
            all |= quotient ^ (quotient >> 63);
        }
        return Bits.ofFolded(all);
    }

    private long wide(long one, long other, long by) {
        long left = Math.abs(one);
        long right = Math.abs(other);
        long high = Math.multiplyHigh(left, right);
        long low = left * right;
        boolean isShort = high == 0 && low >= 0;
        long quotient = isShort ? low / by : WideDivision.quotient(high, low, by);
        if (quotient == WideDivision.TOO_LARGE) {
            return Long.MAX_VALUE;
        }
        boolean negative = (one ^ other) < 0;
        long magnitude = quotient + oneMore(negative, quotient, low - quotient * by, by);
        return negative ? -magnitude : magnitude;
    }
}
