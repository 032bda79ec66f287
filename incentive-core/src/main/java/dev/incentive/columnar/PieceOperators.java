package dev.incentive.columnar;

import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Pieces;
import dev.incentive.kernel.Unproved;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Piecewise-linear functions of the values of all rows. */
final class PieceOperators {
    private static final int NONE = Quantity.NONE;

    private final Algebra algebra;

    PieceOperators(Algebra algebra) {
        this.algebra = algebra;
    }

    /** f(x): with x = a/b, (slope · a + intercept · b) / b; where all slopes are zero, just the intercepts. */
    Quantity at(PiecewiseLinear function, Quantity x) {
        if (x.isConstant()) {
            return Quantity.constant(function.valueAt(x.factor())).where(x.defined());
        }
        if (isThreshold(function)) {
            Rational edge = function.pieces().get(1).from();
            int reached = algebra.reached(function.border(), x, Quantity.constant(edge));
            return algebra.indicator(reached)
                    .times(function.pieces().get(1).intercept())
                    .where(x.defined());
        }
        boolean levels =
                function.pieces().stream().allMatch(piece -> piece.slope().signum() == 0);
        Quantity y = new Quantity(Rational.ONE, x.divisor(), NONE, NONE, NONE);
        Quantity numerator = pieces(function, x, y, levels);
        return new Quantity(numerator.factor(), numerator.first(), NONE, levels ? NONE : x.divisor(), x.defined());
    }

    /** Nothing below one border, a number from there on. */
    private static boolean isThreshold(PiecewiseLinear function) {
        List<Piece> pieces = function.pieces();
        return pieces.size() == 2
                && pieces.get(0).intercept().signum() == 0
                && pieces.stream().allMatch(piece -> piece.slope().signum() == 0);
    }

    /** q · f(x/q): slope · x + intercept · q. */
    Quantity inMultiplesOf(Quantity q, PiecewiseLinear function, Quantity x) {
        if (!x.isWhole()
                || !q.isWhole()
                || x.first() == NONE
                || q.first() == NONE
                || q.factor().signum() <= 0) {
            return algebra.times(q, at(function, algebra.flat(algebra.dividedBy(x, q))));
        }
        Quantity sum = pieces(function, x, q, false);
        return new Quantity(sum.factor(), sum.first(), NONE, NONE, algebra.both(x.defined(), q.defined()));
    }

    /** The column slope · x + intercept · y, where y is a column, or one; if there are only levels, not times y. */
    private Quantity pieces(PiecewiseLinear function, Quantity x, Quantity y, boolean levels) {
        Scale scale = scale(function, x, y);
        boolean constant = y.first() == NONE;
        boolean plain = constant || levels;
        List<Piece> pieces = function.pieces();
        List<Pieces.Step> steps = new ArrayList<>();
        Pieces.Line before = line(pieces.get(0), x, y, scale, plain);
        Pieces.Line first = before;
        Scale borders = Scale.of(List.of(Rational.ONE));
        for (Piece piece : pieces.subList(1, pieces.size())) {
            Pieces.Line line = line(piece, x, y, scale, plain);
            Pieces.Line adds = new Pieces.Line(line.a() - before.a(), line.b() - before.b(), line.c() - before.c());
            steps.add(new Pieces.Step(distance(function.border(), piece.from(), x, y, borders), adds));
            before = line;
        }
        boolean fits = scale.fits() && borders.fits();
        int slot = algebra.add(
                fits ? new Pieces(x.first() == NONE ? ones() : x.first(), y.first(), first, steps) : new Unproved());
        return Quantity.column(scale.unit(), slot);
    }

    private int ones() {
        return algebra.add(new Constant(1));
    }

    private static Scale scale(PiecewiseLinear function, Quantity x, Quantity y) {
        List<Rational> numbers = new ArrayList<>();
        for (Piece piece : function.pieces()) {
            numbers.add(piece.slope().times(x.factor()));
            numbers.add(piece.intercept().times(y.factor()));
        }
        return Scale.of(numbers);
    }

    private static Pieces.Line line(Piece piece, Quantity x, Quantity y, Scale scale, boolean plain) {
        long slope = scale.multiple(piece.slope().times(x.factor()));
        long intercept = scale.multiple(piece.intercept().times(y.factor()));
        return new Pieces.Line(slope, plain ? 0 : intercept, plain ? intercept : 0);
    }

    /** p·x - q·y - r, zero or more where the border is reached. */
    private static Pieces.Line distance(Border border, Rational edge, Quantity x, Quantity y, Scale borders) {
        long more = border == Border.ABOVE ? 1 : 0;
        if (y.first() == NONE && x.factor().signum() > 0) {
            Rational exact = edge.dividedBy(x.factor());
            long number = borders.multiple(Scale.ceiling(exact));
            return new Pieces.Line(1, 0, -number - (exact.isInteger() ? more : 0));
        }
        Rational at = edge.times(y.factor());
        Scale scale = Scale.of(List.of(x.factor(), at));
        long p = scale.multiple(x.factor());
        long q = scale.multiple(at);
        if (!scale.fits()) {
            borders.multiple(x.factor().dividedBy(scale.unit()));
            borders.multiple(at.dividedBy(scale.unit()));
        }
        return y.first() == NONE ? new Pieces.Line(p, 0, -q - more) : new Pieces.Line(p, -q, -more);
    }
}
