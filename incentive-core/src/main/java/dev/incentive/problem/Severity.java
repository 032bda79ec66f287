package dev.incentive.problem;

/**
 * How serious a {@link Problem} is.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The document cannot be used: a plan with an error does not resolve, a participant with one is not paid. */
    ERROR,
    /** The document can be used and pays as written, but a reviewer should look at this place. */
    WARNING
}
