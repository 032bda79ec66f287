package dev.incentive.columnar;

import dev.incentive.kernel.Choice;
import dev.incentive.kernel.Where;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** The score of a component: of its one goal, or of a scorecard. */
final class ScorecardOperator {
    private final PlanCompilation plan;
    private final ResolvedComponent resolved;
    private final Algebra algebra;

    ScorecardOperator(ComponentCompilation component) {
        this.plan = component.plan();
        this.resolved = component.resolved();
        this.algebra = component.algebra();
    }

    Quantity score() {
        Scorecard scorecard = resolved.component().scorecard();
        if (scorecard instanceof Scorecard.Additive additive) {
            return additive(additive);
        }
        return scorecard instanceof Scorecard.Multiplicative ? multiplicative() : scoreOf(resolved.own());
    }

    private Quantity scoreOf(ResolvedGoal goal) {
        ScorerOperators.Scored scored = new ScorerOperators.Scored(
                new GoalCompilation(plan, goal), resolved.component().caps());
        return ScorerOperators.TABLE.compile(goal.goal().scorer(), scored);
    }

    private Quantity multiplicative() {
        Quantity product = Quantity.constant(Rational.ONE);
        for (ResolvedGoal goal : resolved.goals()) {
            product = algebra.times(product, scoreOf(goal));
        }
        return product;
    }

    private Quantity additive(Scorecard.Additive scorecard) {
        List<Quantity> scores = resolved.goals().stream().map(this::scoreOf).toList();
        List<WeightedGoal> goals = scorecard.weightedGoals();
        List<Quantity> parts = new ArrayList<>();
        for (int index = 0; index < scores.size(); index++) {
            parts.add(scores.get(index).times(goals.get(index).weight()));
        }
        return scorecard.whenUndefined() == UndefinedGoals.EXCLUDE_AND_REWEIGHT
                ? reweighted(parts, goals)
                : algebra.sum(parts);
    }

    /** The weighted scores that are defined, over the sum of their weights. */
    private Quantity reweighted(List<Quantity> parts, List<WeightedGoal> goals) {
        List<Quantity> weights = new ArrayList<>();
        List<Quantity> defined = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            Quantity part = algebra.flat(parts.get(index));
            int mask = part.defined();
            Quantity one = mask == Quantity.NONE ? Quantity.constant(Rational.ONE) : algebra.indicator(mask);
            weights.add(one.times(goals.get(index).weight()));
            defined.add(mask == Quantity.NONE ? part : zeroUnless(mask, part));
        }
        return algebra.dividedBy(algebra.sum(defined), algebra.sum(weights));
    }

    private Quantity zeroUnless(int mask, Quantity part) {
        int first = algebra.add(new Where(mask, algebra.slot(part.first())));
        int divisor = part.divisor() == Quantity.NONE
                ? Quantity.NONE
                : algebra.add(new Choice(mask, part.divisor(), algebra.slot(Quantity.NONE)));
        return new Quantity(part.factor(), first, Quantity.NONE, divisor, Quantity.NONE);
    }
}
