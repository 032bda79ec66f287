package dev.incentive.plan;

/**
 * What follows where a value that a component needs is undefined.
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
