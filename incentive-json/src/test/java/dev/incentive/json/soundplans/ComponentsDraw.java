package dev.incentive.json.soundplans;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Draws the components of a plan. */
final class ComponentsDraw {

    private final PlanDraw plan;
    private final Draw draw;
    private final GoalDraw goals;
    private final RuleDraw rules;
    private final List<Component> done = new ArrayList<>();

    ComponentsDraw(PlanDraw plan) {
        this.plan = plan;
        this.draw = plan.draw();
        this.goals = new GoalDraw(plan);
        this.rules = new RuleDraw(plan);
    }

    List<Component> components() {
        int count = draw.between(1, 5);
        int shares = draw.between(0, count);
        List<Rational> weights = draw.weights(Math.max(1, shares));
        for (int index = 0; index < count; index++) {
            PayoutRule shared = index < shares ? new TargetIncentiveShare(weights.get(index)) : rules.ofScore();
            done.add(component("c" + index, shared, index < shares));
        }
        return done;
    }

    private Component component(String id, PayoutRule ofScore, boolean share) {
        Metric metric = draw.oneOf(plan.metrics());
        Component.Builder builder;
        Component first;
        if (!share && draw.oneIn(2)) {
            builder = Component.builder(id, metric.id());
            rules.onMeasurement(builder, metric, goals);
        } else if (draw.oneIn(4)) {
            builder = Component.builder(id, scorecard()).payout(ofScore);
        } else {
            Goal goal = goals.scored(metric);
            builder = Component.builder(id, goal.metric())
                    .benchmark(goal.benchmark())
                    .attainment(goal.attainment())
                    .scorer(goal.scorer())
                    .payout(ofScore);
        }
        first = builder.build();
        adjustments(builder, first);
        return builder.whenUndefined(draw.oneOf(UndefinedPolicy.values())).build();
    }

    private Scorecard scorecard() {
        int count = draw.between(1, 4);
        List<Rational> weights = draw.weights(count);
        List<WeightedGoal> weighted = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            weighted.add(new WeightedGoal(weights.get(index), goals.scored(draw.oneOf(plan.metrics()))));
        }
        return draw.oneIn(3)
                ? new Scorecard.Multiplicative(
                        weighted.stream().map(WeightedGoal::goal).toList())
                : new Scorecard.Additive(weighted, draw.oneOf(UndefinedGoals.values()));
    }

    private void adjustments(Component.Builder builder, Component first) {
        builder.prorated(prorated(first));
        Rational low = plan.amount(100);
        boolean shrinks = plan.prorates() && draw.oneIn(2);
        if (draw.oneIn(4)) {
            builder.addFloor(new Floor(Floor.Bounds.COMPONENT_PAYOUT, low, shrinks));
        }
        if (draw.oneIn(4)) {
            builder.addCap(
                    new Cap(Cap.Bounds.COMPONENT_PAYOUT, low.plus(plan.amount(100_000)), shrinks && draw.oneIn(2)));
        }
        if (draw.oneIn(3)) {
            builder.addMultiplier(new Multiplier(operand(first), goals.factor()));
        }
        if (draw.oneIn(3)) {
            builder.gate(new Gate(condition(first, 3), draw.oneOf(Rational.ZERO, Rational.ratio(1, 4))));
        }
    }

    private Prorated prorated(Component first) {
        List<Prorated> possible = new ArrayList<>(List.of(Prorated.NOTHING));
        if (plan.prorates()) {
            possible.add(Prorated.PAYOUT);
            if (first.goals().stream().anyMatch(goal -> goal.benchmark() instanceof QuotaBenchmark)) {
                possible.add(Prorated.QUOTA);
            }
            if (first.payout().needs().contains(PayoutNeed.TARGET_INCENTIVE)) {
                possible.add(Prorated.TARGET_INCENTIVE);
            }
        }
        return draw.oneOf(possible);
    }

    private Operand operand(Component own) {
        List<String> compared = new ArrayList<>();
        done.stream().filter(ComponentsDraw::compares).map(Component::id).forEach(compared::add);
        if (compares(own)) {
            compared.add(own.id());
        }
        return compared.isEmpty() || draw.oneIn(2)
                ? Operand.measuredValue(draw.oneOf(plan.metrics()).id())
                : Operand.attainment(draw.oneOf(compared));
    }

    private static boolean compares(Component component) {
        return component.scorecard() instanceof Scorecard.None && component.attainment() != Attainment.NONE;
    }

    private Condition condition(Component own, int depth) {
        if (depth == 0 || draw.oneIn(2)) {
            return new Condition.Reaches(operand(own), draw.border(), draw.signed(2, 100));
        }
        Condition one = condition(own, depth - 1);
        Condition other = condition(own, depth - 1);
        return switch (draw.between(0, 2)) {
            case 0 -> Condition.allOf(one, other);
            case 1 -> Condition.anyOf(one, other);
            default -> Condition.not(one);
        };
    }
}
