package dev.incentive.curve;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A stretch of a {@link PiecewiseLinear} function on which it is a straight line.
 *
 * <p>On the piece, {@code f(x) = intercept + slope × x}. Immutable.
 *
 * <pre>{@code
 * Piece above10000 = new Piece(Rational.of(10_000), Rational.of("0.08"), Rational.of(-300));
 * Rational commission = above10000.valueAt(Rational.of(12_000)); // 660
 * }</pre>
 *
 * @param from the border to the piece below; for the first piece a border that is never looked at
 * @param slope how much f grows for each unit of x
 * @param intercept what the line has at x = 0, whether or not zero lies on the piece
 * @since 0.1.0
 */
public record Piece(Rational from, Rational slope, Rational intercept) {

    /** Checks that nothing is missing. */
    public Piece {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(slope, "slope");
        Objects.requireNonNull(intercept, "intercept");
    }

    /**
     * The line's value; the caller knows that x lies on the piece.
     *
     * @param x any number
     * @return intercept + slope × x
     */
    public Rational valueAt(Rational x) {
        return intercept.plus(slope.times(x));
    }

    /**
     * The piece that follows without a jump.
     *
     * @param breakpoint where it begins
     * @param otherSlope its slope
     * @return a piece that has at the breakpoint the value of this one
     */
    public Piece bentAt(Rational breakpoint, Rational otherSlope) {
        return new Piece(breakpoint, otherSlope, valueAt(breakpoint).minus(otherSlope.times(breakpoint)));
    }
}
