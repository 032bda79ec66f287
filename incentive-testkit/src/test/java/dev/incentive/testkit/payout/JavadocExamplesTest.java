package dev.incentive.testkit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.LawReport;
import dev.incentive.testkit.law.Search;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private static final Rational FIVE_PERCENT = Rational.of("0.05");

    @Test
    void payoutCase() {
        // example PayoutCase
        PayoutCase deals = PayoutCase.of("15000", "10000").withQuota("20000");
        Rational both = deals.amount(); // 25000
        Rational none = deals.alreadyCredited(); // 0
        // end
        assertThat(both).hasToString("25000");
        assertThat(none).hasToString("0");
    }

    @Test
    void payoutPair() {
        // example PayoutPair
        PayoutRule lessForMore = PayoutRule.tiered(
                TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("0", "0.1"), Tier.of("10000", "0.05"));
        PayoutPair sales = new PayoutPair(PayoutCase.of("9000"), PayoutCase.of("12000"));
        CounterExample broken = (CounterExample) PayoutRuleLaws.RISING.check(PayoutRuleSubject.of(lessForMore), sales);
        String expected = broken.expected(); // at least USD 900.00, as for the lower amount
        String found = broken.found(); // USD 600.00
        // end
        assertThat(expected).hasToString("at least USD 900.00, as for the lower amount");
        assertThat(found).hasToString("USD 600.00");
    }

    @Test
    void payoutRuleLaws() {
        PayoutRuleSubject commission = PayoutRuleSubject.of(PayoutRule.flatRate("0.05"));
        // example PayoutRuleLaws
        LawReport report = Search.usual().run(PayoutRuleLaws.DETERMINISTIC, commission);
        boolean broken = report.isFailure(); // false
        // end
        assertThat(broken).hasToString("false");
    }

    @Test
    void payoutRuleSubject() {
        // example PayoutRuleSubject
        PayoutRule tenPercent = PayoutRule.flatRate("0.1");
        PayoutRuleSubject commission = PayoutRuleSubject.of(tenPercent)
                .declares(PayoutTrait.RISING, PayoutTrait.ADDITIVE)
                .stated(given -> given.amount().dividedBy(Rational.of(10)))
                .atMost("500");
        LawReport stated = Search.usual().run(PayoutRuleLaws.STATED, commission);
        LawReport atMost = Search.usual().run(PayoutRuleLaws.AT_MOST, commission);
        boolean paysOtherwise = stated.isFailure(); // false
        boolean paysMore = atMost.isFailure(); // true
        // end
        assertThat(paysOtherwise).hasToString("false");
        assertThat(paysMore).hasToString("true");
    }

    @Test
    void payoutTrait() {
        // example PayoutTrait
        FunctionRule fivePercent = new FlatRateCommission(Rational.of("0.05"));
        boolean additive = PayoutTrait.of(fivePercent).contains(PayoutTrait.ADDITIVE); // true
        // end
        assertThat(additive).hasToString("true");
    }

    @Test
    void roundedPayout() {
        PayoutRule roundsByItself = NamedRule.onAmount(input ->
                Rational.of(NamedRule.credited(input).times(FIVE_PERCENT).round(2, RoundingMode.HALF_DOWN)));
        // example RoundedPayout
        // A rule of 5 % that rounds by itself, and another way than the plan.
        PayoutRuleSubject commission = PayoutRuleSubject.of(roundsByItself)
                .stated(given -> given.amount().times(Rational.of("0.05")));
        RoundedPayout line =
                new RoundedPayout(PayoutCase.of("100.50"), CurrencyUnit.of("USD"), 2, RoundingMode.HALF_UP);
        CounterExample broken = (CounterExample) PayoutRuleLaws.ROUNDED_ONCE.check(commission, line);
        String expected = broken.expected(); // USD 5.03, which is USD 5.025 rounded once
        String found = broken.found(); // USD 5.02
        // end
        assertThat(expected).hasToString("USD 5.03, which is USD 5.025 rounded once");
        assertThat(found).hasToString("USD 5.02");
    }

    @Test
    void scaledPayout() {
        PayoutRule withABase = NamedRule.onAmount(
                input -> NamedRule.credited(input).times(FIVE_PERCENT).plus(Rational.of(50)));
        // example ScaledPayout
        // A rule of 5 % and 50 dollars.
        ScaledPayout tenfold = new ScaledPayout(PayoutCase.of("1000"), Rational.of(10));
        CounterExample broken =
                (CounterExample) PayoutRuleLaws.HOMOGENEOUS.check(PayoutRuleSubject.of(withABase), tenfold);
        String expected = broken.expected(); // USD 1000.00, 10 times the USD 100.00 for credited USD 1000.00
        String found = broken.found(); // USD 550.00
        // end
        assertThat(expected).hasToString("USD 1000.00, 10 times the USD 100.00 for credited USD 1000.00");
        assertThat(found).hasToString("USD 550.00");
    }
}
