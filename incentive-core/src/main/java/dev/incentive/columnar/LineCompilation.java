package dev.incentive.columnar;

import dev.incentive.kernel.Choice;
import dev.incentive.kernel.Where;
import dev.incentive.payout.Gate;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.UndefinedPolicy;

/** The line of one component: rule, adjustments, gate, one rounding, and what follows where something is undefined. */
final class LineCompilation {
    private final PlanCompilation plan;
    private final ResolvedComponent resolved;
    private final Component component;
    private final Algebra algebra;

    LineCompilation(PlanCompilation plan, ResolvedComponent resolved) {
        this.plan = plan;
        this.resolved = resolved;
        this.component = resolved.component();
        this.algebra = plan.algebra();
    }

    CompiledLine line() {
        Quantity payout = new ComponentCompilation(plan, resolved).payout();
        Quantity adjusted = new Limits(plan, component).of(payout);
        Conditions.Holds gate = Conditions.TABLE.compile(component.gate().condition(), plan);
        int defined = algebra.both(adjusted.defined(), gate.defined());
        // A held line shows what is known: the amount before a gate that cannot be decided.
        boolean held = component.whenUndefined() == UndefinedPolicy.HOLD;
        int known = held ? adjusted.defined() : defined;
        int amount = held ? heldAmount(adjusted, gate) : gatedAmount(adjusted, gate.mask());
        boolean shows = known == Quantity.NONE || algebra.isZeroElsewhere(adjusted, known);
        int shown = shows ? amount : algebra.add(new Where(known, amount));
        return new CompiledLine(shown, algebra.mask(defined), gate.mask());
    }

    /** Where the gate is undefined the amount is shown as if it were met. */
    private int heldAmount(Quantity adjusted, Conditions.Holds gate) {
        return gate.defined() == Quantity.NONE
                ? gatedAmount(adjusted, gate.mask())
                : gatedAmount(
                        adjusted,
                        algebra.add(new dev.incentive.kernel.Either(gate.mask(), algebra.not(gate.defined()))));
    }

    private int gatedAmount(Quantity adjusted, int open) {
        Gate gate = component.gate();
        int whole = rounded(adjusted);
        if (!gate.isPresent()) {
            return whole;
        }
        return gate.shareWhenNotMet().signum() == 0
                ? algebra.add(new Where(open, whole))
                : algebra.add(new Choice(open, whole, rounded(adjusted.times(gate.shareWhenNotMet()))));
    }

    private int rounded(Quantity amount) {
        Plan written = plan.plan().plan();
        return algebra.rounded(amount, written.roundingScale(), written.roundingMode());
    }
}
