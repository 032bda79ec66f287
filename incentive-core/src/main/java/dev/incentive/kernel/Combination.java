package dev.incentive.kernel;

import java.util.List;

/**
 * A sum of columns, each times a whole number, and a constant: 3x + 2y + 7.
 *
 * @param terms the columns and their factors
 * @param constant what is added
 * @since 0.1.0
 */
public record Combination(List<Term> terms, long constant) implements Kernel {

    /**
     * One column times a number.
     *
     * @param column the slot
     * @param factor the number
     */
    public record Term(int column, long factor) {}

    /** Takes the terms as they are. */
    public Combination {
        terms = List.copyOf(terms);
    }

    @Override
    public List<Integer> operands() {
        return terms.stream().map(Term::column).toList();
    }

    @Override
    public void run(Block block, int out) {
        long[] sum = block.column(out);
        int index = start(block, sum);
        while (index < terms.size()) {
            index += add(block, sum, index);
        }
        long bound = Bound.of(constant);
        boolean fromZero = constant >= 0;
        for (Term term : terms) {
            bound = Bound.sum(bound, Bound.product(block.bound(term.column()), Bound.of(term.factor())));
            fromZero &= term.factor() >= 0 && block.isFromZero(term.column());
        }
        block.bound(out, bound, fromZero);
    }

    /** Begins with one or two terms; says how many. */
    private int start(Block block, long[] sum) {
        Term first = terms.get(0);
        long[] column = block.column(first.column());
        if (terms.size() == 1) {
            scaled(sum, column, first.factor(), constant, block.rows());
            return 1;
        }
        Term second = terms.get(1);
        if (isPlain(0) && isPlain(1)) {
            plus(sum, column, block.column(second.column()), constant, block.rows());
        } else {
            scaled(sum, column, first.factor(), block.column(second.column()), second.factor(), constant, block.rows());
        }
        return 2;
    }

    private int add(Block block, long[] sum, int index) {
        Term term = terms.get(index);
        long[] column = block.column(term.column());
        if (isPlain(index) && isPlain(index + 1)) {
            addBoth(sum, column, block.column(terms.get(index + 1).column()), block.rows());
            return 2;
        }
        if (index + 1 < terms.size()) {
            Term next = terms.get(index + 1);
            addBoth(sum, column, term.factor(), block.column(next.column()), next.factor(), block.rows());
            return 2;
        }
        add(sum, column, term.factor(), block.rows());
        return 1;
    }

    private boolean isPlain(int index) {
        return index < terms.size() && terms.get(index).factor() == 1;
    }

    private static void plus(long[] sum, long[] one, long[] other, long constant, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] = one[row] + other[row] + constant;
        }
    }

    private static void addBoth(long[] sum, long[] one, long[] other, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += one[row] + other[row];
        }
    }

    private static void addBoth(long[] sum, long[] one, long factor, long[] other, long otherFactor, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += factor * one[row] + otherFactor * other[row];
        }
    }

    private static void scaled(
            long[] sum, long[] one, long factor, long[] other, long otherFactor, long constant, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] = factor * one[row] + otherFactor * other[row] + constant;
        }
    }

    private static void scaled(long[] sum, long[] column, long factor, long constant, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] = factor * column[row] + constant;
        }
    }

    private static void add(long[] sum, long[] column, long factor, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += factor * column[row];
        }
    }
}
