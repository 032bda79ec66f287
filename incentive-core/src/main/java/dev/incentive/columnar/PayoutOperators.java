package dev.incentive.columnar;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;

/** How each payout rule pays all rows. */
final class PayoutOperators {
    static final OperatorTable<PayoutRule, ComponentCompilation, Quantity> TABLE = new OperatorTable<
                    PayoutRule, ComponentCompilation, Quantity>()
            .with(
                    FlatBonus.class,
                    (bonus, component) -> component.score().times(bonus.amount().value()))
            .with(TargetIncentiveShare.class, PayoutOperators::share)
            .with(
                    FlatRateCommission.class,
                    (flat, component) -> component.credited().times(flat.rate()))
            .with(TieredCommission.class, PayoutOperators::tiered)
            .with(InterpolatedTiers.class, PayoutOperators::interpolated)
            .with(
                    PerUnit.class,
                    (unit, component) ->
                            component.credited().times(unit.amount().value()))
            .with(CustomPayoutRule.class, (custom, component) -> component.custom());

    private PayoutOperators() {}

    private static Quantity share(TargetIncentiveShare share, ComponentCompilation component) {
        Quantity target = component.targetIncentive().times(share.weight());
        return component.algebra().times(target, component.score());
    }

    private static Quantity tiered(TieredCommission tiers, ComponentCompilation component) {
        if (tiers.mode() == TierMode.TRANSACTION_AT_REACHED_RATE) {
            return new ReachedRateOperator(component, tiers).payout();
        }
        return afterWhatWasCredited(
                component,
                value -> tiers.basis() == TierBasis.AMOUNT
                        ? component.algebra().at(tiers.function(), value)
                        : component.algebra().inMultiplesOf(component.quota(), tiers.function(), value));
    }

    private static Quantity interpolated(InterpolatedTiers tiers, ComponentCompilation component) {
        PiecewiseLinear function = tiers.function();
        return afterWhatWasCredited(
                component,
                value -> component
                        .algebra()
                        .at(function, tiers.basis() == TierBasis.AMOUNT ? value : component.inQuotas(value)));
    }

    /** F(s + x) - F(s). */
    private static Quantity afterWhatWasCredited(
            ComponentCompilation component, java.util.function.UnaryOperator<Quantity> function) {
        Quantity credited = component.credited();
        return component
                .alreadyCredited()
                .map(already -> component
                        .algebra()
                        .minus(
                                function.apply(component.algebra().sum(java.util.List.of(already, credited))),
                                function.apply(already)))
                .orElseGet(() -> function.apply(credited));
    }
}
