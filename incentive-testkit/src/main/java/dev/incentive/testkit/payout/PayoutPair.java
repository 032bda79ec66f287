package dev.incentive.testkit.payout;

import java.util.Objects;

/**
 * Two cases that are held against each other.
 *
 * <pre>{@code
 * PayoutRule lessForMore = PayoutRule.tiered(
 *         TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("0", "0.1"), Tier.of("10000", "0.05"));
 * PayoutPair sales = new PayoutPair(PayoutCase.of("9000"), PayoutCase.of("12000"));
 * CounterExample broken = (CounterExample) PayoutRuleLaws.RISING.check(PayoutRuleSubject.of(lessForMore), sales);
 * String expected = broken.expected(); // at least USD 900.00, as for the lower amount
 * String found = broken.found(); // USD 600.00
 * }</pre>
 *
 * @param first the one with less, or the one that is tried twice
 * @param second the other one
 * @since 0.1.0
 */
public record PayoutPair(PayoutCase first, PayoutCase second) {

    /** Checks that nothing is missing. */
    public PayoutPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
