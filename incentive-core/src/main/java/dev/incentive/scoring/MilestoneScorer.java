package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.EventTotal;
import dev.incentive.metric.Counting;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sum of the weights of the achieved milestones. Immutable.
 *
 * <p>An event counts for the milestone it names, on a day inside the milestone's window, with evidence. Example: weights
 * 0.3, 0.25, 0.2, 0.15 and 0.1, all but the fourth achieved: 0.85.
 *
 * @param milestones the milestones, with weights that total exactly 1
 * @since 0.1.0
 */
public record MilestoneScorer(List<Milestone> milestones) implements Scorer {

    private static final int SHOWN_DOCUMENTS = 12;

    /** Copies the milestones. */
    public MilestoneScorer {
        milestones = List.copyOf(milestones);
    }

    @Override
    public ScorerNeeds needs() {
        return ScorerNeeds.measurement();
    }

    @Override
    public Outcome evaluate(ScoringInput input) {
        EventMeasurement measurement = (EventMeasurement) input.measurement();
        List<Derivation> parts = new ArrayList<>();
        for (Milestone milestone : milestones) {
            parts.add(part(milestone, counted(milestone, measurement, input), measurement.provenance()));
        }
        return Outcome.defined(step(Operator.SUM, "score: achieved weights", parts));
    }

    private static List<Event> counted(Milestone milestone, EventMeasurement measurement, ScoringInput input) {
        return measurement.distinctEvents().stream()
                .filter(event -> event.milestone().equals(milestone.id()))
                .filter(event -> milestone.window().contains(event.date(), input.period()))
                .filter(event -> !event.evidence().isEmpty())
                .toList();
    }

    private static Derivation part(Milestone milestone, List<Event> events, Provenance provenance) {
        Derivation weight = given("weight", milestone.weight(), Origin.PLAN);
        return step(Operator.PRODUCT, milestone.name(), weight, achieved(milestone, events, provenance));
    }

    private static Derivation achieved(Milestone milestone, List<Event> events, Provenance provenance) {
        Achievement achievement = milestone.achievement();
        Derivation done = given(
                achievement.counting() == Counting.EVENTS ? "done" : "different subjects",
                EventTotal.of(achievement.counting(), events),
                Origin.MEASUREMENT,
                new Provenance(provenance.source(), evidence(events)));
        Derivation required = given("required", Rational.of(achievement.required()), Origin.PLAN);
        if (achievement.completion() == Achievement.Completion.ALL_OR_NOTHING) {
            return step(Operator.AT_LEAST, "achieved", done, required);
        }
        Derivation part = step(Operator.QUOTIENT, "part done", done, required);
        return step(Operator.MINIMUM, "achieved", given("all of it", Rational.ONE, Origin.PLAN), part);
    }

    private static String evidence(List<Event> events) {
        String shown = events.stream()
                .map(Event::evidence)
                .distinct()
                .limit(SHOWN_DOCUMENTS)
                .collect(Collectors.joining(", "));
        long more = events.stream().map(Event::evidence).distinct().count() - SHOWN_DOCUMENTS;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("milestones").parts(milestones);
    }
}
