package dev.incentive.payout;

/**
 * Something that a payout rule reads.
 *
 * @since 0.1.0
 */
public enum PayoutNeed {
    /** The score. */
    SCORE,
    /** The credited amount: the measurement of a metric in the plan's currency. */
    CREDITED_AMOUNT,
    /** The participant's quota, as the component's benchmark, with attainment as a ratio. */
    QUOTA_ATTAINMENT
}
