package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.Measurement;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import java.util.List;
import java.util.Optional;

/** Gathers what a goal's scorer needs and asks it for the score. */
final class GoalScore {

    private final ParticipantFacts facts;
    private final ResolvedGoal goal;
    private final List<Cap> caps;
    private final Scorer scorer;
    private final ScoringInput.Builder input;

    GoalScore(ParticipantFacts facts, ResolvedGoal goal, List<Cap> caps) {
        this.facts = facts;
        this.goal = goal;
        this.caps = caps;
        this.scorer = goal.goal().scorer();
        this.input = ScoringInput.builder(goal.metric(), facts.period());
    }

    Outcome score() {
        Optional<Measurement> measurement = facts.measured().measurement(goal.metric());
        if (measurement.isEmpty() && scorer.needs().readsOwnMetric()) {
            return MeasuredValues.missing(goal.metric());
        }
        measurement.filter(there -> scorer.needs().readsOwnMetric()).ifPresent(input::measurement);
        Gathering gathering = new Gathering();
        own(gathering);
        for (String metric : scorer.needs().otherMetrics()) {
            gathering.take(() -> facts.measured(metric), value -> input.measured(metric, value));
        }
        return gathering.then(this::evaluated);
    }

    private void own(Gathering gathering) {
        if (scorer.needs().readsMeasuredValue()) {
            gathering.take(() -> facts.measured(goal.metric().id()), input::measured);
        }
        if (scorer.needs().readsAttainment()) {
            gathering.take(() -> facts.benchmark(goal), benchmark -> compared(gathering, benchmark));
        }
    }

    private void compared(Gathering gathering, Derivation benchmark) {
        input.benchmark(benchmark);
        gathering.take(() -> facts.attainment(goal, benchmark), attainment -> input.attainment(capped(attainment)));
    }

    private Derivation capped(Derivation attainment) {
        return CapLimit.of(caps, Cap.Bounds.ATTAINMENT)
                .map(cap -> step(Operator.MINIMUM, "attainment up to the cap", attainment, cap))
                .orElse(attainment);
    }

    private Outcome evaluated() {
        return scorer instanceof CustomScorer custom
                ? new ForeignCall(
                                ProblemCode.SCORER_FAILED,
                                "scorer",
                                goal.place().at("scorer"))
                        .result(custom::name, () -> custom.evaluate(input.build()))
                : scorer.evaluate(input.build());
    }
}
