package dev.incentive.kernel;

/**
 * How far two columns reach.
 *
 * @param x the largest magnitude of the one
 * @param y the largest magnitude of the other
 * @param fromZero whether no value of either is below zero
 */
record Range(long x, long y, boolean fromZero) {
    static Range of(Block block, int x, int y) {
        return y < 0
                ? new Range(block.bound(x), 0, block.isFromZero(x))
                : new Range(block.bound(x), block.bound(y), block.isFromZero(x) && block.isFromZero(y));
    }

    /** The largest magnitude of a line. */
    long bound(Pieces.Line line) {
        return sum(Bound.of(line.a()), Bound.of(line.b()), Bound.of(line.c()));
    }

    /** The largest value of the part of a line that is above zero. */
    long boundAboveZero(Pieces.Line line) {
        return fromZero ? sum(Math.max(0, line.a()), Math.max(0, line.b()), Math.max(0, line.c())) : bound(line);
    }

    private long sum(long a, long b, long c) {
        return Bound.sum(Bound.sum(Bound.product(a, x), Bound.product(b, y)), c);
    }

    /** Whether no value of a line is below zero. */
    boolean isFromZero(Pieces.Line line) {
        return line.a() >= 0 && line.b() >= 0 && line.c() >= 0 && (fromZero || line.isConstant());
    }
}
