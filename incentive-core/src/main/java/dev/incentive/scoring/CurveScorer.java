package dev.incentive.scoring;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A payout curve: points, linear between them.
 *
 * <p>A point belongs to the line above it. Below the first point the curve has one stated factor, above the last it is
 * flat or goes on; factors are exact and never rounded. A plan refuses points that do not ascend with {@code
 * TIERS_NOT_ASCENDING} and too few of them with {@code LIST_EMPTY}, and warns of a curve that falls with {@code
 * PAYOUT_DECREASES}. Immutable.
 *
 * <pre>{@code
 * List<CurvePoint> points =
 *         List.of(CurvePoint.of("0.8", "0.5"), CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2"));
 * PiecewiseLinear curve = new CurveScorer(points, Rational.ZERO, CurveEnd.FLAT).function();
 * Rational below = curve.valueAt(Rational.of("0.79")); // 0
 * Rational first = curve.valueAt(Rational.of("0.8")); // 0.5
 * Rational between = curve.valueAt(Rational.of("1.1")); // 1.5
 * Rational above = curve.valueAt(Rational.of("1.5")); // 2
 * }</pre>
 *
 * @param points the points, ascending by attainment; two or more where the curve extends, else one or more
 * @param below the factor below the first point
 * @param end how it goes on above the last point
 * @since 0.1.0
 */
public record CurveScorer(List<CurvePoint> points, Rational below, CurveEnd end) implements FunctionScorer {

    /** Copies the points. */
    public CurveScorer {
        points = List.copyOf(points);
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(end, "end");
    }

    @Override
    public PiecewiseLinear function() {
        List<Rational> slopes = slopes();
        PiecewiseLinear curve = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.ZERO, below);
        for (int index = 0; index < points.size(); index++) {
            CurvePoint point = points.get(index);
            Rational slope = slopes.get(index);
            curve = curve.jumpingAt(point.at(), slope, point.factor().minus(slope.times(point.at())));
        }
        return curve;
    }

    /** The slope from each point on. */
    private List<Rational> slopes() {
        List<Rational> slopes = new ArrayList<>();
        for (int index = 0; index + 1 < points.size(); index++) {
            CurvePoint from = points.get(index);
            CurvePoint to = points.get(index + 1);
            slopes.add(to.factor().minus(from.factor()).dividedBy(to.at().minus(from.at())));
        }
        slopes.add(end == CurveEnd.FLAT ? Rational.ZERO : slopes.get(slopes.size() - 1));
        return slopes;
    }

    @Override
    public Derivation at(String what, Derivation value) {
        return new CurveDerivation(this, value).labelled(what + ": payout curve");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("curve").parts(points).number(below).word(end);
    }
}
