package dev.incentive.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.value.Border;
import dev.incentive.value.Canonical;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * How a component pays.
 *
 * <p>Every built-in rule is, before rounding, a piecewise-linear function of each of its inputs with finitely many
 * breakpoints.
 *
 * @since 0.1.0
 */
public sealed interface PayoutRule extends Canonical permits FlatBonus, FlatRateCommission, TieredCommission {

    /**
     * What the rule reads.
     *
     * @return the needs in a fixed order
     */
    List<PayoutNeed> needs();

    /**
     * The exact payout, before caps, gate and rounding.
     *
     * @param input what {@link #needs()} names
     * @return the payout in major units of the plan's currency, with its derivation
     */
    Derivation payout(PayoutInput input);

    /**
     * An amount for a score of 1, in proportion for others.
     *
     * @param amount the amount
     * @return the rule
     */
    static PayoutRule flatBonus(Money amount) {
        return new FlatBonus(amount);
    }

    /**
     * A rate on everything credited.
     *
     * @param rate the rate as a decimal text: {@code 0.05} for five percent
     * @return the rule
     */
    static PayoutRule flatRate(String rate) {
        return new FlatRateCommission(Rational.of(rate));
    }

    /**
     * Rates by tiers.
     *
     * @param mode what a tier's rate applies to
     * @param basis what the edges are
     * @param tiers the tiers by ascending lower edges, the first at zero; an edge belongs to the upper tier
     * @return the rule
     */
    static PayoutRule tiered(TierMode mode, TierBasis basis, Tier... tiers) {
        return new TieredCommission(mode, basis, Border.AT_OR_ABOVE, List.of(tiers));
    }
}
