package dev.incentive.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.testkit.payout.PayoutRuleSubject;
import dev.incentive.testkit.payout.PayoutTrait;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class PayoutRuleContractTest {

    @Nested
    class AFlatBonus implements PayoutRuleContract {
        @Override
        public PayoutRuleSubject subject() {
            return PayoutRuleSubject.of(PayoutRule.flatBonus(Money.of("USD", "2500")));
        }
    }

    @Nested
    class TiersByQuota implements PayoutRuleContract {
        @Override
        public PayoutRuleSubject subject() {
            return PayoutRuleSubject.of(PayoutRule.tiered(
                    TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.04"), Tier.of("1", "0.06")));
        }
    }

    @Nested
    class ACommissionUpToACap implements PayoutRuleContract {
        @Override
        public PayoutRuleSubject subject() {
            return PayoutRuleSubject.of(new CappedCommission())
                    .declares(PayoutTrait.RISING)
                    .atMost("1000");
        }
    }

    private static final class CappedCommission implements CustomPayoutRule {

        @Override
        public String name() {
            return "acme.capped-commission";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            return input.credited().value().times(Rational.of("0.05")).minimum(Rational.of(1_000));
        }
    }

    private static List<DynamicTest> tests(PayoutRuleSubject subject) {
        PayoutRuleContract contract = () -> subject;
        return contract.laws().toList();
    }

    @Test
    void eachLawThatAppliesIsATestNamedByItsNumberAndSentence() {
        assertThat(tests(new ACommissionUpToACap().subject()))
                .extracting(DynamicTest::getDisplayName)
                .containsSubsequence(
                        "PAYOUT-2 The same input is always paid the same, whoever was paid before.",
                        "PAYOUT-6 A higher amount never pays less, returns included.",
                        "PAYOUT-9 The payout is never above the stated amount.")
                .noneMatch(name -> name.startsWith("PAYOUT-13 "));
    }

    @Test
    void aBrokenLawFailsWithTheCaseThatBreaksIt() {
        PayoutRuleSubject wrong =
                PayoutRuleSubject.of(new CappedCommission()).borders("20000").declares(PayoutTrait.ADDITIVE);
        DynamicTest additive = tests(wrong).stream()
                .filter(test -> test.getDisplayName().startsWith("PAYOUT-13 "))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> additive.getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("expected: USD 1000.00 in two payments, as in one of both amounts");
    }
}
