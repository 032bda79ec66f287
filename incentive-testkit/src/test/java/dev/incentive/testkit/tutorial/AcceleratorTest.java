package dev.incentive.testkit.tutorial;

import dev.incentive.testkit.contract.PayoutRuleContract;
import dev.incentive.testkit.payout.PayoutCase;
import dev.incentive.testkit.payout.PayoutRuleSubject;
import dev.incentive.testkit.payout.PayoutTrait;

// region testkit-accelerator-contract
class AcceleratorTest implements PayoutRuleContract {

    @Override
    public PayoutRuleSubject subject() {
        return PayoutRuleSubject.of(new Accelerator())
                .borders("1")
                .declares(PayoutTrait.RISING, PayoutTrait.CONTINUOUS, PayoutTrait.ADDITIVE, PayoutTrait.HOMOGENEOUS)
                .example(PayoutCase.of("120000").withQuota("100000"), "6600");
    }
}
// endregion
