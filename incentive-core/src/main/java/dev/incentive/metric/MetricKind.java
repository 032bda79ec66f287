package dev.incentive.metric;

/**
 * Whether a metric is a core number or a soft goal that was made measurable.
 *
 * @since 0.1.0
 */
public enum MetricKind {
    /** Counted in money or pieces: quota, revenue, units. */
    QUANTITATIVE,
    /** Measured by milestones, research and feedback, or action goals. One or two in a plan are enough. */
    QUALITATIVE
}
