package dev.incentive.scoring;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.EventTotal;
import dev.incentive.metric.Counting;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

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
            Derivation weight = given("weight", milestone.weight(), Origin.PLAN);
            Derivation achieved = achieved(milestone, MilestoneEvents.of(milestone, measurement, input.period()));
            parts.add(step(Operator.PRODUCT, milestone.name(), weight, achieved));
        }
        return Outcome.defined(step(Operator.SUM, "score: achieved weights", parts));
    }

    private static Derivation achieved(Milestone milestone, MilestoneEvents events) {
        Achievement achievement = milestone.achievement();
        Derivation done = given(
                achievement.counting() == Counting.EVENTS ? "done" : "different subjects",
                EventTotal.of(achievement.counting(), events.counted()),
                Origin.MEASUREMENT,
                events.provenance());
        Derivation required = given("required", Rational.of(achievement.required()), Origin.PLAN);
        if (achievement.completion() == Achievement.Completion.ALL_OR_NOTHING) {
            return step(Operator.AT_LEAST, "achieved", done, required);
        }
        Derivation part = step(Operator.QUOTIENT, "part done", done, required);
        return step(Operator.MINIMUM, "achieved", given("all of it", Rational.ONE, Origin.RULE), part);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("milestones").parts(milestones);
    }
}
