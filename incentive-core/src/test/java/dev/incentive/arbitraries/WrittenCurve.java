package dev.incentive.arbitraries;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A piecewise-linear function as a person would write it down, and its values worked out without the library's.
 *
 * @param border which side the breakpoints belong to
 * @param first the first line
 * @param later what happens at each breakpoint, ascending
 */
public record WrittenCurve(Border border, Segment first, List<Segment> later) {

    /**
     * A line that begins somewhere.
     *
     * @param at where it begins; unused for the first line
     * @param slope the slope from there on
     * @param height the value at zero if the function jumps here; unused where it only bends
     * @param jumps whether it jumps
     */
    public record Segment(Rational at, Rational slope, Rational height, boolean jumps) {}

    /**
     * A function and a place to look at.
     *
     * @param written the function
     * @param x the place
     */
    public record Point(WrittenCurve written, Rational x) {}

    private static final Rational TINY = Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(20));
    private static final int LARGEST = 20;

    /** The function as the library has it. */
    public PiecewiseLinear curve() {
        PiecewiseLinear curve = PiecewiseLinear.line(border, first.slope, first.height);
        for (Segment segment : later) {
            curve = segment.jumps
                    ? curve.jumpingAt(segment.at, segment.slope, segment.height)
                    : curve.bendingAt(segment.at, segment.slope);
        }
        return curve;
    }

    /** The value, from the top: the last line that has begun, and below it what that line rests on. */
    public Rational valueAt(Rational x) {
        for (int index = later.size() - 1; index >= 0; index--) {
            int order = x.compareTo(later.get(index).at);
            if (order > 0 || (order == 0 && border == Border.AT_OR_ABOVE)) {
                return onLine(index, x);
            }
        }
        return onLine(-1, x);
    }

    /** The value that one line would have, wherever x is; −1 is the first line. */
    public Rational onLine(int index, Rational x) {
        Segment line = index < 0 ? first : later.get(index);
        return index < 0 || line.jumps
                ? line.height.plus(line.slope.times(x))
                : onLine(index - 1, line.at).plus(x.minus(line.at).times(line.slope));
    }

    /** Functions that bend, jump or do both, of either border, with breakpoints of either sign. */
    public static Arbitrary<WrittenCurve> any() {
        return Arbitraries.oneOf(
                curves(Arbitraries.of(false)), curves(Arbitraries.of(true)), curves(Arbitraries.of(true, false)));
    }

    /** Functions with a place, often exactly at a breakpoint or next to one. */
    public static Arbitrary<Point> points() {
        return any().flatMap(written -> places(written).map(x -> new Point(written, x)));
    }

    private static Arbitrary<Rational> places(WrittenCurve written) {
        Arbitrary<Rational> edges =
                Arbitraries.of(written.later.stream().map(Segment::at).toList());
        Arbitrary<Rational> beside = Combinators.combine(edges, Arbitraries.of(-1, 1))
                .as((edge, steps) -> edge.plus(TINY.times(Rational.of(steps))));
        return Arbitraries.frequencyOf(
                Tuple.of(3, edges), Tuple.of(2, beside), Tuple.of(1, Numbers.fractions()), Tuple.of(1, numbers()));
    }

    private static Arbitrary<WrittenCurve> curves(Arbitrary<Boolean> jumps) {
        Arbitrary<Segment> segments =
                Combinators.combine(numbers(), numbers(), numbers(), jumps).as(Segment::new);
        return Combinators.combine(
                        Arbitraries.of(Border.class),
                        segments,
                        segments.list().ofMinSize(1).ofMaxSize(5))
                .as((border, first, later) -> new WrittenCurve(border, first, ascending(later)));
    }

    private static List<Segment> ascending(List<Segment> segments) {
        List<Segment> ascending = new ArrayList<>();
        for (Rational at : new TreeSet<>(segments.stream().map(Segment::at).toList())) {
            segments.stream().filter(one -> one.at.equals(at)).findFirst().ifPresent(ascending::add);
        }
        return ascending;
    }

    private static Arbitrary<Rational> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-LARGEST, LARGEST),
                        Arbitraries.integers().between(1, 4))
                .as(Rational::ratio);
    }
}
