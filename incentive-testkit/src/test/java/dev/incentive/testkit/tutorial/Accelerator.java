package dev.incentive.testkit.tutorial;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Rational;
import java.util.List;

/** Five percent up to the quota, eight percent of what is above it. */
final class Accelerator implements CustomPayoutRule {

    @Override
    public String name() {
        return "acme.accelerator";
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT);
    }

    // region testkit-mended-accelerator
    @Override
    public Rational amount(PayoutInput input) {
        Rational quota = input.quota().value();
        Derivation already = input.alreadyCredited();
        Rational before = already == null ? Rational.ZERO : already.value();
        Rational total = before.plus(input.credited().value());
        return earned(total, quota).minus(earned(before, quota));
    }
    // endregion

    private static Rational earned(Rational amount, Rational quota) {
        Rational above = amount.minus(quota).maximum(Rational.ZERO);
        return amount.times(Rational.of("0.05")).plus(above.times(Rational.of("0.03")));
    }
}
