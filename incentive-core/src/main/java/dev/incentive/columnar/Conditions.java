package dev.incentive.columnar;

import dev.incentive.kernel.Constant;
import dev.incentive.kernel.Either;
import dev.incentive.payout.Condition;
import java.util.List;

/** Where the condition of a gate holds, and where it is defined. */
final class Conditions {
    static final OperatorTable<Condition, PlanCompilation, Conditions.Holds> TABLE = new OperatorTable<
                    Condition, PlanCompilation, Holds>()
            .with(
                    Condition.Always.class,
                    (always, plan) -> new Holds(plan.algebra().add(new Constant(-1)), Quantity.NONE))
            .with(Condition.Reaches.class, Conditions::reaches)
            .with(Condition.AllOf.class, (all, plan) -> all(all.conditions(), plan))
            .with(Condition.AnyOf.class, (any, plan) -> any(any.conditions(), plan))
            .with(Condition.Not.class, Conditions::not);

    /**
     * Two masks.
     *
     * @param mask where it holds
     * @param defined where all its operands are defined
     */
    record Holds(int mask, int defined) {}

    private Conditions() {}

    private static Holds reaches(Condition.Reaches reaches, PlanCompilation plan) {
        Quantity operand = plan.operand(reaches.operand());
        int mask = plan.algebra().reached(reaches.border(), operand, Quantity.constant(reaches.edge()));
        return new Holds(mask, operand.defined());
    }

    private static Holds all(List<Condition> conditions, PlanCompilation plan) {
        Holds all = TABLE.compile(conditions.get(0), plan);
        for (Condition condition : conditions.subList(1, conditions.size())) {
            Holds next = TABLE.compile(condition, plan);
            Algebra algebra = plan.algebra();
            all = new Holds(algebra.both(all.mask(), next.mask()), algebra.both(all.defined(), next.defined()));
        }
        return all;
    }

    private static Holds any(List<Condition> conditions, PlanCompilation plan) {
        Holds any = TABLE.compile(conditions.get(0), plan);
        for (Condition condition : conditions.subList(1, conditions.size())) {
            Holds next = TABLE.compile(condition, plan);
            Algebra algebra = plan.algebra();
            int mask = algebra.add(new Either(any.mask(), next.mask()));
            any = new Holds(mask, algebra.both(any.defined(), next.defined()));
        }
        return any;
    }

    private static Holds not(Condition.Not not, PlanCompilation plan) {
        Holds inner = TABLE.compile(not.condition(), plan);
        return new Holds(plan.algebra().not(inner.mask()), inner.defined());
    }
}
