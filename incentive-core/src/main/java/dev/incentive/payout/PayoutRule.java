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
 * <p>A payout is exact and not rounded: rounding comes once, after proration, floor, multipliers, cap and gate. Every
 * built-in rule is, before rounding, a piecewise-linear function of each of its inputs with finitely many breakpoints;
 * your own implements {@link CustomPayoutRule}.
 *
 * <pre>{@code
 * PayoutRule fivePercent = PayoutRule.flatRate("0.05");
 * PayoutInput input = PayoutInput.builder()
 *         .credited(Derivation.given("revenue", Rational.of("100.30"), Origin.MEASUREMENT))
 *         .build();
 * Rational notYetRounded = fivePercent.payout(input).value(); // 5.015
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface PayoutRule extends Canonical permits FunctionRule, CustomPayoutRule {

    /**
     * What the rule reads.
     *
     * @return the needs in a fixed order
     */
    List<PayoutNeed> needs();

    /**
     * The exact payout, before proration, floor, multipliers, caps, gate and rounding.
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

    /**
     * Tiers that carry amounts, by the metric's own value.
     *
     * @param end the upper edge of the last tier, as a decimal text; it sets the proportion and is no limit
     * @param tiers the tiers by ascending lower edges, the first at zero
     * @return the rule
     */
    static PayoutRule interpolated(String end, AmountTier... tiers) {
        return new InterpolatedTiers(TierBasis.AMOUNT, List.of(tiers), Rational.ofDecimal(end));
    }

    /**
     * An amount for each unit measured.
     *
     * @param amount the amount for one unit
     * @return the rule
     */
    static PayoutRule perUnit(Money amount) {
        return new PerUnit(amount);
    }

    /**
     * A share of the target incentive for a score of 1, in proportion for others.
     *
     * @param weight the share as a decimal or a fraction: {@code "0.5"}, {@code "1/3"}
     * @return the rule
     */
    static PayoutRule targetIncentive(String weight) {
        return new TargetIncentiveShare(Rational.of(weight));
    }
}
