package dev.incentive.examples.sample;

import dev.incentive.value.Rational;

/** An order; a negative amount is a return. */
record Order(String id, String account, Rational amount) {

    boolean isSale() {
        return amount.signum() > 0;
    }
}
