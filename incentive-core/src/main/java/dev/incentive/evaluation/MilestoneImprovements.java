package dev.incentive.evaluation;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds, for each milestone of a component, how much more of it would pay more. */
final class MilestoneImprovements {

    private final ParticipantFacts facts;
    private final ResolvedComponent component;
    private final Money now;

    MilestoneImprovements(ParticipantFacts facts, ResolvedComponent component, Money now) {
        this.facts = facts;
        this.component = component;
        this.now = now;
    }

    List<Improvement> of(Metric metric, MilestoneScorer scorer) {
        List<Improvement> found = new ArrayList<>();
        facts.measured().measurement(metric).ifPresent(measurement -> {
            for (Milestone milestone : scorer.milestones()) {
                nearest(metric, milestone, (EventMeasurement) measurement).ifPresent(found::add);
            }
        });
        return found;
    }

    /** More of a milestone never pays less, so the least that pays more is found by halving. */
    private Optional<Improvement> nearest(Metric metric, Milestone milestone, EventMeasurement measurement) {
        long done = MilestoneScorer.done(milestone, measurement, facts.period());
        long low = 1;
        long high = Math.max(0, milestone.achievement().required() - done);
        if (high == 0 || isNotMore(milestone, measurement, high)) {
            return Optional.empty();
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (isNotMore(milestone, measurement, middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Optional.of(new Improvement(
                component.component().id(),
                metric.id(),
                milestone.id(),
                Rational.of(done),
                Rational.of(done + high),
                now,
                then(milestone, measurement, high).orElseThrow()));
    }

    private boolean isNotMore(Milestone milestone, EventMeasurement measurement, long more) {
        return then(milestone, measurement, more)
                .filter(then -> then.amount().compareTo(now.amount()) > 0)
                .isEmpty();
    }

    private Optional<Money> then(Milestone milestone, EventMeasurement measurement, long more) {
        List<Event> longer = new ArrayList<>(measurement.events());
        LocalDate day = milestone.window().firstDay(facts.period());
        if (milestone.achievement().counting() == Counting.EVENTS) {
            longer.add(event("\uFFFF", milestone, day).withQuantity(more));
        } else {
            for (long subject = 0; subject < more; subject++) {
                longer.add(event("\uFFFF" + subject, milestone, day));
            }
        }
        return new PayoutOf(component)
                .with(facts.with(new EventMeasurement(measurement.metric(), longer, measurement.provenance())));
    }

    private static Event event(String id, Milestone milestone, LocalDate day) {
        return Event.forMilestone(id, milestone.id(), day, id, "what would be done");
    }
}
