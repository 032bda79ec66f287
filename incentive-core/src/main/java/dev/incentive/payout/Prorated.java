package dev.incentive.payout;

/**
 * What of a component shrinks with the part of the period that the participant was active in.
 *
 * <p>The part is an exact share from 0 to 1 by the plan's basis of proration; without a basis, a plan refuses every
 * word but {@code NOTHING} with {@code PRORATION_INVALID}. Nothing is rounded on the way.
 *
 * <pre>{@code
 * // The population's only participant was active for 36 of 90 days and has a revenue of USD 1000.
 * Plan plan = sales.prorationBasis(ProrationBasis.actualDays())
 *         .addComponent(Component.builder("commission", "revenue")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .prorated(Prorated.PAYOUT)
 *                 .build())
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * Money paid = result.statements().get(0).total(); // USD 20.00
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Prorated {
    /** Nothing. */
    NOTHING,
    /** The quota, so that half a period needs half of it. */
    QUOTA,
    /** The target incentive. */
    TARGET_INCENTIVE,
    /** What the rule pays. */
    PAYOUT
}
