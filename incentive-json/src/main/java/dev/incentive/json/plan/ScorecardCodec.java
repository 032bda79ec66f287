package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.value.Rational;

/** Several goals that make one score; no scorecard is no property. */
final class ScorecardCodec {

    private static final Words<UndefinedGoals> POLICIES = Words.of(UndefinedGoals.class);
    private static final WeightedGoal GOAL_PLACEHOLDER = new WeightedGoal(Rational.ZERO, GoalCodec.PLACEHOLDER);

    private final GoalCodec goals;
    private final TypeTable<Scorecard> types;

    ScorecardCodec(GoalCodec goals) {
        this.goals = goals;
        this.types = TypeTable.of(
                Scorecard.multiplicative(),
                type("additive", Scorecard.Additive.class, this::readAdditive, this::writeAdditive),
                type(
                        "multiplicative",
                        Scorecard.Multiplicative.class,
                        this::readMultiplicative,
                        this::writeMultiplicative));
    }

    TypeTable<Scorecard> types() {
        return types;
    }

    private Scorecard readAdditive(ObjectReading in) {
        UndefinedGoals whenUndefined = in.word("whenUndefined", POLICIES);
        return new Scorecard.Additive(in.list("goals", this::readWeighted, GOAL_PLACEHOLDER), whenUndefined);
    }

    private WeightedGoal readWeighted(ObjectReading in) {
        return new WeightedGoal(in.required("weight", ValueReading::weight, Rational.ZERO), goals.read(in));
    }

    private void writeAdditive(Scorecard.Additive additive, ObjectWriting out) {
        out.word("whenUndefined", additive.whenUndefined(), POLICIES);
        out.list("goals", additive.weightedGoals(), this::writeWeighted);
    }

    private void writeWeighted(WeightedGoal goal, ObjectWriting out) {
        out.weight("weight", goal.weight());
        goals.write(goal.goal(), out);
    }

    private Scorecard readMultiplicative(ObjectReading in) {
        return new Scorecard.Multiplicative(in.list("goals", goals::read, GoalCodec.PLACEHOLDER));
    }

    private void writeMultiplicative(Scorecard.Multiplicative multiplicative, ObjectWriting out) {
        out.list("goals", multiplicative.goals(), goals::write);
    }
}
