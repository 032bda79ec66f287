package dev.incentive.payout;

import dev.incentive.curve.PiecewiseLinear;
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
     * The rule as a function of what it pays on: the score of a bonus, the credited amount of a commission.
     *
     * <p>Where the tiers are by quota attainment, both the amount and the payout are in multiples of the quota.
     *
     * @return the exact function that {@link #payout} reads
     */
    PiecewiseLinear function();

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
        return new FlatRateCommission(Rational.ofDecimal(rate));
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
        return tiered(mode, basis, Border.AT_OR_ABOVE, tiers);
    }

    /**
     * Rates by tiers, with the tier that an edge belongs to.
     *
     * @param mode what a tier's rate applies to
     * @param basis what the edges are
     * @param border which tier an edge belongs to
     * @param tiers the tiers by ascending lower edges, the first at zero
     * @return the rule
     */
    static PayoutRule tiered(TierMode mode, TierBasis basis, Border border, Tier... tiers) {
        return new TieredCommission(mode, basis, border, List.of(tiers));
    }
}
