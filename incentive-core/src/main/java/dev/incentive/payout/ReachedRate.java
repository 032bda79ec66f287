package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Pays each transaction wholly at the rate that the total after it reaches.
 *
 * <p>A running total is a leaf of the derivation, so that it stays flat however many transactions there are.
 */
final class ReachedRate {

    private final TieredCommission commission;
    private final PayoutInput input;
    private final CurveReading rates;

    ReachedRate(TieredCommission commission, PayoutInput input) {
        this.commission = commission;
        this.input = input;
        this.rates = CurveReading.of(CurveReading.Words.RATES, rates(commission));
    }

    private static PiecewiseLinear rates(TieredCommission commission) {
        List<Tier> tiers = commission.tiers();
        PiecewiseLinear rates = PiecewiseLinear.line(
                commission.border(), Rational.ZERO, tiers.get(0).rate());
        for (Tier tier : tiers.subList(1, tiers.size())) {
            rates = rates.jumpingAt(tier.from(), Rational.ZERO, tier.rate());
        }
        return rates;
    }

    Derivation payout() {
        List<Derivation> paid = new ArrayList<>();
        Derivation before = input.alreadyCredited();
        Rational sum = before == null ? Rational.ZERO : before.value();
        for (Derivation transaction : input.transactions()) {
            sum = sum.plus(transaction.value());
            Derivation total = given("total with " + transaction.label(), sum, Origin.MEASUREMENT);
            Derivation rate = rates.at("rate reached with " + transaction.label(), measured(total));
            paid.add(step(Operator.PRODUCT, "commission on " + transaction.label(), transaction, rate));
        }
        return step(Operator.SUM, "commission, each transaction at the rate reached with it", paid);
    }

    private Derivation measured(Derivation total) {
        return commission.basis() == TierBasis.AMOUNT
                ? total
                : step(Operator.QUOTIENT, total.label() + ", in quotas", total, input.quota());
    }
}
