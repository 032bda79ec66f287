package dev.incentive.plan;

/**
 * What follows where a goal of an additive scorecard is undefined.
 *
 * <p>There is no default. Weights that are left are divided by their sum, exactly, so that they total 1 again.
 *
 * <pre>{@code
 * // The goal "kept" scores 1, the other was not measured: the first counts 0.6 ÷ 0.6.
 * Scorecard card = Scorecard.additive(
 *         UndefinedGoals.EXCLUDE_AND_REWEIGHT, WeightedGoal.of("0.6", kept), WeightedGoal.of("0.4", unmeasured));
 * Plan plan = sales.addComponent(Component.builder("customers", card)
 *                 .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
 *                 .build())
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * Money paid = result.statements().get(0).total(); // USD 1000.00
 * }</pre>
 *
 * @since 0.1.0
 */
public enum UndefinedGoals {
    /** The scorecard is undefined, and the component's policy says what follows. */
    SCORECARD_UNDEFINED,
    /** The goal is left out; each other weight w counts as w ÷ the sum of the others. Nothing left is undefined. */
    EXCLUDE_AND_REWEIGHT
}
