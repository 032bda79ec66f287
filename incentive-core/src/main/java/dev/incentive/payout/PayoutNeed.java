package dev.incentive.payout;

/**
 * Something that a payout rule reads.
 *
 * <p>What a rule names is there and defined when it runs; where it is undefined, the component's policy says what
 * follows. A plan refuses a component without the scorer, the quota or the metric of its own that its rule reads with
 * {@code COMPONENT_INCOMPLETE}.
 *
 * <pre>{@code
 * PayoutRule bonus = PayoutRule.flatBonus(Money.of("USD", "3000"));
 * PayoutRule accelerator = PayoutRule.tiered(
 *         TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05"), Tier.of("1", "0.08"));
 * List<PayoutNeed> forTheBonus = bonus.needs(); // [SCORE]
 * List<PayoutNeed> forTheTiers = accelerator.needs(); // [CREDITED_AMOUNT, QUOTA_ATTAINMENT]
 * }</pre>
 *
 * @since 0.1.0
 */
public enum PayoutNeed {
    /** The score. */
    SCORE,
    /** The credited amount: the measurement of a metric in the plan's currency. */
    CREDITED_AMOUNT,
    /** The measured value of the metric, whatever its unit, with what was credited before. */
    MEASURED_VALUE,
    /** The target incentive, the participant's own or the plan's. */
    TARGET_INCENTIVE,
    /** The participant's quota, as the component's benchmark, with attainment as a ratio. */
    QUOTA_ATTAINMENT
}
