package dev.incentive.testkit.draw;

import dev.incentive.measurement.Event;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;

/** Draws events: for milestones where those are scored, of quantities that just reach what is asked for. */
final class EventDraw {

    private static final int MOST = 6;
    private static final int LARGEST = 1000;

    private final Choices choices;
    private final DayDraw days;
    private final PerformancePeriod period;
    private final List<Milestone> milestones;

    EventDraw(Choices choices, Plan plan, Metric metric, PerformancePeriod period) {
        this.choices = choices;
        this.days = new DayDraw(choices);
        this.period = period;
        this.milestones = plan.components().stream()
                .flatMap(component -> component.goals().stream())
                .filter(goal -> goal.metric().equals(metric.id()))
                .map(Goal::scorer)
                .filter(MilestoneScorer.class::isInstance)
                .flatMap(scorer -> ((MilestoneScorer) scorer).milestones().stream())
                .toList();
    }

    List<Event> events(List<Rational> edges) {
        int[] count = {0};
        return choices.several(0, MOST, drawn -> event("e" + count[0]++, edges));
    }

    private Event event(String id, List<Rational> edges) {
        String subject = choices.oneOf("Acme", "Globex", "Initech", "");
        String evidence = choices.oneIn(6) ? "" : "minutes";
        if (milestones.isEmpty()) {
            return new Event(id, "", days.around(period), subject, quantity(edges), evidence);
        }
        Milestone milestone = choices.oneOf(milestones);
        List<Rational> required = List.of(Rational.of(milestone.achievement().required()), Rational.ONE);
        return new Event(id, milestone.id(), day(milestone), subject, quantity(required), evidence);
    }

    private LocalDate day(Milestone milestone) {
        return days.around(
                milestone.window() instanceof dev.incentive.scoring.Window.Between between ? between.dates() : period);
    }

    private long quantity(List<Rational> edges) {
        return choices.below(3) == 0 ? 1 : Measured.beside(choices, edges, Rational.ONE, 0, LARGEST);
    }
}
