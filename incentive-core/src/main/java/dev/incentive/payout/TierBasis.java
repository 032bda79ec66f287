package dev.incentive.payout;

/**
 * What the edges of tiers are.
 *
 * <p>By quota attainment the edges move with each participant's quota, and the component's benchmark is the quota with
 * the attainment {@code RATIO}.
 *
 * <pre>{@code
 * PayoutRule byQuota = PayoutRule.tiered(
 *         TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.04"), Tier.of("1", "0.06"));
 * PayoutRule byAmount =
 *         PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("0", "0.04"), Tier.of("50000", "0.06"));
 * PayoutInput input = PayoutInput.builder()
 *         .credited(Derivation.given("revenue", Rational.of(120_000), Origin.MEASUREMENT))
 *         .quota(Derivation.given("quota", Rational.of(100_000), Origin.QUOTA))
 *         .build();
 * Rational above100000 = byQuota.payout(input).value(); // 5200
 * Rational above50000 = byAmount.payout(input).value(); // 6200
 * }</pre>
 *
 * @since 0.1.0
 */
public enum TierBasis {
    /** Amounts in the plan's currency. */
    AMOUNT,
    /** Multiples of the participant's quota: 0.8 is eighty percent of it. */
    QUOTA_ATTAINMENT
}
