package dev.incentive.statement;

/**
 * How a statement line came about.
 *
 * <p>No status hides a line: one that is undefined or held is shown with the reason, and one whose gate is not met with
 * the comparison in its derivation.
 *
 * <pre>{@code
 * // The statement of somebody with a revenue of 1000, where a gate asks for 2000.
 * StatementLine line = statement.lines().get(0);
 * LineStatus status = line.status(); // GATE_NOT_MET
 * Money paid = line.amount(); // USD 0.00
 * }</pre>
 *
 * @since 0.1.0
 */
public enum LineStatus {
    /** The payout rule's amount. */
    CALCULATED,
    /** The gate was not met: the line is zero, or the share that the gate states. */
    GATE_NOT_MET,
    /** A value was undefined and the policy says zero. */
    UNDEFINED,
    /** A value was undefined and the policy says hold: the line is withheld. */
    HELD,
    /** What the plan's floor adds to the other lines. */
    PLAN_FLOOR
}
