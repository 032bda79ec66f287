package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.EventTotal;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Events that are counted as a whole, besides those of milestones, which stay. */
final class EventCounts {

    private static final long MOST_SUBJECTS = 500;

    private EventCounts() {}

    static MeasurementForm form(Metric metric, Person base, PerformancePeriod period) {
        Counting counting = ((Measure.Events) metric.measure()).counting();
        List<Event> kept = ofMilestones(metric, base);
        Rational before = EventTotal.of(
                counting,
                kept.stream().filter(event -> period.contains(event.date())).toList());
        Grid grid = counting == Counting.EVENTS
                ? Grid.from(before, Rational.ONE)
                : Grid.between(before, before.plus(Rational.of(MOST_SUBJECTS)), Rational.ONE);
        return new MeasurementForm(metric, grid, count -> {
            List<Event> events = new ArrayList<>(kept);
            events.addAll(plain(counting, count.minus(before).numerator().longValueExact(), period));
            return EventMeasurement.of(metric.id(), events);
        });
    }

    private static List<Event> ofMilestones(Metric metric, Person base) {
        return base.measurements().get(metric.id()) instanceof EventMeasurement measurement
                ? measurement.distinctEvents().stream()
                        .filter(event -> !event.milestone().isEmpty())
                        .toList()
                : List.of();
    }

    private static List<Event> plain(Counting counting, long count, PerformancePeriod period) {
        if (counting == Counting.EVENTS) {
            Event event = Event.of("counted", period.start(), "subject", "evidence");
            return count == 0 ? List.of() : List.of(event.withQuantity(count));
        }
        List<Event> events = new ArrayList<>();
        for (long number = 1; number <= count; number++) {
            events.add(Event.of("counted-" + number, period.start(), "subject " + number, "evidence"));
        }
        return events;
    }
}
