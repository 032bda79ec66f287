package dev.incentive.testkit.columnar;

import dev.incentive.payout.Condition;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of definitions that plans are made of. */
final class Kinds {
    private final Set<String> names = new TreeSet<>();

    void add(Plan plan) {
        plan.metrics().forEach(metric -> add(metric.measure()));
        plan.components().forEach(this::add);
        names.add(plan.roundingMode().name());
        plan.caps().forEach(this::add);
        plan.floors().forEach(this::add);
    }

    private void add(Component component) {
        component.goals().forEach(this::add);
        add(component.payout());
        if (component.payout() instanceof TieredCommission tiered) {
            names.add(tiered.mode() + " by " + tiered.basis() + " " + tiered.border());
        }
        if (component.scorecard() instanceof Scorecard.Additive additive) {
            names.add(additive.whenUndefined().name());
        }
        add(component.scorecard());
        add(component.gate().condition());
        component.multipliers().forEach(multiplier -> {
            add(multiplier.operand());
            add(multiplier.function());
        });
        component.caps().forEach(cap -> names.add("cap of " + cap.bounds()));
        component.floors().forEach(this::add);
        names.add("prorated " + component.prorated());
        names.add("whenUndefined " + component.whenUndefined());
    }

    private void add(Goal goal) {
        add(goal.benchmark());
        names.add(goal.attainment() instanceof Enum<?> word ? word.name() : "Progress");
        add(goal.scorer());
    }

    private void add(Condition condition) {
        names.add(condition.getClass().getSimpleName());
        if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::add);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::add);
        } else if (condition instanceof Condition.Not not) {
            add(not.condition());
        }
    }

    private void add(Object definition) {
        names.add(definition.getClass().getSimpleName());
    }

    Set<String> names() {
        return names;
    }
}
