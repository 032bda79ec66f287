package dev.incentive.columnar;

import dev.incentive.value.Rational;

/**
 * A value of every row, exactly: factor · first · second / divisor, where it is defined.
 *
 * @param factor a number of the plan
 * @param first a slot, or {@link #NONE} for one
 * @param second a slot, or NONE for one
 * @param divisor a slot, above zero where the value is defined, or NONE for one
 * @param defined a slot of a mask, or NONE if it is defined everywhere
 */
record Quantity(Rational factor, int first, int second, int divisor, int defined) {
    static final int NONE = -1;

    static Quantity constant(Rational value) {
        return new Quantity(value, NONE, NONE, NONE, NONE);
    }

    static Quantity column(Rational unit, int slot) {
        return new Quantity(unit, slot, NONE, NONE, NONE);
    }

    boolean isConstant() {
        return first == NONE && divisor == NONE;
    }

    boolean isWhole() {
        return divisor == NONE;
    }

    Quantity times(Rational number) {
        return new Quantity(factor.times(number), first, second, divisor, defined);
    }

    Quantity where(int mask) {
        return new Quantity(factor, first, second, divisor, mask);
    }
}
