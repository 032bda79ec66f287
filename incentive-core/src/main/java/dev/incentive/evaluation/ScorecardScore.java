package dev.incentive.evaluation;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The score of a component: that of its own goal, or what its scorecard makes of several. */
final class ScorecardScore {

    private static final int SHOWN = 5;

    private final ParticipantFacts facts;
    private final ResolvedComponent component;

    ScorecardScore(ParticipantFacts facts, ResolvedComponent component) {
        this.facts = facts;
        this.component = component;
    }

    Outcome score() {
        Scorecard scorecard = component.component().scorecard();
        if (scorecard instanceof Scorecard.Additive additive) {
            return additive(additive);
        }
        return scorecard instanceof Scorecard.Multiplicative ? multiplicative() : scoreOf(component.own());
    }

    private Outcome scoreOf(ResolvedGoal goal) {
        return new GoalScore(facts, goal, component.component().caps()).score();
    }

    private Outcome multiplicative() {
        List<Derivation> factors = new ArrayList<>();
        Gathering gathering = new Gathering();
        component.goals().forEach(goal -> gathering.take(() -> scoreOf(goal), factors::add));
        return gathering.then(
                () -> Outcome.defined(step(Operator.PRODUCT, "score: product of the scorecard", factors)));
    }

    private Outcome additive(Scorecard.Additive scorecard) {
        List<Derivation> weights = new ArrayList<>();
        List<Derivation> parts = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        Gathering gathering = new Gathering();
        for (int index = 0; index < component.goals().size(); index++) {
            ResolvedGoal goal = component.goals().get(index);
            Derivation weight = given(
                    "weight of " + goal.metric().name(),
                    scorecard.weightedGoals().get(index).weight(),
                    Origin.PLAN);
            Outcome score = scoreOf(goal);
            if (score instanceof Outcome.Undefined undefined
                    && scorecard.whenUndefined() == UndefinedGoals.EXCLUDE_AND_REWEIGHT) {
                leftOut.add(goal.metric().name() + " (" + undefined.detail() + ")");
            } else {
                weights.add(weight);
                gathering.take(() -> score, value -> parts.add(weighted(goal, weight, value)));
            }
        }
        return gathering.then(() -> sum(weights, parts, leftOut));
    }

    private static Derivation weighted(ResolvedGoal goal, Derivation weight, Derivation score) {
        return step(Operator.PRODUCT, goal.metric().name(), weight, score);
    }

    private static Outcome sum(List<Derivation> weights, List<Derivation> parts, List<String> leftOut) {
        if (parts.isEmpty()) {
            return Outcome.undefined(
                    UndefinedReason.SCORECARD_EMPTY, "no goal of the scorecard is defined: " + shown(leftOut));
        }
        Derivation sum = step(Operator.SUM, "score: sum of the scorecard", parts);
        return Outcome.defined(
                leftOut.isEmpty()
                        ? sum
                        : step(
                                Operator.QUOTIENT,
                                "score of the goals that are defined",
                                sum,
                                step(Operator.SUM, "their weights; left out: " + shown(leftOut), weights)));
    }

    private static String shown(List<String> reasons) {
        String shown = reasons.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return reasons.size() <= SHOWN ? shown : shown + " and " + (reasons.size() - SHOWN) + " more";
    }
}
