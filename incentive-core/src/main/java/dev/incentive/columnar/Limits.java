package dev.incentive.columnar;

import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.value.Rational;

/** What follows a payout rule, in this order: proration, floors, multipliers, caps. */
final class Limits {
    private final PlanCompilation plan;
    private final Component component;
    private final Algebra algebra;

    Limits(PlanCompilation plan, Component component) {
        this.plan = plan;
        this.component = component;
        this.algebra = plan.algebra();
    }

    Quantity of(Quantity payout) {
        Quantity result = component.prorated() == Prorated.PAYOUT ? algebra.times(payout, plan.activePart()) : payout;
        for (Floor floor : component.floors()) {
            result = algebra.maximum(result, limit(floor.limit(), floor.prorated()));
        }
        for (Multiplier multiplier : component.multipliers()) {
            Quantity operand = plan.operand(multiplier.operand());
            result = algebra.times(result, algebra.at(multiplier.function().function(), operand));
        }
        for (Cap cap : component.caps()) {
            if (cap.bounds() == Cap.Bounds.COMPONENT_PAYOUT) {
                result = algebra.minimum(result, limit(cap.limit(), cap.prorated()));
            }
        }
        return result;
    }

    Quantity limit(Rational limit, boolean prorated) {
        return prorated ? plan.activePart().times(limit) : Quantity.constant(limit);
    }
}
