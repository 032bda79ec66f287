package dev.incentive.testkit.draw;

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
import dev.incentive.payout.Prorated;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Draws the components of a plan. */
final class ComponentsDraw {

    private static final int MOST = 6;
    private static final int DEEPEST = 3;

    private final PlanDraw plan;
    private final Choices choices;
    private final Numbers numbers;
    private final GoalDraw goals;
    private final RuleDraw rules;
    private final ScorerDraw scorers;
    private final List<Component> done = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();

    /** A component whose share of the target incentive is known once all are drawn. */
    private record Share(int index, int part, Component.Builder builder) {}

    ComponentsDraw(PlanDraw plan) {
        this.plan = plan;
        this.choices = plan.choices();
        this.numbers = plan.numbers();
        this.goals = new GoalDraw(plan);
        this.rules = new RuleDraw(plan);
        this.scorers = new ScorerDraw(plan);
    }

    List<Component> components() {
        choices.several(1, MOST, this::component);
        List<Rational> weights =
                Numbers.weights(shares.stream().map(Share::part).toList());
        for (int index = 0; index < shares.size(); index++) {
            Share share = shares.get(index);
            Component known = share.builder()
                    .payout(new TargetIncentiveShare(weights.get(index)))
                    .build();
            done.set(share.index(), known);
        }
        return done;
    }

    private Component component(Choices drawn) {
        String id = "c" + done.size();
        Component.Builder builder = switch (drawn.between(0, 4)) {
            case 0, 1 -> onMeasurement(id);
            case 2, 3 -> onGoal(id);
            default -> paid(Component.builder(id, scorecard()));
        };
        adjustments(builder, builder.build());
        Component component =
                builder.whenUndefined(drawn.oneOf(UndefinedPolicy.values())).build();
        done.add(component);
        return component;
    }

    private Component.Builder onMeasurement(String id) {
        Metric metric = choices.below(4) > 2 ? plan.metric() : plan.moneyMetric();
        Component.Builder builder = Component.builder(id, metric.id());
        rules.onMeasurement(builder, metric);
        return builder;
    }

    private Component.Builder onGoal(String id) {
        Goal goal = goals.scored(plan.metric());
        return paid(Component.builder(id, goal.metric())
                .benchmark(goal.benchmark())
                .attainment(goal.attainment())
                .scorer(goal.scorer()));
    }

    private Component.Builder paid(Component.Builder scored) {
        if (!choices.oneIn(3)) {
            return scored.payout(rules.bonus());
        }
        shares.add(new Share(done.size(), numbers.part(), scored));
        return scored.payout(new TargetIncentiveShare(Rational.ONE));
    }

    private Scorecard scorecard() {
        Numbers.Weighted<Goal> drawn = numbers.weighted(4, goal -> goals.scored(plan.metric()));
        if (choices.oneIn(3)) {
            return new Scorecard.Multiplicative(drawn.values());
        }
        List<WeightedGoal> weighted = new ArrayList<>();
        for (int index = 0; index < drawn.values().size(); index++) {
            weighted.add(
                    new WeightedGoal(drawn.weights().get(index), drawn.values().get(index)));
        }
        return new Scorecard.Additive(weighted, choices.oneOf(UndefinedGoals.values()));
    }

    private void adjustments(Component.Builder builder, Component first) {
        builder.prorated(prorated(first));
        bounds(builder);
        if (choices.oneIn(4)) {
            builder.addMultiplier(new Multiplier(operand(first), scorers.multiplier()));
        }
        if (choices.oneIn(4)) {
            builder.gate(new Gate(condition(first, DEEPEST), choices.oneOf(Rational.ZERO, Rational.ratio(1, 4))));
        }
    }

    private void bounds(Component.Builder builder) {
        boolean floor = choices.oneIn(6);
        boolean cap = choices.oneIn(6);
        Rational low = floor ? plan.amount(100) : Rational.ZERO;
        boolean shrinks = (floor || cap) && plan.prorates() && choices.oneIn(2);
        if (floor) {
            builder.addFloor(new Floor(Floor.Bounds.COMPONENT_PAYOUT, low, shrinks));
        }
        if (cap) {
            builder.addCap(
                    new Cap(Cap.Bounds.COMPONENT_PAYOUT, low.plus(plan.amount(100_000)), shrinks && choices.oneIn(2)));
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
        return choices.oneOf(possible);
    }

    private Operand operand(Component own) {
        List<String> compared = new ArrayList<>();
        done.stream().filter(ComponentsDraw::compares).map(Component::id).forEach(compared::add);
        if (compares(own)) {
            compared.add(own.id());
        }
        return compared.isEmpty() || choices.below(2) == 0
                ? Operand.measuredValue(plan.known().id())
                : Operand.attainment(choices.oneOf(compared));
    }

    private static boolean compares(Component component) {
        return component.scorecard() instanceof Scorecard.None && component.attainment() != Attainment.NONE;
    }

    private Condition condition(Component own, int depth) {
        if (depth == 0 || choices.below(2) == 0) {
            return new Condition.Reaches(operand(own), numbers.border(), numbers.signed(2, 100));
        }
        return switch (choices.between(0, 2)) {
            case 0 -> Condition.not(condition(own, depth - 1));
            case 1 -> Condition.allOf(condition(own, depth - 1), condition(own, depth - 1));
            default -> Condition.anyOf(condition(own, depth - 1), condition(own, depth - 1));
        };
    }
}
