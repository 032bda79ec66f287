package dev.incentive.testkit.breakpoint;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.metric.Counting;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.Window;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be done of each milestone, when, and how it is evidenced; the other milestones stay as they are. */
final class MilestoneStates {

    private final Situation situation;
    private final Person base;

    MilestoneStates(Situation situation, Person base) {
        this.situation = situation;
        this.base = base;
    }

    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        for (ResolvedComponent component : situation.plan().components()) {
            for (ResolvedGoal goal : component.goals()) {
                if (goal.goal().scorer() instanceof MilestoneScorer scorer) {
                    scorer.milestones().forEach(milestone -> of(component, goal, milestone, all));
                }
            }
        }
        return all;
    }

    private void of(ResolvedComponent component, ResolvedGoal goal, Milestone milestone, List<Draft> all) {
        String id = component.component().id() + "-" + milestone.id();
        String metric = goal.metric().id();
        Input input = new Input(Input.Kind.MILESTONE, milestone.id());
        long required = milestone.achievement().required();
        all.add(new Draft(
                id, input, required + " done", milestone.id() + " asks for " + required, done(metric, milestone)));
        all.add(new Draft(
                id + "-window",
                input,
                days(milestone).toString(),
                "only days in the window count",
                days(metric, milestone)));
        all.add(new Draft(
                id + "-evidence",
                input,
                "the last one",
                "what is not evidenced, or only a repetition, does not count",
                flawed(metric, milestone)));
    }

    private List<Draft.State> done(String metric, Milestone milestone) {
        long required = milestone.achievement().required();
        List<Draft.State> states = new ArrayList<>();
        Stream.of(0L, required / 2, required - 1, required, required + 1)
                .distinct()
                .forEach(count -> states.add(state(
                        "done-" + count, count + " of " + required, metric, milestone, events(milestone, count))));
        return states;
    }

    private List<Draft.State> days(String metric, Milestone milestone) {
        PerformancePeriod days = days(milestone);
        return List.of(
                onDay("day-before", days.start().minusDays(1), metric, milestone),
                onDay("first-day", days.start(), metric, milestone),
                onDay("last-day", days.end().minusDays(1), metric, milestone),
                onDay("day-after", days.end(), metric, milestone));
    }

    private Draft.State onDay(String side, LocalDate day, String metric, Milestone milestone) {
        List<Event> events = required(milestone).stream()
                .map(event -> new Event(
                        event.id(), event.milestone(), day, event.subject(), event.quantity(), event.evidence()))
                .toList();
        return state(side, "on " + day, metric, milestone, events);
    }

    private List<Draft.State> flawed(String metric, Milestone milestone) {
        List<Draft.State> states = new ArrayList<>();
        states.add(state(
                "no-evidence",
                "without evidence",
                metric,
                milestone,
                last(
                        milestone,
                        last -> new Event(
                                last.id(), last.milestone(), last.date(), last.subject(), last.quantity(), ""))));
        List<Event> twice = new ArrayList<>(required(milestone));
        twice.add(twice.get(twice.size() - 1));
        states.add(state("repeated", "sent twice unchanged", metric, milestone, twice));
        if (milestone.achievement().counting() == Counting.DISTINCT_SUBJECTS) {
            Event first = required(milestone).get(0);
            states.add(state(
                    "same-subject",
                    "of a subject again",
                    metric,
                    milestone,
                    last(
                            milestone,
                            last -> new Event(
                                    last.id(),
                                    last.milestone(),
                                    last.date(),
                                    first.subject(),
                                    last.quantity(),
                                    last.evidence()))));
            states.add(state(
                    "no-subject",
                    "without subject",
                    metric,
                    milestone,
                    last(
                            milestone,
                            last -> new Event(
                                    last.id(), last.milestone(), last.date(), "", last.quantity(), last.evidence()))));
        }
        return states;
    }

    private List<Event> last(Milestone milestone, UnaryOperator<Event> change) {
        List<Event> events = new ArrayList<>(required(milestone));
        int last = events.size() - 1;
        events.set(last, change.apply(events.get(last)));
        return events;
    }

    private Draft.State state(String side, String value, String metric, Milestone milestone, List<Event> events) {
        return new Draft.State(side, value, base.with(with(base, metric, milestone.id(), events)));
    }

    private List<Event> required(Milestone milestone) {
        return events(milestone, milestone.achievement().required());
    }

    private List<Event> events(Milestone milestone, long count) {
        return done(milestone, count, days(milestone).start());
    }

    private PerformancePeriod days(Milestone milestone) {
        return days(milestone, situation.period());
    }

    static PerformancePeriod days(Milestone milestone, PerformancePeriod period) {
        return milestone.window() instanceof Window.Between between ? between.dates() : period;
    }

    /** A number of events, or of subjects with an event each. */
    static List<Event> done(Milestone milestone, long count, LocalDate day) {
        boolean bySubject = milestone.achievement().counting() == Counting.DISTINCT_SUBJECTS;
        List<Event> events = new ArrayList<>();
        for (long number = 1; number <= (bySubject ? count : Math.min(count, 1)); number++) {
            String id = milestone.id() + "-" + number;
            Event event = Event.forMilestone(id, milestone.id(), day, "subject " + number, "evidence " + number);
            events.add(bySubject ? event : event.withQuantity(count));
        }
        return events;
    }

    /** The person's events with others for one milestone. */
    static EventMeasurement with(Person person, String metric, String milestone, List<Event> events) {
        List<Event> all = new ArrayList<>();
        if (person.measurements().get(metric) instanceof EventMeasurement measurement) {
            measurement.events().stream()
                    .filter(event -> !event.milestone().equals(milestone))
                    .forEach(all::add);
        }
        all.addAll(events);
        return EventMeasurement.of(metric, all);
    }
}
