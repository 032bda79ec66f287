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
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The sum of the weights of the achieved milestones, exactly, from 0 to 1.
 *
 * <p>An event counts for the milestone it names, on a day inside the milestone's window, with evidence; the derivation
 * names the events that do not count. A plan has 1 to 100 milestones and refuses weights that do not total 1 with
 * {@code WEIGHTS_NOT_ONE}. Immutable.
 *
 * <pre>{@code
 * MilestoneScorer scorer = new MilestoneScorer(List.of(
 *         Milestone.of("partner", "First partner signed", "0.6", Achievement.once()),
 *         Milestone.of("fair", "Stand at the fair", "0.4", Achievement.once())));
 * Event signed = Event.forMilestone("e-1", "partner", LocalDate.of(2026, 3, 2), "", "contract");
 * ScoringInput input = ScoringInput.builder(launch, quarter)
 *         .measurement(EventMeasurement.of("launch", List.of(signed)))
 *         .build();
 * Rational score = ((Outcome.Defined) scorer.evaluate(input)).derivation().value(); // 0.6
 * }</pre>
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
        Collection<Event> events = measurement.distinctEvents();
        List<Derivation> parts = new ArrayList<>();
        for (Milestone milestone : milestones) {
            Derivation weight = given("weight", milestone.weight(), Origin.PLAN);
            Derivation achieved =
                    achieved(milestone, MilestoneEvents.of(milestone, events, measurement, input.period()));
            parts.add(step(Operator.PRODUCT, milestone.name(), weight, achieved));
        }
        return Outcome.defined(step(Operator.SUM, "score: achieved weights", parts));
    }

    /**
     * How much of a milestone is done.
     *
     * @param milestone the milestone
     * @param measurement the events
     * @param period the performance period
     * @return the number that is held against what is required
     */
    public static long done(Milestone milestone, EventMeasurement measurement, PerformancePeriod period) {
        MilestoneEvents events = MilestoneEvents.of(milestone, measurement, period);
        return EventTotal.of(milestone.achievement().counting(), events.counted())
                .round(0, RoundingMode.UNNECESSARY)
                .longValueExact();
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
