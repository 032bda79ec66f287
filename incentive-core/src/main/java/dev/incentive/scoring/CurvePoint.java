package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A point of a payout curve: at this attainment, this factor.
 *
 * <p>Both are exact. Where the attainment is a ratio, 1.2 is a fifth above the benchmark; a factor of 2 pays twice. The
 * point itself belongs to the line above it. Immutable.
 *
 * <pre>{@code
 * CurvePoint excellence = CurvePoint.of("1.2", "2");
 * Rational attainment = excellence.at(); // 1.2
 * Rational factor = excellence.factor(); // 2
 * }</pre>
 *
 * @param at the attainment
 * @param factor the payout factor there
 * @since 0.1.0
 */
public record CurvePoint(Rational at, Rational factor) implements Canonical {

    /** Checks that nothing is missing. */
    public CurvePoint {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(factor, "factor");
    }

    /**
     * A point from two decimal texts.
     *
     * @param at the attainment
     * @param factor the payout factor there
     * @return the point
     */
    public static CurvePoint of(String at, String factor) {
        return new CurvePoint(Rational.ofDecimal(at), Rational.ofDecimal(factor));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(at).number(factor);
    }
}
