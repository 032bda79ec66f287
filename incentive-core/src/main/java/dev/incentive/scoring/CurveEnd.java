package dev.incentive.scoring;

/**
 * How a payout curve goes on above its last point.
 *
 * <p>There is no default. A curve that extends needs at least two points; only a cap bounds what it pays.
 *
 * <pre>{@code
 * List<CurvePoint> points = List.of(CurvePoint.of("1", "1"), CurvePoint.of("1.2", "2"));
 * PiecewiseLinear flat = new CurveScorer(points, Rational.ZERO, CurveEnd.FLAT).function();
 * PiecewiseLinear extended = new CurveScorer(points, Rational.ZERO, CurveEnd.EXTENDS).function();
 * Rational kept = flat.valueAt(Rational.of("1.5")); // 2
 * Rational goesOn = extended.valueAt(Rational.of("1.5")); // 3.5
 * }</pre>
 *
 * @since 0.1.0
 */
public enum CurveEnd {
    /** It keeps the factor of the last point. */
    FLAT,
    /** It goes on as between the last two points. */
    EXTENDS
}
