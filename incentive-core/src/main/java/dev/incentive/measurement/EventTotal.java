package dev.incentive.measurement;

import dev.incentive.metric.Counting;
import dev.incentive.value.Rational;
import java.util.Collection;

/**
 * Counts events.
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
        return events.stream().map(event -> Rational.of(event.quantity())).reduce(Rational.ZERO, Rational::plus);
    }
}
