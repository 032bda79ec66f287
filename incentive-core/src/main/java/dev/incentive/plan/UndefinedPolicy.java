package dev.incentive.plan;

/**
 * What follows where a value that a component needs is undefined.
 *
 * <p>Undefined is not zero: no measurement, no quota, a ratio to zero, too few answers or an empty peer group. The
 * statement, or the failure, always says which.
 *
 * <pre>{@code
 * // The population's only participant has no revenue, which is not a revenue of zero.
 * Plan plan = sales.addComponent(Component.builder("commission", "revenue")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .whenUndefined(UndefinedPolicy.ZERO)
 *                 .build())
 *         .build();
 * Evaluation evaluation = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * Statement statement = evaluation.statements().get(0);
 * Money paid = statement.total(); // USD 0.00
 * String why = statement.lines().get(0).reason(); // no measurement of revenue
 * }</pre>
 *
 * @since 0.1.0
 */
public enum UndefinedPolicy {
    /** The participant fails and gets no statement; the others do. The default. */
    ERROR,
    /** The component pays zero, and the statement says why. */
    ZERO,
    /** The line is withheld: shown, not payable, until somebody decides. */
    HOLD
}
