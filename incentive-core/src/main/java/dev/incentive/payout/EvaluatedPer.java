package dev.incentive.payout;

/**
 * Whether a component is evaluated on a whole period or on each transaction.
 *
 * <p>Must be stated where the rule can tell them apart ({@link TierMode#TRANSACTION_AT_REACHED_RATE}), else {@code
 * EVALUATION_INVALID}; elsewhere the transactions' parts add up to the period's payout, and the word decides whether
 * the statement shows them.
 *
 * <pre>{@code
 * // The population's only participant has invoices of USD 300 and USD 700.
 * Plan plan = sales.addComponent(Component.builder("commission", "revenue")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .evaluatedPer(EvaluatedPer.TRANSACTION)
 *                 .build())
 *         .build();
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * List<TransactionAmount> parts =
 *         result.statements().get(0).lines().get(0).transactions();
 * Money first = parts.get(0).earned(); // USD 15.00
 * Money second = parts.get(1).earned(); // USD 35.00
 * }</pre>
 *
 * @since 0.1.0
 */
public enum EvaluatedPer {
    /** Not stated: as for a period, where nothing depends on it. */
    NOT_STATED,
    /** On the sum of the period. */
    PERIOD,
    /** On one transaction after the other, by date, then id. */
    TRANSACTION
}
