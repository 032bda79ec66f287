package dev.incentive.examples.sample.generator;

import java.math.BigDecimal;

/** Amounts of money as whole numbers of ten-thousandths, which four decimals of a dollar are. */
final class Amount {

    static final long CENT = 100;
    static final long DOLLAR = 100 * CENT;

    private static final int DECIMALS = 4;

    private Amount() {}

    static long dollars(long dollars) {
        return dollars * DOLLAR;
    }

    static long percent(int percent, long amount) {
        return amount / 100 * percent;
    }

    /** With two decimals if that says it all, else with four. */
    static String text(long amount) {
        BigDecimal exact = BigDecimal.valueOf(amount, DECIMALS);
        return (amount % CENT == 0 ? exact.setScale(2) : exact).toPlainString();
    }
}
