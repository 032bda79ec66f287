package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.RoundingMode;

/**
 * Draws amounts of money and rates.
 *
 * <pre>{@code
 * Money simplest = Amounts.money(CurrencyUnit.of("USD")).from(Choices.replay()); // USD 100.00
 * Rational rate = Amounts.rates().from(Choices.replay()); // 0.1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Amounts {

    private static final long LARGEST = 1_000_000;

    private Amounts() {}

    /**
     * Amounts from zero to a million, mostly round or the smallest unit beside that.
     *
     * @param currency the currency
     * @return draws amounts
     */
    public static Draw<Money> money(CurrencyUnit currency) {
        int decimals = currency.decimals();
        return choices -> new Money(
                currency, new Numbers(choices).decimal(decimals, LARGEST).round(decimals, RoundingMode.UNNECESSARY));
    }

    /**
     * Rates from 0 to 1, in thousandths, mostly round.
     *
     * @return draws rates
     */
    public static Draw<Rational> rates() {
        return choices -> new Numbers(choices).rate();
    }
}
