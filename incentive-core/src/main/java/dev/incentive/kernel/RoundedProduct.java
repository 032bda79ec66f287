package dev.incentive.kernel;

import java.math.RoundingMode;
import java.util.List;

/**
 * A product of two columns and a number, divided by a number of the plan, rounded to whole numbers: by a reciprocal where
 * the product fits into 64 bits, otherwise row by row as a {@link RoundedQuotient}.
 *
 * @since 0.1.0
 */
public final class RoundedProduct implements Kernel {
    private final RoundedQuotient quotient;
    private final RoundedByConstant division;

    /**
     * Prepares the division.
     *
     * @param left a slot
     * @param right a slot
     * @param factor a number
     * @param ones a slot that is one in every row
     * @param divisor above zero, at most 2^61
     * @param mode any mode but UNNECESSARY
     */
    public RoundedProduct(int left, int right, long factor, int ones, long divisor, RoundingMode mode) {
        this.quotient = new RoundedQuotient(left, right, factor, ones, divisor, mode);
        this.division = new RoundedByConstant(left, divisor, mode);
    }

    @Override
    public List<Integer> operands() {
        return quotient.operands();
    }

    @Override
    public void run(Block block, int out) {
        int left = quotient.left();
        int right = quotient.right();
        long factors = Bound.product(block.bound(right), Bound.of(quotient.factor()));
        long bound = Bound.product(block.bound(left), factors);
        if (Bound.sum(bound, quotient.divisorFactor()) > Block.LARGEST) {
            quotient.run(block, out);
            return;
        }
        boolean fromZero = quotient.factor() >= 0 && block.isFromZero(left) && block.isFromZero(right);
        long[] product = block.spare();
        multiply(block.column(left), block.column(right), quotient.factor(), product, block.rows());
        block.bound(out, division.round(product, bound, fromZero, block.column(out), block.rows()), fromZero);
    }

    private static void multiply(long[] left, long[] right, long factor, long[] product, int rows) {
        for (int row = 0; row < rows; row++) {
            product[row] = factor * left[row] * right[row];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoundedProduct that && quotient.equals(that.quotient);
    }

    @Override
    public int hashCode() {
        return quotient.hashCode();
    }
}
