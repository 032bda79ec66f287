package dev.incentive.metric;

/**
 * What is counted in a list of events.
 *
 * <p>The count is a whole number from 0. An event counts once however often its id was sent; a blank subject is no
 * different subject.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 2);
 * List<Event> sessions = List.of(
 *         Event.of("session-1", day, "account-1", "minutes"), Event.of("session-2", day, "account-1", "minutes"));
 * Rational held = EventTotal.of(Counting.EVENTS, sessions); // 2
 * Rational accounts = EventTotal.of(Counting.DISTINCT_SUBJECTS, sessions); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Counting {
    /** The events, each with its quantity: two sessions with one account are two. */
    EVENTS,
    /** The different subjects: two sessions with one account are one. */
    DISTINCT_SUBJECTS
}
