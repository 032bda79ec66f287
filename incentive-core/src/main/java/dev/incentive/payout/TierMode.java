package dev.incentive.payout;

/**
 * What a tier's rate applies to. There is no default: published plans disagree.
 *
 * <p>All three are exact, and agree as long as only the first tier is reached. The example has 10 % to 10,000, 7 % to
 * 20,000 and 5 % above.
 *
 * <pre>{@code
 * // The input is a revenue of 25000 in two deals, of 15000 and then of 10000.
 * Tier[] tiers = {Tier.of("0", "0.1"), Tier.of("10000", "0.07"), Tier.of("20000", "0.05")};
 * PayoutRule parts = PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, tiers);
 * PayoutRule whole = PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, tiers);
 * PayoutRule deals = PayoutRule.tiered(TierMode.TRANSACTION_AT_REACHED_RATE, TierBasis.AMOUNT, tiers);
 * Rational inEachTier = parts.payout(input).value(); // 1950
 * Rational onEverything = whole.payout(input).value(); // 1250
 * Rational onEachDeal = deals.payout(input).value(); // 1550
 * }</pre>
 *
 * @since 0.1.0
 */
public enum TierMode {
    /** Each tier's rate on the part inside the tier. */
    MARGINAL,
    /** The reached tier's rate on everything; the payout jumps at the edges. */
    WHOLE_AMOUNT,
    /** Each transaction wholly at the rate that the total after it reaches; the order matters. */
    TRANSACTION_AT_REACHED_RATE
}
