package dev.incentive.columnar;

import dev.incentive.kernel.Bounded;
import dev.incentive.kernel.Combination;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.plan.Plan;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sum of all lines, between the plan's floor and cap. */
final class PlanTotal {
    private final PlanCompilation compilation;
    private final Algebra algebra;
    private final Plan plan;
    private final Rational unit;
    private final Scale units;

    PlanTotal(PlanCompilation compilation) {
        this.compilation = compilation;
        this.algebra = compilation.algebra();
        this.plan = compilation.plan().plan();
        this.unit = Rational.of(BigDecimal.ONE.movePointLeft(plan.roundingScale()));
        this.units = Scale.of(List.of(unit));
    }

    CompiledTotal of(List<CompiledLine> lines) {
        int earned = sum(lines);
        List<Integer> caps = new ArrayList<>();
        List<Integer> floors = new ArrayList<>();
        Quantity total = Quantity.column(unit, earned);
        for (Cap cap : plan.caps()) {
            total = algebra.minimum(total, limit(cap.limit(), cap.prorated(), caps));
        }
        int capped = algebra.scaled(total, units);
        for (Floor floor : plan.floors()) {
            total = algebra.maximum(total, limit(floor.limit(), floor.prorated(), floors));
        }
        inRange(earned, floors);
        return new CompiledTotal(earned, caps, capped, algebra.scaled(total, units), total.defined());
    }

    private int sum(List<CompiledLine> lines) {
        List<Combination.Term> terms = new ArrayList<>();
        lines.forEach(line -> terms.add(new Combination.Term(line.amount(), 1)));
        return algebra.add(new Combination(terms, 0));
    }

    /** A claim: what is earned, with what the floor adds, is an amount in minor units of the currency. */
    private void inRange(int earned, List<Integer> floors) {
        int finer = Math.max(0, plan.currency().decimals() - plan.roundingScale());
        if (finer > 0 || !floors.isEmpty()) {
            List<Integer> parts = new ArrayList<>(floors);
            parts.add(earned);
            algebra.add(new Bounded(parts, BigDecimal.ONE.movePointRight(finer).longValueExact()));
        }
    }

    private Quantity limit(Rational limit, boolean prorated, List<Integer> slots) {
        Quantity bound = prorated ? shrunk(limit) : Quantity.constant(limit);
        slots.add(algebra.scaled(bound, units));
        return bound;
    }

    private Quantity shrunk(Rational limit) {
        Quantity part = compilation.activePart().times(limit);
        return Quantity.column(unit, algebra.rounded(part, plan.roundingScale(), plan.roundingMode()))
                .where(part.defined());
    }
}
