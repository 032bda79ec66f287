package dev.incentive.derivation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

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

        String stretch() {
            return stretch;
        }

        String slope() {
            return slope;
        }
    }

    private final Words words;
    private final PiecewiseLinear curve;
    private final List<PieceReading> pieces;
    private final Derivation unit;
    private final boolean inMultiples;

    private CurveReading(Words words, PiecewiseLinear curve) {
        this.words = words;
        this.curve = curve;
        this.pieces = PieceReading.of(words, curve);
        this.unit = given("one", Rational.ONE, Origin.RULE);
        this.inMultiples = false;
    }

    private CurveReading(CurveReading plain, Derivation unit) {
        this.words = plain.words;
        this.curve = plain.curve;
        this.pieces = plain.pieces;
        this.unit = unit;
        this.inMultiples = true;
    }

    /**
     * Reads the function as it is.
     *
     * @param words what its stretches are called
     * @param curve the function
     * @return the reading, which may be kept and used by everybody
     */
    public static CurveReading of(Words words, PiecewiseLinear curve) {
        return new CurveReading(words, curve);
    }

    /**
     * Reads the function stretched by a unit: {@code unit × f(x ÷ unit)}, for example rates by quota attainment.
     *
     * @param curve the function in multiples of the unit
     * @param unit the unit, more than zero
     * @return the reading, in amounts
     */
    public static CurveReading inMultiplesOf(Derivation unit, PiecewiseLinear curve) {
        return of(Words.TIERS, curve).inMultiplesOf(unit);
    }

    /**
     * The same function stretched by a unit, with what does not depend on the unit taken from this reading.
     *
     * @param other the unit, more than zero
     * @return the reading, in amounts
     */
    public CurveReading inMultiplesOf(Derivation other) {
        return new CurveReading(this, other);
    }

    /**
     * The function that is read.
     *
     * @return the function as it was given, in multiples of the unit if there is one
     */
    public PiecewiseLinear curve() {
        return curve;
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
        if (pieces.get(reached).continuousUpToHere() && !isFlat(reached)) {
            return step(Operator.SUM, label, parts(x, reached));
        }
        List<Derivation> factors = borders(x, reached);
        factors.add(line(pieces.get(reached), x));
        return step(Operator.PRODUCT, label, factors);
    }

    /** Where the value does not depend on x any more, the edges say why. */
    private boolean isFlat(int piece) {
        return words != Words.TIERS && pieces.get(piece).isLevel();
    }

    private Derivation edge(int index) {
        PieceReading piece = pieces.get(index);
        return inMultiples
                ? step(Operator.PRODUCT, "edge at " + piece.from() + " of " + unit.label(), unit, piece.ratio())
                : piece.edge();
    }

    private List<Derivation> parts(Derivation x, int reached) {
        List<Derivation> parts = new ArrayList<>(reached + 2);
        if (!pieces.get(0).startsAtZero()) {
            parts.add(intercept(pieces.get(0)));
        }
        Derivation lower = unit;
        for (int index = 0; index <= reached; index++) {
            Derivation upper = index < reached ? edge(index + 1) : x;
            if (!isFlat(index)) {
                parts.add(part(index, lower, upper));
            }
            lower = upper;
        }
        return parts;
    }

    /** Below the first edge there is no lower one. */
    private Derivation part(int index, Derivation lower, Derivation upper) {
        PieceReading piece = pieces.get(index);
        Derivation inside = index == 0 ? upper : step(Operator.DIFFERENCE, piece.above(), upper, lower);
        return step(Operator.PRODUCT, piece.stretch(), inside, piece.slope());
    }

    private List<Derivation> borders(Derivation x, int reached) {
        List<Derivation> borders = new ArrayList<>();
        if (reached > 0) {
            borders.add(step(
                    Operator.reaching(curve.border()),
                    "edge " + pieces.get(reached).from() + " reached",
                    x,
                    edge(reached)));
        }
        if (reached + 1 < pieces.size()) {
            borders.add(step(
                    Operator.reaching(curve.border().other()),
                    "edge " + pieces.get(reached + 1).from() + " not reached",
                    edge(reached + 1),
                    x));
        }
        return borders;
    }

    private Derivation line(PieceReading piece, Derivation x) {
        if (piece.isLevel()) {
            return intercept(piece);
        }
        Derivation rise = step(Operator.PRODUCT, words.slope + " on everything", x, piece.slope());
        return piece.startsAtZero() ? rise : step(Operator.SUM, "on the reached line", intercept(piece), rise);
    }

    private Derivation intercept(PieceReading piece) {
        return unit.value().equals(Rational.ONE) ? piece.start() : step(Operator.PRODUCT, "start", unit, piece.start());
    }
}
