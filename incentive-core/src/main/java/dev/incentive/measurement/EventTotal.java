package dev.incentive.measurement;

import dev.incentive.metric.Counting;
import dev.incentive.value.Rational;
import java.util.Collection;

/**
 * Counts events by their quantities or by their different subjects.
 *
 * <p>The total is a whole number, 0 for no events. Subjects are compared letter by letter, since evaluation has refused
 * two spellings of one; blank ones are left out.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 2);
 * List<Event> fairs = List.of(
 *         Event.of("fair-1", day, "hall-1", "guest list").withQuantity(40),
 *         Event.of("fair-2", day, "hall-1", "guest list").withQuantity(25));
 * Rational visitors = EventTotal.of(Counting.EVENTS, fairs); // 65
 * Rational halls = EventTotal.of(Counting.DISTINCT_SUBJECTS, fairs); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class EventTotal {

    private EventTotal() {}

    /**
     * The number of events or of different subjects.
     *
     * @param counting what is counted
     * @param events the events, without repetitions
     * @return the total of the quantities, or the number of different subjects; events without a subject have none
     */
    public static Rational of(Counting counting, Collection<Event> events) {
        if (counting == Counting.DISTINCT_SUBJECTS) {
            return Rational.of(events.stream()
                    .map(Event::subject)
                    .filter(subject -> !subject.isBlank())
                    .distinct()
                    .count());
        }
        Rational total = Rational.ZERO;
        for (Event event : events) {
            total = total.plus(Rational.of(event.quantity()));
        }
        return total;
    }
}
