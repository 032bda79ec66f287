package dev.incentive.columnar;

import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;

/** What the payout rule of one component reads, for all rows. */
final class ComponentCompilation {
    private final PlanCompilation plan;
    private final ResolvedComponent resolved;
    private final Component component;
    private final Algebra algebra;

    ComponentCompilation(PlanCompilation plan, ResolvedComponent resolved) {
        this.plan = plan;
        this.resolved = resolved;
        this.component = resolved.component();
        this.algebra = plan.algebra();
    }

    Algebra algebra() {
        return algebra;
    }

    PlanCompilation plan() {
        return plan;
    }

    ResolvedComponent resolved() {
        return resolved;
    }

    /** What the rule pays, defined where everything it needs is. */
    Quantity payout() {
        Quantity payout = PayoutOperators.TABLE.compile(component.payout(), this);
        int defined = payout.defined();
        if (component.payout().needs().contains(PayoutNeed.QUOTA_ATTAINMENT)) {
            defined = algebra.both(defined, plan.attainment(resolved.own()).defined());
        }
        return payout.where(defined);
    }

    Quantity score() {
        return new ScorecardOperator(this).score();
    }

    Quantity custom() {
        return plan.custom().payout(resolved);
    }

    Quantity targetIncentive() {
        return plan.targetIncentive(component.prorated() == Prorated.TARGET_INCENTIVE);
    }

    Quantity quota() {
        return plan.benchmark(resolved.own());
    }

    Quantity inQuotas(Quantity value) {
        return algebra.flat(algebra.dividedBy(value, quota()));
    }

    /** What the rule pays on, up to a cap of the attainment. */
    Quantity credited() {
        Quantity now = plan.measured(resolved.own().metric());
        return limit().map(limit -> upTo(limit, now)).orElse(now);
    }

    private Quantity upTo(Quantity limit, Quantity now) {
        return plan.alreadyCredited(resolved.own().metric())
                .map(before -> algebra.minus(
                        algebra.minimum(algebra.sum(List.of(before, now)), limit), algebra.minimum(before, limit)))
                .orElseGet(() -> algebra.minimum(now, limit));
    }

    Optional<Quantity> alreadyCredited() {
        Optional<Quantity> before = plan.alreadyCredited(resolved.own().metric());
        return limit().map(limit -> before.map(amount -> algebra.minimum(amount, limit)))
                .orElse(before);
    }

    /** The amount at the capped attainment. */
    private Optional<Quantity> limit() {
        for (Cap cap : component.caps()) {
            if (cap.bounds() == Cap.Bounds.ATTAINMENT) {
                return Optional.of(amountAt(cap.limit()));
            }
        }
        return Optional.empty();
    }

    private Quantity amountAt(Rational attainment) {
        Quantity benchmark = plan.benchmark(resolved.own()).times(attainment);
        int defined = plan.attainment(resolved.own()).defined();
        return benchmark.where(algebra.both(benchmark.defined(), defined));
    }
}
