package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the value of a {@link PiecewiseLinear} function step by step, as a person would with pencil and paper.
 *
 * <p>Where the function is continuous the value is the sum of "part inside the piece × slope"; where it jumps, the
 * reached piece applies to the whole and the reading shows which borders were reached and which were not. The function
 * may be written in multiples of a unit, such as a quota. The result's value is always that of the function.
 *
 * <pre>{@code
 * PiecewiseLinear rates = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
 *         .bendingAt(Rational.of(10_000), Rational.of("0.08"));
 * Derivation revenue = Derivation.given("revenue", Rational.of(12_000), Origin.MEASUREMENT);
 * Derivation commission = CurveReading.of(CurveReading.Words.TIERS, rates).at("commission", revenue);
 * Rational lowerTier = commission.operands().get(0).value(); // 500
 * Rational upperTier = commission.operands().get(1).value(); // 160
 * Rational both = commission.value(); // 660
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CurveReading {

    /**
     * The words of a reading.
     *
     * @since 0.1.0
     */
    public enum Words {
        /** Rates by tiers of an amount. */
        TIERS("tier", "rate"),
        /** Scores by levels of an attainment. */
        LEVELS("level", "slope"),
        /** Rates that apply from an edge on, in a commission on single transactions. */
        RATES("rate", "slope");

        private final String stretch;
        private final String slope;

        Words(String stretch, String slope) {
            this.stretch = stretch;
            this.slope = slope;
        }
    }

    private final Words words;
    private final PiecewiseLinear curve;
    private final List<Derivation> edges;
    private final Derivation unit;

    private CurveReading(Words words, PiecewiseLinear curve, List<Derivation> edges, Derivation unit) {
        this.words = words;
        this.curve = curve;
        this.edges = edges;
        this.unit = unit;
    }

    /**
     * Reads the function as it is.
     *
     * @param words what its stretches are called
     * @param curve the function
     * @return the reading
     */
    public static CurveReading of(Words words, PiecewiseLinear curve) {
        List<Derivation> edges = curve.pieces().stream()
                .map(piece -> given("edge " + piece.from(), piece.from(), Origin.PLAN))
                .toList();
        return new CurveReading(words, curve, edges, given("one", Rational.ONE, Origin.RULE));
    }

    /**
     * Reads the function stretched by a unit: {@code unit × f(x ÷ unit)}, for example rates by quota attainment.
     *
     * @param curve the function in multiples of the unit
     * @param unit the unit, more than zero
     * @return the reading, in amounts
     */
    public static CurveReading inMultiplesOf(Derivation unit, PiecewiseLinear curve) {
        List<Derivation> edges =
                curve.pieces().stream().map(piece -> edge(piece, unit)).toList();
        return new CurveReading(Words.TIERS, curve, edges, unit);
    }

    private static Derivation edge(Piece piece, Derivation unit) {
        return step(
                Operator.PRODUCT,
                "edge at " + piece.from() + " of " + unit.label(),
                unit,
                given("edge", piece.from(), Origin.PLAN));
    }

    /**
     * The value of the function.
     *
     * @param label what the value is
     * @param x where to read
     * @return the value with its derivation
     */
    public Derivation at(String label, Derivation x) {
        int reached = curve.pieceAt(x.value().dividedBy(unit.value()));
        if (curve.isContinuousUpTo(reached) && !isFlat(reached)) {
            return step(Operator.SUM, label, parts(x, reached));
        }
        List<Derivation> factors = new ArrayList<>(borders(x, reached));
        factors.add(line(curve.pieces().get(reached), x));
        return step(Operator.PRODUCT, label, factors);
    }

    /** Where the value does not depend on x any more, the edges say why. */
    private boolean isFlat(int piece) {
        return words != Words.TIERS && curve.pieces().get(piece).slope().signum() == 0;
    }

    private List<Derivation> parts(Derivation x, int reached) {
        List<Derivation> parts = new ArrayList<>();
        Rational start = curve.pieces().get(0).intercept();
        if (start.signum() != 0) {
            parts.add(intercept(start));
        }
        for (int index = 0; index <= reached; index++) {
            if (isFlat(index)) {
                continue;
            }
            Derivation upper = index < reached ? edges.get(index + 1) : x;
            parts.add(part(index, upper));
        }
        return parts;
    }

    private Derivation part(int index, Derivation upper) {
        Piece piece = curve.pieces().get(index);
        Derivation inside = index == 0
                ? upper
                : step(Operator.DIFFERENCE, "part above edge " + piece.from(), upper, edges.get(index));
        return step(Operator.PRODUCT, stretch(index), inside, slope(piece));
    }

    private String stretch(int index) {
        int last = curve.pieces().size() - 1;
        String from =
                index == 0 ? "" : ", from edge " + curve.pieces().get(index).from();
        String upTo = index == last
                ? ""
                : ", up to edge " + curve.pieces().get(index + 1).from();
        return words.stretch + " " + (index + 1) + " of " + (last + 1) + from + upTo;
    }

    private List<Derivation> borders(Derivation x, int reached) {
        List<Derivation> borders = new ArrayList<>();
        if (reached > 0) {
            borders.add(step(
                    Operator.reaching(curve.border()),
                    "edge " + curve.pieces().get(reached).from() + " reached",
                    x,
                    edges.get(reached)));
        }
        if (reached + 1 < edges.size()) {
            borders.add(step(
                    Operator.reaching(curve.border().other()),
                    "edge " + curve.pieces().get(reached + 1).from() + " not reached",
                    edges.get(reached + 1),
                    x));
        }
        return borders;
    }

    private Derivation line(Piece piece, Derivation x) {
        if (piece.slope().signum() == 0) {
            return intercept(piece.intercept());
        }
        Derivation rise = step(Operator.PRODUCT, words.slope + " on everything", x, slope(piece));
        return piece.intercept().signum() == 0
                ? rise
                : step(Operator.SUM, "on the reached line", intercept(piece.intercept()), rise);
    }

    private Derivation intercept(Rational intercept) {
        Derivation start = given("value of the " + words.stretch, intercept, Origin.PLAN);
        return unit.value().equals(Rational.ONE) ? start : step(Operator.PRODUCT, "start", unit, start);
    }

    private Derivation slope(Piece piece) {
        return given(words.slope, piece.slope(), Origin.PLAN);
    }
}
