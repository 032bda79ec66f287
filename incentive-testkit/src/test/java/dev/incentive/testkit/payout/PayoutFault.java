package dev.incentive.testkit.payout;

import dev.incentive.payout.PayoutRule;
import dev.incentive.testkit.law.Law;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A rule with one fault, the same rule without it, and what is said of both.
 *
 * @param words the fault in words
 * @param law the law that is meant to find it
 * @param said what is said of the rule, which is true of the healthy one
 * @param broken makes the rule with the fault
 * @param healthy makes the rule without it
 */
record PayoutFault(
        String words,
        Law<PayoutRuleSubject, ?> law,
        UnaryOperator<PayoutRuleSubject> said,
        Supplier<PayoutRule> broken,
        Supplier<PayoutRule> healthy) {

    PayoutRuleSubject brokenSubject() {
        return said.apply(PayoutRuleSubject.of(broken.get()));
    }

    PayoutRuleSubject healthySubject() {
        return said.apply(PayoutRuleSubject.of(healthy.get()));
    }

    @Override
    public String toString() {
        return words;
    }
}
