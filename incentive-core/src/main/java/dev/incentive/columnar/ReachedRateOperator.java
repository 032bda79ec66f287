package dev.incentive.columnar;

import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.curve.Piece;
import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.kernel.Constant;
import dev.incentive.kernel.ReachedRates;
import dev.incentive.kernel.Unproved;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/** Each transaction at the rate reached with it; a number that is no list counts as one transaction. */
final class ReachedRateOperator {
    private static final Quantity ZERO = Quantity.constant(Rational.ZERO);
    private static final Quantity ONE = Quantity.constant(Rational.ONE);

    private final ComponentCompilation component;
    private final Algebra algebra;
    private final TieredCommission tiers;

    ReachedRateOperator(ComponentCompilation component, TieredCommission tiers) {
        this.component = component;
        this.algebra = component.algebra();
        this.tiers = tiers;
    }

    Quantity payout() {
        ColumnName list = ColumnName.of(
                Fact.TRANSACTIONS, component.resolved().own().metric().id());
        boolean oneByOne = component.resolved().component().evaluatedPer() == EvaluatedPer.TRANSACTION;
        return oneByOne && component.plan().inputs().has(list) ? ofEach(list) : ofAll();
    }

    /** The credited amount times the rate that the total reaches. */
    private Quantity ofAll() {
        Quantity credited = component.credited();
        Quantity total = component
                .alreadyCredited()
                .map(before -> algebra.sum(List.of(before, credited)))
                .orElse(credited);
        Quantity reached = tiers.basis() == TierBasis.AMOUNT ? total : component.inQuotas(total);
        return algebra.times(credited, algebra.at(rates(), reached));
    }

    private PiecewiseLinear rates() {
        List<Piece> pieces = new ArrayList<>();
        for (Tier tier : tiers.tiers()) {
            Rational from = pieces.isEmpty() ? Rational.ZERO : tier.from();
            pieces.add(new Piece(from, Rational.ZERO, tier.rate()));
        }
        return PiecewiseLinear.of(tiers.border(), pieces);
    }

    private Quantity ofEach(ColumnName name) {
        Quantity list = component.credited();
        Quantity before = algebra.flat(component.alreadyCredited().orElse(ZERO));
        Quantity quota = tiers.basis() == TierBasis.AMOUNT ? ONE : algebra.flat(component.quota());
        Rational unit = component.plan().inputs().unit(name);
        Scale totals = Scale.of(List.of(unit, before.factor()));
        Scale rates = Scale.of(tiers.tiers().stream().map(Tier::rate).toList());
        List<ReachedRates.Step> steps = new ArrayList<>();
        Scale borders = Scale.of(List.of(Rational.ONE));
        for (Tier tier : tiers.tiers().subList(1, tiers.tiers().size())) {
            steps.add(step(tier, totals.unit(), quota.factor(), rates, borders));
        }
        ReachedRates paid = new ReachedRates(
                component.plan().inputs().source(name),
                totals.multiple(unit),
                algebra.scaled(before, totals),
                quota.first() == Quantity.NONE ? algebra.add(new Constant(1)) : quota.first(),
                rates.multiple(tiers.tiers().get(0).rate()),
                steps);
        boolean fits = totals.fits() && rates.fits() && borders.fits() && before.isWhole() && quota.isWhole();
        return Quantity.column(unit.times(rates.unit()), algebra.add(fits ? paid : new Unproved()))
                .where(algebra.both(list.defined(), algebra.both(before.defined(), quota.defined())));
    }

    /** From total · unit ≥ from · quota on, or above it. */
    private ReachedRates.Step step(Tier tier, Rational unit, Rational quota, Scale rates, Scale borders) {
        Rational edge = tier.from().times(quota);
        Scale scale = Scale.of(List.of(unit, edge));
        long more = tiers.border() == Border.ABOVE ? 1 : 0;
        return new ReachedRates.Step(
                borders.multiple(unit.dividedBy(scale.unit())),
                borders.multiple(edge.dividedBy(scale.unit())),
                more,
                rates.multiple(tier.rate()));
    }
}
