package dev.incentive.scoring;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.metric.Counting;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The events that name a milestone: those that count, and those that do not, with the reason. */
record MilestoneEvents(List<Event> counted, List<String> notCounted, String source) {

    private static final int SHOWN = 12;
    private static final int LONGEST = 200;

    static MilestoneEvents of(Milestone milestone, EventMeasurement measurement, PerformancePeriod period) {
        return of(milestone, measurement.distinctEvents(), measurement, period);
    }

    /** The same for who has the distinct events of the measurement already. */
    static MilestoneEvents of(
            Milestone milestone, Collection<Event> events, EventMeasurement measurement, PerformancePeriod period) {
        List<Event> counted = new ArrayList<>();
        List<String> notCounted = new ArrayList<>();
        for (Event event : events) {
            if (event.milestone().equals(milestone.id())) {
                String obstacle = obstacle(event, milestone, period);
                if (obstacle.isEmpty()) {
                    counted.add(event);
                } else {
                    notCounted.add(event.id() + " (" + obstacle + ")");
                }
            }
        }
        return new MilestoneEvents(counted, notCounted, measurement.provenance().source());
    }

    /** Why an event does not count; empty if it does. */
    private static String obstacle(Event event, Milestone milestone, PerformancePeriod period) {
        if (event.evidence().isBlank()) {
            return "no evidence";
        }
        if (!milestone.window().contains(event.date(), period)) {
            return event.date() + " is outside the window";
        }
        boolean bySubject = milestone.achievement().counting() == Counting.DISTINCT_SUBJECTS;
        return bySubject && event.subject().isBlank() ? "no subject" : "";
    }

    /** The documents that count, and the events that do not, so that nobody has to guess why something is missing. */
    Provenance provenance() {
        String documents = counted.isEmpty() ? "" : shown(documents());
        String left = notCounted.isEmpty() ? "" : "not counted: " + shown(notCounted);
        return new Provenance(source, documents + (documents.isEmpty() || left.isEmpty() ? "" : "; ") + left);
    }

    private List<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        for (Event event : counted) {
            documents.add(document(event));
        }
        return List.copyOf(documents);
    }

    private static String document(Event event) {
        return event.subject().isEmpty() ? event.evidence() : event.subject() + ": " + event.evidence();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }

    private static String shown(List<String> texts) {
        if (texts.size() < 2) {
            return texts.isEmpty() ? "" : shortened(texts.get(0));
        }
        String shown =
                texts.stream().limit(SHOWN).map(MilestoneEvents::shortened).collect(Collectors.joining(", "));
        return texts.size() > SHOWN ? shown + " and " + (texts.size() - SHOWN) + " more" : shown;
    }
}
