package dev.incentive.metric;

/**
 * What is counted in a list of events.
 *
 * @since 0.1.0
 */
public enum Counting {
    /** The events, each with its quantity: two sessions with one account are two. */
    EVENTS,
    /** The different subjects: two sessions with one account are one. */
    DISTINCT_SUBJECTS
}
