package dev.incentive.testkit.tutorial;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Rational;
import java.util.List;

// region testkit-first-accelerator
/** Five percent up to the quota, eight percent of what is above it. */
final class FirstAccelerator implements CustomPayoutRule {

    @Override
    public String name() {
        return "acme.accelerator";
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT);
    }

    @Override
    public Rational amount(PayoutInput input) {
        return earned(input.credited().value(), input.quota().value());
    }

    private static Rational earned(Rational amount, Rational quota) {
        Rational above = amount.minus(quota).maximum(Rational.ZERO);
        return amount.times(Rational.of("0.05")).plus(above.times(Rational.of("0.03")));
    }
}
// endregion
