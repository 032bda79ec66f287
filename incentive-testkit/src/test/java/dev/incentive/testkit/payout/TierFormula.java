package dev.incentive.testkit.payout;

import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.Function;

/** What tiers pay, written from their definition, without a piecewise-linear function. */
final class TierFormula implements Function<PayoutCase, Rational> {

    private final TieredCommission commission;

    TierFormula(TieredCommission commission) {
        this.commission = commission;
    }

    @Override
    public Rational apply(PayoutCase given) {
        Rational stretch = commission.basis() == TierBasis.AMOUNT ? Rational.ONE : given.quota();
        Rational before = given.alreadyCredited();
        if (commission.mode() == TierMode.TRANSACTION_AT_REACHED_RATE) {
            return oneByOne(given, stretch);
        }
        return window(before.plus(given.amount()), stretch).minus(window(before, stretch));
    }

    private Rational oneByOne(PayoutCase given, Rational stretch) {
        Rational total = given.alreadyCredited();
        Rational paid = Rational.ZERO;
        for (Rational transaction : given.transactions()) {
            total = total.plus(transaction);
            paid = paid.plus(transaction.times(rateReachedBy(total, stretch)));
        }
        return paid;
    }

    private Rational window(Rational amount, Rational stretch) {
        return commission.mode() == TierMode.MARGINAL
                ? partByPart(amount, stretch)
                : amount.times(rateReachedBy(amount, stretch));
    }

    private Rational rateReachedBy(Rational amount, Rational stretch) {
        Rational rate = commission.tiers().get(0).rate();
        for (Tier tier : commission.tiers().subList(1, commission.tiers().size())) {
            int compared = amount.compareTo(tier.from().times(stretch));
            boolean reached = commission.border() == Border.AT_OR_ABOVE ? compared >= 0 : compared > 0;
            rate = reached ? tier.rate() : rate;
        }
        return rate;
    }

    private Rational partByPart(Rational amount, Rational stretch) {
        List<Tier> tiers = commission.tiers();
        Rational paid = Rational.ZERO;
        for (int index = 0; index < tiers.size(); index++) {
            Rational from = tiers.get(index).from().times(stretch);
            Rational upTo = index + 1 == tiers.size()
                    ? amount
                    : amount.minimum(tiers.get(index + 1).from().times(stretch));
            Rational inside = index == 0 ? upTo : upTo.minus(from).maximum(Rational.ZERO);
            paid = paid.plus(inside.times(tiers.get(index).rate()));
        }
        return paid;
    }
}
