package dev.incentive.testkit.breakpoint;

import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Homogeneous linear equations, solved exactly. */
final class LinearEquations {

    private LinearEquations() {}

    /** A solution other than nothing at all, if there is one. */
    static Optional<List<Rational>> nontrivial(List<List<Rational>> equations) {
        List<List<Rational>> rows = new ArrayList<>();
        equations.forEach(equation -> rows.add(new ArrayList<>(equation)));
        int unknowns = rows.get(0).size();
        for (int column = 0; column < unknowns; column++) {
            int pivot = pivot(rows, column);
            if (pivot < 0) {
                return Optional.of(solution(rows, column, unknowns));
            }
            Collections.swap(rows, column, pivot);
            eliminate(rows, column);
        }
        return Optional.empty();
    }

    private static int pivot(List<List<Rational>> rows, int column) {
        for (int row = column; row < rows.size(); row++) {
            if (rows.get(row).get(column).signum() != 0) {
                return row;
            }
        }
        return -1;
    }

    private static void eliminate(List<List<Rational>> rows, int column) {
        List<Rational> pivot = rows.get(column);
        for (int row = 0; row < rows.size(); row++) {
            List<Rational> other = rows.get(row);
            Rational factor = other.get(column).dividedBy(pivot.get(column));
            if (row != column && factor.signum() != 0) {
                for (int index = 0; index < other.size(); index++) {
                    other.set(index, other.get(index).minus(factor.times(pivot.get(index))));
                }
            }
        }
    }

    /** The first unknown without a pivot is one, those before it follow, those behind it are zero. */
    private static List<Rational> solution(List<List<Rational>> rows, int free, int unknowns) {
        List<Rational> solution = new ArrayList<>(Collections.nCopies(unknowns, Rational.ZERO));
        solution.set(free, Rational.ONE);
        for (int column = 0; column < free; column++) {
            List<Rational> row = rows.get(column);
            solution.set(column, row.get(free).negate().dividedBy(row.get(column)));
        }
        return solution;
    }
}
