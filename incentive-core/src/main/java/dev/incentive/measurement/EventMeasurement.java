package dev.incentive.measurement;

import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list of dated events. An empty list is a measurement: nothing happened.
 *
 * <p>Events may come in any order and more than once; {@link #distinctEvents()} keeps the first of each id. Which of
 * them count is decided by the period or, for a milestone, by its window. Immutable.
 *
 * <pre>{@code
 * Event session = Event.of("session-1", LocalDate.of(2026, 3, 2), "account-1", "minutes");
 * EventMeasurement sentTwice = EventMeasurement.of("sessions", List.of(session, session));
 * int events = sentTwice.distinctEvents().size(); // 1
 * }</pre>
 *
 * @param metric the metric's id
 * @param events the events in the order they came
 * @param provenance source and evidence of the list as a whole
 * @since 0.1.0
 */
public record EventMeasurement(String metric, List<Event> events, Provenance provenance) implements Measurement {

    /** Copies the events. */
    public EventMeasurement {
        Objects.requireNonNull(metric, "metric");
        events = List.copyOf(events);
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Events without a stated source.
     *
     * @param metric the metric's id
     * @param events the events
     * @return the measurement
     */
    public static EventMeasurement of(String metric, List<Event> events) {
        return new EventMeasurement(metric, events, Provenance.UNSTATED);
    }

    /**
     * The events without repetitions: the first of each id.
     *
     * @return the events in the order they came
     */
    public Collection<Event> distinctEvents() {
        Map<String, Event> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(event.id(), event));
        return first.values();
    }

    /**
     * The same with a stated source.
     *
     * @param source the system or person, for example {@code "CRM"}
     * @param evidence the document; may be empty
     * @return a copy with this provenance
     */
    public EventMeasurement from(String source, String evidence) {
        return new EventMeasurement(metric, events, new Provenance(source, evidence));
    }

    @Override
    public String form() {
        return "events";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("events").text(metric).parts(events).part(provenance);
    }
}
