package dev.incentive.metric;

/**
 * Whether a metric is a core number or a soft goal that was made measurable.
 *
 * <p>The word changes no payout. A plan with more than two qualitative goals resolves with the warning {@code
 * PLAN_TOO_MANY_QUALITATIVE_GOALS}.
 *
 * <pre>{@code
 * MetricKind kind = nps.kind(); // QUALITATIVE
 * ProblemCode advice = threeSoftGoals.check().get(0).code(); // PLAN_TOO_MANY_QUALITATIVE_GOALS
 * }</pre>
 *
 * @since 0.1.0
 */
public enum MetricKind {
    /** Counted in money or pieces: quota, revenue, units. */
    QUANTITATIVE,
    /** Measured by milestones, research and feedback, or action goals. One or two in a plan are enough. */
    QUALITATIVE
}
