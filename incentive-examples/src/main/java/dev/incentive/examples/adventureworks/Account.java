package dev.incentive.examples.adventureworks;

import dev.incentive.value.Rational;

/** A reseller, in a city written out as city, state and country. */
record Account(String key, Rational annualSales, String city) {

    private static final Rational KEY_ACCOUNT_SALES = Rational.of(1_500_000);

    boolean isKeyAccount() {
        return annualSales.compareTo(KEY_ACCOUNT_SALES) >= 0;
    }
}
