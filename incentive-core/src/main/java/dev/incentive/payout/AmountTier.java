package dev.incentive.payout;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A tier of {@link InterpolatedTiers}: from a lower edge on, an amount that accrues over the tier.
 *
 * <p>The edge is in the metric's unit or in quotas, the amount in major units of the plan's currency, 0 or more and
 * with no more decimals than the plan pays; a plan refuses a finer one with {@code AMOUNT_TOO_FINE}. Immutable.
 *
 * <pre>{@code
 * AmountTier second = AmountTier.of("1000", "40");
 * Rational from = second.from(); // 1000
 * Rational pays = second.amount(); // 40
 * }</pre>
 *
 * @param from the lower edge
 * @param amount what the whole tier pays, in major units of the plan's currency
 * @since 0.1.0
 */
public record AmountTier(Rational from, Rational amount) implements Canonical {

    /** Checks that nothing is missing. */
    public AmountTier {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * A tier from two decimal texts.
     *
     * @param from the lower edge
     * @param amount what the whole tier pays
     * @return the tier
     */
    public static AmountTier of(String from, String amount) {
        return new AmountTier(Rational.ofDecimal(from), Rational.ofDecimal(amount));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.number(from).number(amount);
    }
}
