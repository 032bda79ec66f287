package dev.incentive.statement;

/**
 * How a statement line came about.
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
    HELD
}
