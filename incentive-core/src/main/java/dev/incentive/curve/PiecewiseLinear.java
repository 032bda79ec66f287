package dev.incentive.curve;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An exact function of one number that is a straight line between finitely many breakpoints and may jump at them.
 *
 * <p>It is defined for every number: the first piece reaches down without end, the last one up. At a breakpoint the
 * {@link Border} says which piece the breakpoint itself belongs to. Immutable and thread-safe. Example, 5 % up to 10,000
 * and 8 % on the part above:
 *
 * <pre>{@code
 * PiecewiseLinear rates = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
 *         .bendingAt(Rational.of(10_000), Rational.of("0.08"));
 * Rational below = rates.valueAt(Rational.of(5_000)); // 250
 * Rational above = rates.valueAt(Rational.of(12_000)); // 660
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PiecewiseLinear {

    private final Border border;
    private final List<Piece> pieces;

    private PiecewiseLinear(Border border, List<Piece> pieces) {
        this.border = Objects.requireNonNull(border, "border");
        this.pieces = List.copyOf(pieces);
    }

    /**
     * A straight line everywhere; the start of every function.
     *
     * @param border which side the breakpoints belong to that will be added
     * @param slope growth for each unit
     * @param intercept the value at zero
     * @return the line
     */
    public static PiecewiseLinear line(Border border, Rational slope, Rational intercept) {
        return new PiecewiseLinear(border, List.of(new Piece(Rational.ZERO, slope, intercept)));
    }

    /**
     * The same function up to a breakpoint, and from there on a line of another slope that continues without a jump.
     *
     * @param breakpoint where it bends; above all breakpoints so far
     * @param slope the slope from there on
     * @return the longer function
     * @throws IllegalArgumentException if the breakpoint is not above the last one
     */
    public PiecewiseLinear bendingAt(Rational breakpoint, Rational slope) {
        Rational height = last().valueAt(breakpoint);
        return continuedWith(new Piece(breakpoint, slope, height.minus(slope.times(breakpoint))));
    }

    /**
     * The same function up to a breakpoint, and from there on any other line.
     *
     * @param breakpoint where the other line starts; above all breakpoints so far
     * @param slope the slope from there on
     * @param intercept what the other line has at x = 0
     * @return the longer function
     * @throws IllegalArgumentException if the breakpoint is not above the last one
     */
    public PiecewiseLinear jumpingAt(Rational breakpoint, Rational slope, Rational intercept) {
        return continuedWith(new Piece(breakpoint, slope, intercept));
    }

    /**
     * A function of many pieces, made in one go.
     *
     * @param border which side every breakpoint belongs to
     * @param pieces the pieces in ascending order, at least one; where the first one begins is never looked at
     * @return the function
     * @throws IllegalArgumentException if there is no piece, or a breakpoint is not above the one before
     */
    public static PiecewiseLinear of(Border border, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a function has at least one piece");
        }
        for (int index = 2; index < pieces.size(); index++) {
            ascending(pieces.get(index - 1), pieces.get(index));
        }
        return new PiecewiseLinear(border, pieces);
    }

    private static void ascending(Piece last, Piece next) {
        if (next.from().compareTo(last.from()) <= 0) {
            throw new IllegalArgumentException(
                    "breakpoint " + next.from() + " is not above the last one, " + last.from());
        }
    }

    private PiecewiseLinear continuedWith(Piece piece) {
        if (pieces.size() > 1) {
            ascending(last(), piece);
        }
        List<Piece> longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new PiecewiseLinear(border, longer);
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /**
     * The value of the function.
     *
     * @param x any number
     * @return f(x), exactly
     */
    public Rational valueAt(Rational x) {
        return pieces.get(pieceAt(x)).valueAt(x);
    }

    /**
     * Which piece a number lies on; breakpoints go by the {@link #border()}.
     *
     * @param x any number
     * @return the index into {@link #pieces()}
     */
    public int pieceAt(Rational x) {
        int reached = 0;
        while (reached + 1 < pieces.size()
                && border.reached(x, pieces.get(reached + 1).from())) {
            reached++;
        }
        return reached;
    }

    /**
     * The pieces in ascending order, at least one.
     *
     * @return an immutable list
     */
    public List<Piece> pieces() {
        return pieces;
    }

    /**
     * Which side every breakpoint belongs to.
     *
     * @return the border
     */
    public Border border() {
        return border;
    }

    /**
     * The breakpoints in ascending order.
     *
     * @return where one piece ends and the next begins; empty for a straight line
     */
    public List<Rational> breakpoints() {
        return pieces.stream().skip(1).map(Piece::from).toList();
    }

    /**
     * How much the function jumps where a piece begins.
     *
     * @param piece the index of the piece, from 1
     * @return the line above minus the line below, both at the breakpoint; zero where the function is continuous
     */
    public Rational jumpInto(int piece) {
        Rational at = pieces.get(piece).from();
        return pieces.get(piece).valueAt(at).minus(pieces.get(piece - 1).valueAt(at));
    }

    /**
     * The first piece in which the function decreases, or falls at its start.
     *
     * @return the index of the piece, or −1 if it never decreases; a falling line below the first breakpoint counts as 0
     */
    public int firstDecreaseInto() {
        for (int index = 0; index < pieces.size(); index++) {
            if (pieces.get(index).slope().signum() < 0
                    || (index > 0 && jumpInto(index).signum() < 0)) {
                return index;
            }
        }
        return -1;
    }

    /**
     * Whether the function has no jump up to and including a piece.
     *
     * @param piece the index of the piece
     * @return true if no piece from the second to this one is jumped into
     */
    public boolean isContinuousUpTo(int piece) {
        for (int index = 1; index <= piece; index++) {
            if (jumpInto(index).signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether more never gives less.
     *
     * @return true if no slope and no jump is negative
     */
    public boolean isNonDecreasing() {
        return pieces.stream().noneMatch(piece -> piece.slope().signum() < 0) && firstDropInto() < 0;
    }

    /**
     * The first piece that is jumped into downwards.
     *
     * @return the index of the piece, or −1 if there is none
     */
    public int firstDropInto() {
        for (int index = 1; index < pieces.size(); index++) {
            if (jumpInto(index).signum() < 0) {
                return index;
            }
        }
        return -1;
    }

    /**
     * The function with both axes stretched: {@code factor × f(x ÷ factor)}.
     *
     * <p>This turns rates by quota attainment into rates by amount, with the quota as the factor. Slopes stay, borders
     * and intercepts are multiplied.
     *
     * @param factor more than zero
     * @return the stretched function
     * @throws IllegalArgumentException if the factor is not positive
     */
    public PiecewiseLinear stretchedBy(Rational factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor " + factor + " is not positive");
        }
        UnaryOperator<Piece> stretched = piece -> new Piece(
                piece.from().times(factor), piece.slope(), piece.intercept().times(factor));
        return new PiecewiseLinear(border, pieces.stream().map(stretched).toList());
    }

    /**
     * Whether the other object is the same function written with the same pieces.
     *
     * @param other any object
     * @return true for equal border and pieces
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PiecewiseLinear that && border == that.border && pieces.equals(that.pieces);
    }

    /**
     * A hash code of the pieces.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /**
     * The pieces as text.
     *
     * @return for example {@code 0 + 0.05x; from 10000: -300 + 0.08x}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.isEmpty() ? "" : "; from " + piece.from() + ": ")
                    .append(piece.intercept())
                    .append(" + ")
                    .append(piece.slope())
                    .append('x');
        }
        return text.toString();
    }
}
