package dev.incentive.metric;

/**
 * Which way is better.
 *
 * @since 0.1.0
 */
public enum Direction {
    /** More is better: revenue, retention, NPS. */
    HIGHER_IS_BETTER,
    /** Less is better: churn, days to answer, returns. */
    LOWER_IS_BETTER
}
