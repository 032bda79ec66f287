package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A tier of a {@link TieredCommission}: from a lower edge on, a rate.
 *
 * <p>Tiers are written by lower edges only, so gaps and overlaps cannot be written. The rate is a ratio, 0 or more:
 * 0.06 is six percent. Immutable.
 *
 * <pre>{@code
 * Tier second = Tier.of("150000", "0.06");
 * Rational from = second.from(); // 150000
 * Rational rate = second.rate(); // 0.06
 * }</pre>
 *
 * @param from the lower edge: an amount, or an attainment as a ratio
 * @param rate the rate as a ratio
 * @since 0.1.0
 */
public record Tier(Rational from, Rational rate) implements Canonical {

    /** Checks that nothing is missing. */
    public Tier {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * A tier from two decimal texts.
     *
     * @param from the lower edge
     * @param rate the rate
     * @return the tier
     */
    public static Tier of(String from, String rate) {
        return new Tier(Rational.ofDecimal(from), Rational.ofDecimal(rate));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(from).number(rate);
    }
}
