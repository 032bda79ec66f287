package dev.incentive.arbitraries;

import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Exact numbers. */
public final class Numbers {

    /** Digits after the point of the amounts that are generated here. */
    public static final int AMOUNT_DECIMALS = 4;

    private static final int LARGEST_RATE = 9_999;
    private static final int RATE_DECIMALS = 4;

    private Numbers() {}

    /** Fractions of every size, whole numbers and zero among them. */
    public static Arbitrary<Rational> fractions() {
        Arbitrary<BigInteger> small =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-30), BigInteger.valueOf(30));
        Arbitrary<BigInteger> large =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<BigInteger> below = Arbitraries.oneOf(small, large).filter(number -> number.signum() != 0);
        return Combinators.combine(Arbitraries.oneOf(small, large), below).as(Rational::ratio);
    }

    /** Decimals up to the largest number of digits and the largest scales of an input. */
    public static Arbitrary<BigDecimal> decimals() {
        BigInteger largest = BigInteger.TEN.pow(Rational.MAXIMUM_DIGITS).subtract(BigInteger.ONE);
        Arbitrary<BigInteger> digits = Arbitraries.bigIntegers().between(largest.negate(), largest);
        Arbitrary<Integer> scales = Arbitraries.integers().between(-Rational.MAXIMUM_DIGITS, Rational.MAXIMUM_DIGITS);
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }

    /** Every mode that a plan may name. */
    public static Arbitrary<RoundingMode> roundingModes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    /** Credited amounts of either sign in steps of 0.0001. */
    public static Arbitrary<Rational> amounts() {
        return Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L).map(steps -> scaled(steps));
    }

    /** Rates from 0 to just below 1 in steps of 0.0001. */
    public static Arbitrary<Rational> rates() {
        return Arbitraries.integers().between(0, LARGEST_RATE).map(Numbers::rate);
    }

    /** A whole number of the smallest steps of an amount, as an amount. */
    public static Rational scaled(long steps) {
        return Rational.of(BigDecimal.valueOf(steps, AMOUNT_DECIMALS));
    }

    static Rational rate(long steps) {
        return Rational.of(BigDecimal.valueOf(steps, RATE_DECIMALS));
    }
}
