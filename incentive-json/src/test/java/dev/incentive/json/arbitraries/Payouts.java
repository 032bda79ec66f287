package dev.incentive.json.arbitraries;

import dev.incentive.payout.AmountTier;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Parameters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Payout rules of every kind. */
final class Payouts {

    private Payouts() {}

    static Arbitrary<PayoutRule> in(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                Numbers.amounts(currency).map(FlatBonus::new),
                Numbers.amounts(currency).map(PerUnit::new),
                Numbers.inputs().map(FlatRateCommission::new),
                Numbers.exact().map(TargetIncentiveShare::new),
                tiered(),
                interpolated(),
                Texts.byName().map(values -> new NamedPayoutRule(Parameters.of(values))));
    }

    private static Arbitrary<PayoutRule> tiered() {
        Arbitrary<List<Tier>> tiers = Combinators.combine(Numbers.inputs(), Numbers.inputs())
                .as(Tier::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(TierMode.class),
                        Arbitraries.of(TierBasis.class),
                        Arbitraries.of(Border.class),
                        tiers)
                .as(TieredCommission::new);
    }

    private static Arbitrary<PayoutRule> interpolated() {
        Arbitrary<List<AmountTier>> tiers = Combinators.combine(Numbers.inputs(), Numbers.inputs())
                .as(AmountTier::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.of(TierBasis.class), tiers, Numbers.inputs())
                .as(InterpolatedTiers::new);
    }
}
