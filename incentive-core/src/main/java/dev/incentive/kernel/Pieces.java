package dev.incentive.kernel;

import java.math.BigInteger;
import java.util.List;

/**
 * A piecewise-linear function of two columns x and y: piece by piece, ax + by, each from where a mask is reached.
 *
 * <p>Written as the first piece and what each border adds: from p·x ≥ q·y + r on, another a·x + b·y + c. A constant
 * second column is written with {@code y} of -1 and only the constants count.
 *
 * @param x a slot
 * @param y a slot, or -1
 * @param first what holds below the first border
 * @param steps what each border adds, ascending
 * @since 0.1.0
 */
public record Pieces(int x, int y, Line first, List<Step> steps) implements Kernel {

    /**
     * a·x + b·y + c.
     *
     * @param a the factor of x
     * @param b the factor of y
     * @param c the constant
     */
    public record Line(long a, long b, long c) {
        boolean isConstant() {
            return a == 0 && b == 0;
        }

        /** Whether another line is this one times a number above zero, so that both are above zero together. */
        boolean isStretchedBy(Line other) {
            boolean same = parallel(a, b, other.a, other.b) && parallel(a, c, other.a, other.c);
            boolean aligned = parallel(b, c, other.b, other.c);
            return same && aligned && Long.signum(a) * Long.signum(other.a) > 0;
        }

        private static boolean parallel(long a, long b, long c, long d) {
            return BigInteger.valueOf(a)
                    .multiply(BigInteger.valueOf(d))
                    .equals(BigInteger.valueOf(b).multiply(BigInteger.valueOf(c)));
        }
    }

    /**
     * What is added where the distance to the border is not below zero.
     *
     * @param distance p·x - q·y - r
     * @param adds the line added from there on
     * @param isBend whether the line starts at zero there
     */
    public record Step(Line distance, Line adds, boolean isBend) {
        /**
         * Sees itself whether what is added starts at zero, so that it is a bend and not a jump.
         *
         * @param distance p·x - q·y - r
         * @param adds the line added from there on
         */
        public Step(Line distance, Line adds) {
            this(distance, adds, distance.isStretchedBy(adds));
        }
    }

    /** Copies the steps. */
    public Pieces {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Integer> operands() {
        return y < 0 ? List.of(x) : List.of(x, y);
    }

    @Override
    public void run(Block block, int out) {
        start(block, block.column(out));
        Range range = Range.of(block, x, y);
        boolean fromZero = range.isFromZero(first);
        long bound = range.bound(first);
        for (Step step : steps) {
            add(step, block, block.column(out));
            fromZero &= step.isBend() || range.isFromZero(step.adds());
            bound = Bound.sum(bound, step.isBend() ? range.boundAboveZero(step.adds()) : range.bound(step.adds()));
            if (range.bound(step.distance()) == Long.MAX_VALUE || range.bound(step.adds()) == Long.MAX_VALUE) {
                block.disprove();
            }
        }
        block.bound(out, bound, fromZero);
    }

    private void start(Block block, long[] sum) {
        if (y < 0 || first.b() == 0) {
            line(block.column(x), first.a(), first.c(), sum, block.rows());
        } else {
            line(block.column(x), first.a(), block.column(y), first.b(), first.c(), sum, block.rows());
        }
    }

    private void add(Step step, Block block, long[] sum) {
        Line at = step.distance();
        Line adds = step.adds();
        long[] xs = block.column(x);
        int rows = block.rows();
        if (y < 0) {
            constant(xs, at, adds, sum, rows);
        } else if (step.isBend()) {
            bend(xs, adds.a(), block.column(y), adds.b(), adds.c(), sum, rows);
        } else if (adds.isConstant()) {
            level(xs, at.a(), block.column(y), at.b(), at.c(), adds.c(), sum, rows);
        } else {
            jump(block, at, adds, sum);
        }
    }

    private static void constant(long[] xs, Line at, Line adds, long[] sum, int rows) {
        if (adds.a() == 0) {
            level(xs, at.a(), at.c(), adds.c(), sum, rows);
        } else {
            bend(xs, at.a(), at.c(), adds.a(), adds.c(), sum, rows);
        }
    }

    /** In three loops, each short enough for wide registers. */
    private void jump(Block block, Line at, Line adds, long[] sum) {
        long[] xs = block.column(x);
        long[] ys = block.column(y);
        long[] added = block.spare();
        line(xs, adds.a(), ys, adds.b(), adds.c(), added, block.rows());
        mask(xs, at.a(), ys, at.b(), at.c(), added, block.rows());
        for (int row = 0; row < block.rows(); row++) {
            sum[row] += added[row];
        }
    }

    private static void mask(long[] x, long p, long[] y, long q, long r, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] &= ~((p * x[row] + q * y[row] + r) >> 63);
        }
    }

    private static void bend(long[] x, long a, long[] y, long b, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            long above = a * x[row] + b * y[row] + c;
            sum[row] += above & ~(above >> 63);
        }
    }

    private static void line(long[] x, long a, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] = a * x[row] + c;
        }
    }

    private static void line(long[] x, long a, long[] y, long b, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] = a * x[row] + b * y[row] + c;
        }
    }

    private static void level(long[] x, long p, long r, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += ~((p * x[row] + r) >> 63) & c;
        }
    }

    private static void bend(long[] x, long p, long r, long a, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += ~((p * x[row] + r) >> 63) & (a * x[row] + c);
        }
    }

    private static void level(long[] x, long p, long[] y, long q, long r, long c, long[] sum, int rows) {
        for (int row = 0; row < rows; row++) {
            sum[row] += ~((p * x[row] + q * y[row] + r) >> 63) & c;
        }
    }
}
