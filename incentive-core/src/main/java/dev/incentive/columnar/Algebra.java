package dev.incentive.columnar;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.kernel.Both;
import dev.incentive.kernel.Choice;
import dev.incentive.kernel.Combination;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Kernel;
import dev.incentive.kernel.Larger;
import dev.incentive.kernel.Opposite;
import dev.incentive.kernel.Positive;
import dev.incentive.kernel.Product;
import dev.incentive.kernel.Program;
import dev.incentive.kernel.Smaller;
import dev.incentive.kernel.Unproved;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exact arithmetic with the values of all rows: what an operator of a plan is written in.
 *
 * <p>Numbers of the plan are kept apart from columns as long as possible, so that {@code revenue × 0.05} costs nothing
 * until it is rounded.
 */
final class Algebra {
    private static final int NONE = Quantity.NONE;

    private final Program.Builder program = Program.builder();
    private final Map<Integer, Integer> within = new HashMap<>();
    private boolean canBeProved = true;

    /** Adds a kernel and says where its column is. */
    int add(Kernel kernel) {
        canBeProved &= !(kernel instanceof Unproved);
        return program.add(kernel);
    }

    /** Whether no kernel is one that is never proved. */
    boolean canBeProved() {
        return canBeProved;
    }

    /** The program that fills the slots of some results. */
    Program program(Collection<Integer> results) {
        return program.build(results);
    }

    Quantity times(Quantity left, Quantity right) {
        List<Integer> slots = new ArrayList<>();
        for (int slot : new int[] {left.first(), left.second(), right.first(), right.second()}) {
            if (slot != NONE) {
                slots.add(slot);
            }
        }
        while (slots.size() > 2) {
            slots.add(0, add(new Product(slots.remove(0), slots.remove(0))));
        }
        return new Quantity(
                left.factor().times(right.factor()),
                slots.isEmpty() ? NONE : slots.get(0),
                slots.size() < 2 ? NONE : slots.get(1),
                product(left.divisor(), right.divisor()),
                both(left.defined(), right.defined()));
    }

    /** The quotient, defined where the divisor is above zero. */
    Quantity dividedBy(Quantity value, Quantity by) {
        Quantity above = flat(value);
        Quantity below = flat(by);
        // A part of something that nobody has is a column of zeros, however it was multiplied.
        if (below.isConstant() || below.factor().signum() == 0) {
            return byConstant(above, below);
        }
        if (below.factor().signum() < 0) {
            below = negated(below);
        }
        int positive = add(new Positive(below.first()));
        return new Quantity(
                above.factor().dividedBy(below.factor()),
                product(above.first(), below.divisor()),
                NONE,
                product(above.divisor(), below.first()),
                both(both(above.defined(), below.defined()), positive));
    }

    private Quantity byConstant(Quantity above, Quantity below) {
        boolean positive = below.factor().signum() > 0;
        int defined = both(above.defined(), below.defined());
        return positive
                ? above.times(Rational.ONE.dividedBy(below.factor())).where(defined)
                : Quantity.constant(Rational.ZERO).where(add(new Constant(0)));
    }

    /** One where the mask is set, zero elsewhere: a set mask is the number minus one. */
    Quantity indicator(int mask) {
        return Quantity.column(Rational.of(-1), mask);
    }

    /** Adds a kernel of a mask that is never set where another is not, so that it need not be masked with it again. */
    int within(int defined, Kernel mask) {
        int slot = add(mask);
        within.put(slot, defined);
        return slot;
    }

    /** Whether a value is zero wherever it is undefined. */
    boolean isZeroElsewhere(Quantity value, int defined) {
        Integer known = within.get(value.first());
        return known != null && known == defined;
    }

    private Quantity negated(Quantity value) {
        int opposite = add(new Combination(List.of(new Combination.Term(value.first(), -1)), 0));
        return new Quantity(value.factor().negate(), opposite, NONE, value.divisor(), value.defined());
    }

    Quantity minus(Quantity left, Quantity right) {
        return sum(List.of(left, right.times(Rational.of(-1))));
    }

    Quantity sum(List<Quantity> values) {
        Quantity sum = flat(values.get(0));
        List<Quantity> rest = values.subList(1, values.size());
        if (values.stream().allMatch(value -> value.divisor() == values.get(0).divisor())) {
            return new Sum(this).of(values.stream().map(this::flat).toList());
        }
        for (Quantity value : rest) {
            sum = new Sum(this).of(overOneDivisor(sum, flat(value)));
        }
        return sum;
    }

