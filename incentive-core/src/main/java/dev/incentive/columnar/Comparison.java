package dev.incentive.columnar;

import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Reached;
import dev.incentive.kernel.Unproved;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;

/** Compares two values without dividing: a/b ≥ c/d where a·d ≥ c·b. */
final class Comparison {
    private static final int NONE = Quantity.NONE;

    private final Algebra algebra;

    Comparison(Algebra algebra) {
        this.algebra = algebra;
    }

    int reached(Border border, Quantity value, Quantity edge) {
        if (value.isConstant() && edge.isConstant()) {
            return algebra.add(new Constant(border.reached(value.factor(), edge.factor()) ? -1 : 0));
        }
        boolean cancels = value.divisor() == edge.divisor();
        int left = cancels ? value.first() : algebra.product(value.first(), edge.divisor());
        int right = cancels ? edge.first() : algebra.product(edge.first(), value.divisor());
        if (left != NONE && right == NONE) {
            return number(border, left, value.factor(), edge.factor());
        }
        return columns(border, Quantity.column(value.factor(), left), Quantity.column(edge.factor(), right));
    }

    /** Where factor · column reaches a number: the column reaches the next whole number. */
    private int number(Border border, int column, Rational factor, Rational edge) {
        if (factor.signum() == 0) {
            return algebra.add(new Constant(border.reached(Rational.ZERO, edge) ? -1 : 0));
        }
        Rational exact = edge.dividedBy(factor.absolute());
        long step = border == Border.ABOVE && exact.isInteger() ? 1 : 0;
        Rational least = Scale.ceiling(exact).plus(Rational.of(step));
        Scale scale = Scale.of(List.of(Rational.ONE));
        long number = scale.multiple(least);
        return algebra.add(scale.fits() ? new Reached(column, factor.signum(), column, 0, number) : new Unproved());
    }

    private int columns(Border border, Quantity value, Quantity edge) {
        Scale scale = Scale.of(List.of(value.factor(), edge.factor()));
        long factor = scale.multiple(value.factor());
        long edgeFactor = scale.multiple(edge.factor());
        long more = border == Border.ABOVE ? 1 : 0;
        int left = algebra.slot(value.first());
        int right = algebra.slot(edge.first());
        return algebra.add(scale.fits() ? new Reached(left, factor, right, edgeFactor, more) : new Unproved());
    }
}
