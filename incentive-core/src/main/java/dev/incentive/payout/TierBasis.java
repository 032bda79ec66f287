package dev.incentive.payout;

/**
 * What the edges of tiers are.
 *
 * @since 0.1.0
 */
public enum TierBasis {
    /** Amounts in the plan's currency. */
    AMOUNT,
    /** Multiples of the participant's quota: 0.8 is eighty percent of it. */
    QUOTA_ATTAINMENT
}
