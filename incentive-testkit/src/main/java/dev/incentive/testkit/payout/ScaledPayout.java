package dev.incentive.testkit.payout;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A case and how many times as large it is tried again.
 *
 * <pre>{@code
 * // A rule of 5 % and 50 dollars.
 * ScaledPayout tenfold = new ScaledPayout(PayoutCase.of("1000"), Rational.of(10));
 * CounterExample broken =
 *         (CounterExample) PayoutRuleLaws.HOMOGENEOUS.check(PayoutRuleSubject.of(withABase), tenfold);
 * String expected = broken.expected(); // USD 1000.00, 10 times the USD 100.00 for credited USD 1000.00
 * String found = broken.found(); // USD 550.00
 * }</pre>
 *
 * @param given the case
 * @param factor more than zero
 * @since 0.1.0
 */
public record ScaledPayout(PayoutCase given, Rational factor) {

    /** Checks that nothing is missing. */
    public ScaledPayout {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(factor, "factor");
    }
}
