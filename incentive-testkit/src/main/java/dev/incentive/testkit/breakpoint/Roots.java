package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds where a smooth function of an input is zero: exactly if it is a quotient of two straight lines. */
final class Roots {

    /** How many values of a function are looked at. */
    static final int SAMPLES = 4;

    private Roots() {}

    /**
     * The zeros in a stretch.
     *
     * @param at some places in the stretch, ascending
     * @param values the function's values there
     * @param function for the search in steps where the function is neither a line nor a quotient of lines
     */
    static List<Rational> of(
            Stretch stretch,
            Grid grid,
            List<Rational> at,
            List<Rational> values,
            Function<Rational, Optional<Rational>> function) {
        if (at.size() < SAMPLES) {
            return changes(grid, at, values, function);
        }
        Optional<Quotient> quotient = Quotient.through(at, values);
        return quotient.map(found -> found.zero().stream()
                        .filter(zero -> stretch.touches(zero))
                        .toList())
                .orElseGet(() -> changes(grid, at, values, function));
    }

    /** The first values after each change of sign, going through all of a bounded grid. */
    static List<Rational> steps(Grid grid, Function<Rational, Optional<Rational>> function) {
        List<Rational> changes = new ArrayList<>();
        int before = 0;
        for (Rational position : grid.inside(Stretch.ALL, Integer.MAX_VALUE)) {
            int now = function.apply(position).map(Rational::signum).orElse(0);
            if (now * before < 0) {
                changes.add(position);
            }
            before = now;
        }
        return changes;
    }

    /** The first values after a change of sign in a stretch, as far as some of its values show one. */
    static List<Rational> steps(Grid grid, Stretch stretch, Function<Rational, Optional<Rational>> function) {
        List<Rational> at = new ArrayList<>();
        List<Rational> values = new ArrayList<>();
        for (Rational position : grid.inside(stretch, SAMPLES)) {
            function.apply(position).ifPresent(value -> {
                at.add(position);
                values.add(value);
            });
        }
        return changes(grid, at, values, function);
    }

    private static List<Rational> changes(
            Grid grid, List<Rational> at, List<Rational> values, Function<Rational, Optional<Rational>> function) {
        List<Rational> found = new ArrayList<>();
        for (int index = 1; index < at.size(); index++) {
            int before = values.get(index - 1).signum();
            if (before != values.get(index).signum()) {
                found.add(firstChange(grid, at.get(index - 1), at.get(index), before, function));
            }
        }
        return found;
    }

    /** The first step with another sign, by halving. */
    static Rational firstChange(
            Grid grid, Rational from, Rational to, int before, Function<Rational, Optional<Rational>> function) {
        Rational low = from;
        Rational high = to;
        while (true) {
            List<Rational> between = grid.inside(new Stretch(Optional.of(low), Optional.of(high)), 3);
            if (between.isEmpty()) {
                return high;
            }
            Rational middle = between.get(between.size() / 2);
            if (function.apply(middle).map(Rational::signum).orElse(before) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /**
     * {@code (above · x + start) ÷ (1 + below · x)}: a straight line where {@code below} is zero.
     *
     * @param above how the upper line rises
     * @param start where the upper line starts
     * @param below how the lower line rises
     */
    record Quotient(Rational above, Rational start, Rational below) {

        /** The quotient of lines through all of the points, if there is one. */
        static Optional<Quotient> through(List<Rational> at, List<Rational> values) {
            Rational x = at.get(0);
            Rational y = values.get(0);
            Rational firstX = at.get(1).minus(x);
            Rational firstY = values.get(1).minus(y);
            Rational firstXy = at.get(1).times(values.get(1)).minus(x.times(y));
            Rational secondX = at.get(2).minus(x);
            Rational secondY = values.get(2).minus(y);
            Rational secondXy = at.get(2).times(values.get(2)).minus(x.times(y));
            Rational determinant = secondX.times(firstXy).minus(firstX.times(secondXy));
            Quotient found = flat(firstX, firstY, secondX, secondY, x, y);
            if (determinant.signum() != 0) {
                Rational above =
                        secondY.times(firstXy).minus(firstY.times(secondXy)).dividedBy(determinant);
                Rational below =
                        firstX.times(secondY).minus(secondX.times(firstY)).dividedBy(determinant);
                found = new Quotient(above, y.plus(y.times(below).times(x)).minus(above.times(x)), below);
            }
            return found.passes(at, values) ? Optional.of(found) : Optional.empty();
        }

        private static Quotient flat(
                Rational firstX, Rational firstY, Rational secondX, Rational secondY, Rational x, Rational y) {
            Rational slope = firstY.plus(secondY).dividedBy(firstX.plus(secondX));
            return new Quotient(slope, y.minus(slope.times(x)), Rational.ZERO);
        }

        private boolean passes(List<Rational> at, List<Rational> values) {
            for (int index = 0; index < at.size(); index++) {
                Rational x = at.get(index);
                Rational under = Rational.ONE.plus(below.times(x));
                if (under.signum() == 0
                        || !above.times(x).plus(start).equals(values.get(index).times(under))) {
                    return false;
                }
            }
            return true;
        }

        Optional<Rational> zero() {
            return above.signum() == 0 || isFlat()
                    ? Optional.empty()
                    : Optional.of(start.negate().dividedBy(above));
        }

        private boolean isFlat() {
            return above.equals(start.times(below));
        }

        boolean isLine() {
            return below.signum() == 0 || isFlat();
        }
    }
}
