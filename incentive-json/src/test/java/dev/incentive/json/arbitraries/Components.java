package dev.incentive.json.arbitraries;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Components of every kind. */
final class Components {

    private static final int DEEPEST_CONDITION = 4;

    /** What comes between the rule and the rounding. */
    private record Adjustments(
            EvaluatedPer per, Prorated prorated, List<Floor> floors, List<Multiplier> multipliers, List<Cap> caps) {}

    private Components() {}

    static Arbitrary<Component> in(CurrencyUnit currency) {
        return Combinators.combine(
                        scored(),
                        Texts.any(),
                        Payouts.in(currency),
                        adjustments(),
                        gates(),
                        Arbitraries.of(UndefinedPolicy.class))
                .as((component, name, payout, adjustments, gate, policy) -> {
                    component.name(name).payout(payout).gate(gate).whenUndefined(policy);
                    component.evaluatedPer(adjustments.per()).prorated(adjustments.prorated());
                    adjustments.floors().forEach(component::addFloor);
                    adjustments.multipliers().forEach(component::addMultiplier);
                    adjustments.caps().forEach(component::addCap);
                    return component.build();
                });
    }

    /** A builder with a goal of its own or a scorecard. */
    private static Arbitrary<Component.Builder> scored() {
        return Arbitraries.oneOf(
                Combinators.combine(Texts.ids(), Goals.any()).as(Components::withGoal),
                Combinators.combine(Texts.ids(), Goals.scorecards()).as(Component::builder));
    }

    private static Component.Builder withGoal(String id, Goal goal) {
        return Component.builder(id, goal.metric())
                .benchmark(goal.benchmark())
                .attainment(goal.attainment())
                .scorer(goal.scorer());
    }

    private static Arbitrary<Adjustments> adjustments() {
        Arbitrary<Multiplier> multipliers =
                Combinators.combine(operands(), Scorers.functions()).as(Multiplier::new);
        return Combinators.combine(
                        Arbitraries.of(EvaluatedPer.class),
                        Arbitraries.of(Prorated.class),
                        Plans.floors().list().ofMaxSize(2),
                        multipliers.list().ofMaxSize(2),
                        Plans.caps().list().ofMaxSize(2))
                .as(Adjustments::new);
    }

    private static Arbitrary<Gate> gates() {
        Arbitrary<Condition> conditions =
                Arbitraries.recursive(Components::comparisons, Components::combinations, 0, DEEPEST_CONDITION);
        return Arbitraries.oneOf(
                Arbitraries.just(Gate.none()),
                Combinators.combine(conditions, Numbers.inputs()).as(Gate::new));
    }

    private static Arbitrary<Operand> operands() {
        return Arbitraries.oneOf(
                Texts.ids().map(Operand.MeasuredValueOf::new), Texts.ids().map(Operand.AttainmentOf::new));
    }

    private static Arbitrary<Condition> comparisons() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Condition.Always()),
                Combinators.combine(operands(), Arbitraries.of(Border.class), Numbers.inputs())
                        .as(Condition.Reaches::new));
    }

    private static Arbitrary<Condition> combinations(Arbitrary<Condition> parts) {
        return Arbitraries.oneOf(
                parts.list().ofMaxSize(2).map(Condition.AllOf::new),
                parts.list().ofMaxSize(2).map(Condition.AnyOf::new),
                parts.map(Condition.Not::new));
    }
}
