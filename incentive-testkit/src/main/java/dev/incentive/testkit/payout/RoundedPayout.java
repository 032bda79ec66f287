package dev.incentive.testkit.payout;

import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A case and how the line is rounded on which it is paid.
 *
 * <pre>{@code
 * // A rule of 5 % that rounds by itself, and another way than the plan.
 * PayoutRuleSubject commission = PayoutRuleSubject.of(roundsByItself)
 *         .stated(given -> given.amount().times(Rational.of("0.05")));
 * RoundedPayout line =
 *         new RoundedPayout(PayoutCase.of("100.50"), CurrencyUnit.of("USD"), 2, RoundingMode.HALF_UP);
 * CounterExample broken = (CounterExample) PayoutRuleLaws.ROUNDED_ONCE.check(commission, line);
 * String expected = broken.expected(); // USD 5.03, which is USD 5.025 rounded once
 * String found = broken.found(); // USD 5.02
 * }</pre>
 *
 * @param given the case
 * @param currency the currency of the plan
 * @param scale the decimals that the plan pays
 * @param mode the rounding of the plan
 * @since 0.1.0
 */
public record RoundedPayout(PayoutCase given, CurrencyUnit currency, int scale, RoundingMode mode) {

    /** Checks that nothing is missing. */
    public RoundedPayout {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(mode, "mode");
    }

    /** Half of the smallest amount that the plan pays. */
    Rational half() {
        return Rational.of(BigDecimal.ONE.movePointLeft(scale)).dividedBy(Rational.of(2));
    }
}