    private List<Quantity> overOneDivisor(Quantity left, Quantity right) {
        if (left.divisor() == right.divisor()) {
            return List.of(left, right);
        }
        int divisor = product(left.divisor(), right.divisor());
        return List.of(
                new Quantity(left.factor(), product(left.first(), right.divisor()), NONE, divisor, left.defined()),
                new Quantity(right.factor(), product(right.first(), left.divisor()), NONE, divisor, right.defined()));
    }

    /** The same value with at most one column above the divisor. */
    Quantity flat(Quantity value) {
        return value.second() == NONE
                ? value
                : new Quantity(
                        value.factor(), product(value.first(), value.second()), NONE, value.divisor(), value.defined());
    }

    /** A mask: where the value reaches the edge. */
    int reached(Border border, Quantity value, Quantity edge) {
        return new Comparison(this).reached(border, flat(value), flat(edge));
    }

    Quantity minimum(Quantity left, Quantity right) {
        if (left.isWhole() && right.isWhole()) {
            Scale scale = Scale.of(List.of(left.factor(), right.factor()));
            int smaller = add(new Smaller(scaled(flat(left), scale), scaled(flat(right), scale)));
            return Quantity.column(scale.unit(), smaller).where(both(left.defined(), right.defined()));
        }
        return chosen(reached(Border.AT_OR_ABOVE, right, left), left, right);
    }

    Quantity maximum(Quantity left, Quantity right) {
        if (left.isWhole() && right.isWhole()) {
            Scale scale = Scale.of(List.of(left.factor(), right.factor()));
            int larger = add(new Larger(scaled(flat(left), scale), scaled(flat(right), scale)));
            return Quantity.column(scale.unit(), larger).where(both(left.defined(), right.defined()));
        }
        return chosen(reached(Border.AT_OR_ABOVE, left, right), left, right);
    }

    /** One value where the mask is set, the other elsewhere; defined where both are. */
    Quantity chosen(int mask, Quantity then, Quantity otherwise) {
        Quantity one = flat(then);
        Quantity other = flat(otherwise);
        Scale scale = Scale.of(List.of(one.factor(), other.factor()));
        int divisor = one.divisor() == other.divisor()
                ? one.divisor()
                : add(new Choice(mask, slot(one.divisor()), slot(other.divisor())));
        int first = add(new Choice(mask, scaled(one, scale), scaled(other, scale)));
        return new Quantity(scale.unit(), first, NONE, divisor, both(one.defined(), other.defined()));
    }

    /** The column above the divisor in units of a scale. */
    int scaled(Quantity value, Scale scale) {
        long multiple = scale.multiple(value.factor());
        if (!scale.fits()) {
            return add(new Unproved());
        }
        if (value.first() == NONE) {
            return add(new Constant(multiple));
        }
        return multiple == 1
                ? value.first()
                : add(new Combination(List.of(new Combination.Term(value.first(), multiple)), 0));
    }

    /** A function of a value. */
    Quantity at(PiecewiseLinear function, Quantity value) {
        return new PieceOperators(this).at(function, flat(value));
    }

    /** A function in multiples of a quota: quota · f(value / quota). */
    Quantity inMultiplesOf(Quantity quota, PiecewiseLinear function, Quantity value) {
        return new PieceOperators(this).inMultiplesOf(flat(quota), function, flat(value));
    }

    /** Whole minor units: the value times ten to the scale, rounded. */
    int rounded(Quantity value, int scale, RoundingMode mode) {
        return new RoundingOperator(this).rounded(value, scale, mode);
    }

    int both(int left, int right) {
        if (left == NONE || left == right) {
            return right;
        }
        return right == NONE ? left : add(new Both(Math.min(left, right), Math.max(left, right)));
    }

    int not(int mask) {
        return add(new Opposite(mask));
    }

    /** A mask as a slot: where everything is defined, a column that says so. */
    int mask(int defined) {
        return defined == NONE ? add(new Constant(-1)) : defined;
    }

    /** Ones where there is no column. */
    int slot(int slot) {
        return slot == NONE ? add(new Constant(1)) : slot;
    }

    int product(int left, int right) {
        if (left == NONE) {
            return right;
        }
        return right == NONE ? left : add(new Product(Math.min(left, right), Math.max(left, right)));
    }
}
