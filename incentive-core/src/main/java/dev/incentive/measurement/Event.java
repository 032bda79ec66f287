package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened on a day and counts towards an action goal or a milestone.
 *
 * <p>The quantity is a whole number, 0 or more; the day is a local date in the plan's zone. The same event may be sent
 * again unchanged and counts once; with other content it is refused with {@code MEASUREMENT_CONFLICT}. Two subjects
 * that differ only in case or blanks are refused with {@code MEASUREMENT_INVALID}. Immutable.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 2);
 * Event session = Event.of("session-1", day, "account-1", "minutes of 2 March");
 * Event visitors =
 *         Event.forMilestone("fair-1", "visitors", day, "", "guest list").withQuantity(40);
 * long one = session.quantity(); // 1
 * long forty = visitors.quantity(); // 40
 * }</pre>
 *
 * @param id the event's id, which tells a repetition from a second event
 * @param milestone the id of the milestone it counts for; empty if it counts for the metric as a whole
 * @param date the day, in the plan's zone
 * @param subject whom or what it concerns, for example an account; empty if that does not matter
 * @param quantity how much of the thing that is counted, 0 or more: 1 for a session, 40 for 40 visitors
 * @param evidence the document that shows it; an event without evidence does not achieve a milestone
 * @since 0.1.0
 */
public record Event(String id, String milestone, LocalDate date, String subject, long quantity, String evidence)
        implements Canonical {

    /** Checks that nothing is missing. */
    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * One event for a milestone.
     *
     * @param id the event's id
     * @param milestone the id of the milestone
     * @param date the day
     * @param subject whom or what it concerns; may be empty
     * @param evidence the document that shows it
     * @return the event, with a quantity of 1
     */
    public static Event forMilestone(String id, String milestone, LocalDate date, String subject, String evidence) {
        return new Event(id, milestone, date, subject, 1, evidence);
    }

    /**
     * One event for a metric as a whole.
     *
     * @param id the event's id
     * @param date the day
     * @param subject whom or what it concerns
     * @param evidence the document that shows it
     * @return the event, with a quantity of 1
     */
    public static Event of(String id, LocalDate date, String subject, String evidence) {
        return new Event(id, "", date, subject, 1, evidence);
    }

    /**
     * The same event with another quantity.
     *
     * @param other how much of the thing that is counted, 0 or more
     * @return the event
     */
    public Event withQuantity(long other) {
        return new Event(id, milestone, date, subject, other, evidence);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id)
                .text(milestone)
                .text(date.toString())
                .text(subject)
                .number(quantity)
                .text(evidence);
    }
}
