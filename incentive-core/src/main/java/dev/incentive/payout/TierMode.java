package dev.incentive.payout;

/**
 * What a tier's rate applies to. There is no default: published plans disagree.
 *
 * <p>Example with 10 % to 10,000, 7 % to 20,000 and 5 % above, for 25,000: MARGINAL pays 1,950, WHOLE_AMOUNT 1,250.
 *
 * @since 0.1.0
 */
public enum TierMode {
    /** Each tier's rate on the part inside the tier. */
    MARGINAL,
    /** The reached tier's rate on everything; the payout jumps at the edges. */
    WHOLE_AMOUNT
}
