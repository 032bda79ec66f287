package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether points can lie on one formula: a quotient of two polynomials.
 *
 * <p>The degree is that of the upper or the lower polynomial, whichever is more: 1 for a straight line and for a target
 * over an actual, 2 where two such values are multiplied.
 */
final class OneFormula {

    /** How many points it takes to judge a degree. */
    static final int POINTS = 12;

    private static final int HIGHEST = 4;

    private OneFormula() {}

    /** The degree of the simplest formula through all points; empty if there is none. */
    static Optional<Integer> degree(List<Rational> at, List<Rational> values) {
        if (values.stream().distinct().count() == 1) {
            return Optional.of(0);
        }
        for (int degree = 1; degree <= HIGHEST && 2 * degree + 3 <= at.size(); degree++) {
            if (fits(degree, at, values)) {
                return Optional.of(degree);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code a(x) − y · b(x) = 0} has a solution for all points in which b is nowhere zero. */
    private static boolean fits(int degree, List<Rational> at, List<Rational> values) {
        List<List<Rational>> rows = new ArrayList<>();
        for (int index = 0; index < at.size(); index++) {
            rows.add(row(degree, at.get(index), values.get(index)));
        }
        Optional<List<Rational>> solution = LinearEquations.nontrivial(rows);
        return solution.filter(found ->
                        at.stream().allMatch(x -> below(degree, x, found).signum() != 0))
                .isPresent();
    }

    private static List<Rational> row(int degree, Rational x, Rational y) {
        List<Rational> row = new ArrayList<>();
        Rational power = Rational.ONE;
        for (int exponent = 0; exponent <= degree; exponent++) {
            row.add(power);
            power = power.times(x);
        }
        for (int exponent = 0; exponent <= degree; exponent++) {
            row.add(row.get(exponent).times(y).negate());
        }
        return row;
    }

    private static Rational below(int degree, Rational x, List<Rational> solution) {
        Rational sum = Rational.ZERO;
        for (int exponent = degree; exponent >= 0; exponent--) {
            sum = sum.times(x).plus(solution.get(degree + 1 + exponent));
        }
        return sum;
    }
}
