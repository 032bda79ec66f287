package dev.incentive.columnar;

import dev.incentive.measurement.Event;
import dev.incentive.metric.Counting;
import dev.incentive.scoring.Milestone;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Events that add up to given numbers.
 *
 * <p>What counts as a quantity has no subject, and what counts as a subject has no quantity, so that one milestone never
 * counts for what another asks for.
 */
final class RowEventList {
    private static final String EVIDENCE = "columns";

    private final LocalDate day;
    private final List<Event> events = new ArrayList<>();
    private long quantity;
    private long subjects;

    RowEventList(LocalDate day) {
        this.day = day;
    }

    List<Event> events() {
        return events;
    }

    void milestone(Milestone milestone, long done, PerformancePeriod period) {
        LocalDate first = milestone.window().firstDay(period);
        boolean counts = period.contains(first);
        if (milestone.achievement().counting() == Counting.EVENTS) {
            add(milestone.id(), first, "", done);
            quantity = saturated(quantity, counts ? done : 0);
        } else {
            for (long subject = 0; subject < done; subject++) {
                add(milestone.id(), first, subject(subject), 0);
            }
            subjects = Math.max(subjects, counts ? done : 0);
        }
    }

    /** Adds what is missing to the number of all events. */
    void upTo(long number, Counting counting, ColumnName name) {
        long known = counting == Counting.EVENTS ? quantity : subjects;
        if (number < known) {
            throw RowValues.invalid(name, Long.toString(number), "at least " + known + ", for the milestones alone");
        }
        if (counting == Counting.EVENTS && number > known) {
            add("", day, "", number - known);
        }
        for (long subject = known; counting == Counting.DISTINCT_SUBJECTS && subject < number; subject++) {
            add("", day, subject(subject), 0);
        }
    }

    private static long saturated(long left, long right) {
        long sum = left + right;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static String subject(long number) {
        return "subject-" + number;
    }

    private void add(String milestone, LocalDate date, String subject, long done) {
        events.add(new Event("event-" + events.size(), milestone, date, subject, done, EVIDENCE));
    }
}
