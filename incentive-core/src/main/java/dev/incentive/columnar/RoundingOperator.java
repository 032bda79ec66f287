package dev.incentive.columnar;

import dev.incentive.kernel.Block;
import dev.incentive.kernel.Combination;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.RoundedByConstant;
import dev.incentive.kernel.RoundedProduct;
import dev.incentive.kernel.RoundedQuotient;
import dev.incentive.kernel.Unproved;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** The one rounding of a line. */
final class RoundingOperator {
    private static final int NONE = Quantity.NONE;

    private final Algebra algebra;

    RoundingOperator(Algebra algebra) {
        this.algebra = algebra;
    }

    int rounded(Quantity value, int scale, RoundingMode mode) {
        Rational factor = value.factor().times(Rational.of(BigDecimal.ONE.movePointRight(scale)));
        if (value.isConstant()) {
            return constant(factor.round(0, mode).toBigIntegerExact());
        }
        if (!fits(factor.numerator()) || !fits(factor.denominator())) {
            return algebra.add(new Unproved());
        }
        long above = factor.numerator().longValueExact();
        long below = factor.denominator().longValueExact();
        if (!value.isWhole()) {
            return quotient(value, above, below, mode);
        }
        return value.second() == NONE
                ? byConstant(value.first(), above, below, mode)
                : algebra.add(
                        new RoundedProduct(value.first(), value.second(), above, algebra.slot(NONE), below, mode));
    }

    private int constant(BigInteger number) {
        return algebra.add(fits(number) ? new Constant(number.longValueExact()) : new Unproved());
    }

    private static boolean fits(BigInteger number) {
        return number.abs().compareTo(BigInteger.valueOf(Block.LARGEST >> 1)) < 0;
    }

    private int byConstant(int column, long above, long below, RoundingMode mode) {
        int multiplied =
                above == 1 ? column : algebra.add(new Combination(List.of(new Combination.Term(column, above)), 0));
        return below == 1 ? multiplied : algebra.add(new RoundedByConstant(multiplied, below, mode));
    }

    private int quotient(Quantity value, long above, long below, RoundingMode mode) {
        return algebra.add(new RoundedQuotient(
                algebra.slot(value.first()),
                algebra.slot(value.second()),
                above,
                algebra.slot(value.divisor()),
                below,
                mode));
    }
}
