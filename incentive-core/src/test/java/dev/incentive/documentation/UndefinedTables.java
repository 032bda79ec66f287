package dev.incentive.documentation;

import static dev.incentive.documentation.SmallPlans.lines;
import static dev.incentive.documentation.SmallPlans.metric;
import static dev.incentive.documentation.SmallPlans.number;
import static dev.incentive.documentation.SmallPlans.orCodes;
import static dev.incentive.documentation.SmallPlans.person;
import static dev.incentive.documentation.SmallPlans.plan;
import static dev.incentive.documentation.SmallPlans.points;
import static dev.incentive.documentation.SmallPlans.revenue;
import static dev.incentive.documentation.SmallPlans.statement;
import static dev.incentive.documentation.SmallPlans.text;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The tables of the rules on values that are undefined, and on scorecards. */
final class UndefinedTables {

    private UndefinedTables() {}

    static void addTo(TableChecks checks) {
        checks.add("policies", "status", row -> orCodes(() -> line(row).status().name()))
                .add("policies", "line", row -> orCodes(() -> text(line(row).amount())))
                .add("policies", "total", row -> orCodes(() -> text(paid(row).total())))
                .add("policies", "payable", row -> orCodes(() -> text(paid(row).payable())));
        for (UndefinedGoals word : UndefinedGoals.values()) {
            checks.add("reweighting", word.name(), row -> orCodes(() -> additive(row, word)));
        }
        checks.add("scorecards", "additive", row -> additive(row, UndefinedGoals.SCORECARD_UNDEFINED))
                .add("scorecards", "multiplicative", UndefinedTables::multiplicative);
    }

    private static StatementLine line(TableRow row) {
        return paid(row).lines().get(1);
    }

    /** A commission of 1,000.00, and a bonus of 500.00 that needs points, or a gate that looks at them. */
    private static Statement paid(TableRow row) {
        Component.Builder bonus = row.text("what is undefined").equals("the gate")
                ? Component.builder("bonus", "revenue")
                        .payout(PayoutRule.flatRate("0.005"))
                        .gate(Gate.measuredValue("points", Border.AT_OR_ABOVE, "30"))
                : Component.builder("bonus", "points")
                        .benchmark(Benchmark.fixed("30"))
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "500")));
        Plan plan = plan(RoundingMode.HALF_UP, revenue(), points())
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.01"))
                        .build())
                .addComponent(bonus.whenUndefined(UndefinedPolicy.valueOf(row.text("policy")))
                        .build())
                .build();
        return statement(plan, SmallPlans.credited(Rational.of(100_000)));
    }

    private static Metric goalMetric(int index) {
        return metric("goal" + index, Measure.number(), new Unit("units"), Direction.HIGHER_IS_BETTER);
    }

    /** A goal whose score is what is measured. */
    private static Goal goal(int index) {
        return Goal.of("goal" + index)
                .against(Benchmark.fixed("1"), Attainment.RATIO)
                .scoredBy(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")));
    }

    private static Participant scored(TableRow row) {
        List<Measurement> measurements = new ArrayList<>();
        List<String> scores = row.list("scores");
        for (int index = 0; index < scores.size(); index++) {
            if (!scores.get(index).equals("undefined")) {
                measurements.add(number(goalMetric(index), Rational.of(scores.get(index))));
            }
        }
        return person(measurements.toArray(Measurement[]::new)).build();
    }

    private static String score(TableRow row, Scorecard scorecard) {
        Plan.Builder plan = plan(RoundingMode.HALF_UP);
        for (int index = 0; index < row.list("scores").size(); index++) {
            plan.addMetric(goalMetric(index));
        }
        plan.addComponent(Component.builder("card", scorecard)
                .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                .build());
        return lines(statement(plan.build(), scored(row)), StatementLine::amount);
    }

    private static String additive(TableRow row, UndefinedGoals word) {
        List<WeightedGoal> goals = new ArrayList<>();
        for (String weight : row.list("weights")) {
            goals.add(WeightedGoal.of(weight, goal(goals.size())));
        }
        return score(row, Scorecard.additive(word, goals.toArray(WeightedGoal[]::new)));
    }

    private static String multiplicative(TableRow row) {
        List<Goal> goals = new ArrayList<>();
        row.list("scores").forEach(score -> goals.add(goal(goals.size())));
        return score(row, Scorecard.multiplicative(goals.toArray(Goal[]::new)));
    }
}
