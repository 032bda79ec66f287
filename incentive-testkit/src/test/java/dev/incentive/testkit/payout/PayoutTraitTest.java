package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.Rational;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PayoutTraitTest {

    private static final Tier[] RISING = {Tier.of("0", "0.04"), Tier.of("10000", "0.06")};

    @ParameterizedTest
    @EnumSource(PayoutTrait.class)
    void eachTraitHasALawThatAppliesWhereItIsDeclaredAndNowhereElse(PayoutTrait trait) {
        PayoutRule rule = NamedRule.onAmountAndScore(NamedRule::credited);
        assertThat(PayoutRuleLaws.all()).contains(PayoutRuleLaws.of(trait));
        assertThat(PayoutRuleLaws.of(trait).appliesTo(PayoutRuleSubject.of(rule)))
                .isFalse();
        assertThat(PayoutRuleLaws.of(trait).appliesTo(PayoutRuleSubject.of(rule).declares(trait)))
                .isTrue();
    }

    @Test
    void tiersOnTheWholeAmountAreNotContinuousAndAPersonCanSeeWhy() {
        PayoutRule whole = PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, RISING);
        LawReport report = Search.usual()
                .run(PayoutRuleLaws.CONTINUOUS, PayoutRuleSubject.of(whole).declares(PayoutTrait.CONTINUOUS));
        assertThat(report.counterExample().orElseThrow().inputs())
                .isEqualTo(Map.of("credited", "USD 10000.00", "just below", "USD 9999.99"));
    }

    @Test
    void ratesReachedByEachTransactionDependOnTheSplit() {
        PayoutRule each = PayoutRule.tiered(TierMode.TRANSACTION_AT_REACHED_RATE, TierBasis.AMOUNT, RISING);
        PayoutRuleSubject subject = PayoutRuleSubject.of(each).declares(PayoutTrait.INDEPENDENT_OF_SPLIT);
        LawReport report = Search.usual().run(PayoutRuleLaws.INDEPENDENT_OF_SPLIT, subject);
        assertThat(report.isFailure()).isTrue();
    }

    @Test
    void whatHoldsAndIsNotDeclaredIsListed() {
        PayoutRule fivePercent =
                NamedRule.onAmount(input -> NamedRule.credited(input).times(Rational.of("0.05")));
        PayoutRuleSubject subject = PayoutRuleSubject.of(fivePercent).declares(PayoutTrait.RISING);
        FunctionRule ready = new FlatRateCommission(Rational.of("0.05"));
        assertThat(PayoutRuleLaws.undeclared(subject, Search.usual()))
                .doesNotContain(PayoutTrait.RISING, PayoutTrait.RISING_ABOVE_ZERO)
                .containsExactlyInAnyOrderElementsOf(PayoutTrait.of(ready).stream()
                        .filter(trait -> trait != PayoutTrait.RISING)
                        .toList());
    }

    @Test
    void aTraitThatSaysNothingOfARuleFailsInsteadOfHolding() {
        PayoutRuleSubject bonus = PayoutRuleSubject.of(
                        NamedRule.onIncentive(input -> input.score().value()))
                .declares(PayoutTrait.RISING);
        LawReport report = Search.usual().run(PayoutRuleLaws.RISING, bonus);
        assertThat(report.isFailure()).isTrue();
        assertThat(report.toText()).contains("said nothing of any of 1000 cases: nothing was tested.");
    }
}
