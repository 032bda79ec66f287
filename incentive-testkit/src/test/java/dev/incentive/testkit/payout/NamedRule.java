package dev.incentive.testkit.payout;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.Function;

/** A custom rule as a name, needs and a function. */
record NamedRule(String name, List<PayoutNeed> needs, Function<PayoutInput, Rational> function)
        implements CustomPayoutRule {

    static NamedRule onAmount(Function<PayoutInput, Rational> function) {
        return new NamedRule("acme.rule", List.of(PayoutNeed.CREDITED_AMOUNT), function);
    }

    static NamedRule onAmountAndScore(Function<PayoutInput, Rational> function) {
        return new NamedRule("acme.rule", List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.SCORE), function);
    }

    static NamedRule onQuota(Function<PayoutInput, Rational> function) {
        return new NamedRule("acme.rule", List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT), function);
    }

    static NamedRule onIncentive(Function<PayoutInput, Rational> function) {
        return new NamedRule("acme.rule", List.of(PayoutNeed.TARGET_INCENTIVE, PayoutNeed.SCORE), function);
    }

    static NamedRule onUnits(Function<PayoutInput, Rational> function) {
        return new NamedRule("acme.rule", List.of(PayoutNeed.MEASURED_VALUE), function);
    }

    @Override
    public Rational amount(PayoutInput input) {
        return function.apply(input);
    }

    static Rational credited(PayoutInput input) {
        return input.credited().value();
    }

    /** What was credited before, zero for nothing. */
    static Rational before(PayoutInput input) {
        return input.alreadyCredited() == null
                ? Rational.ZERO
                : input.alreadyCredited().value();
    }

    /** F(s + x) − F(s). */
    static Rational inWindow(PayoutInput input, Function<Rational, Rational> function) {
        Rational before = before(input);
        return function.apply(before.plus(credited(input))).minus(function.apply(before));
    }

    static Rational number(String text) {
        return Rational.of(text);
    }
}
