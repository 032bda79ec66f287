package dev.incentive.value;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fractions that aim at the borders of 64-bit integers, and at what their operations have on the way. */
final class PlainFractions {

    private static final int FARTHEST = 3;

    private PlainFractions() {}

    /** Both sides small, at 2^31, 2^62, 2^63 or 2^64 or next to it, a power of ten, or anything of 64 bits. */
    static Arbitrary<PlainFraction> all() {
        Arbitrary<BigInteger> below = integers().map(BigInteger::abs).filter(number -> number.signum() > 0);
        return Combinators.combine(integers(), below, factors())
                .as((above, under, factor) -> PlainFraction.of(above.multiply(factor), under.multiply(factor)));
    }

    /** Numbers whose half units at a scale are ties, or next to one. */
    static Arbitrary<PlainFraction> nearTies(int scale) {
        Arbitrary<BigInteger> beside = Arbitraries.of(-1, 0, 0, 1).map(BigInteger::valueOf);
        BigInteger halfUnits = BigInteger.TEN.pow(scale).shiftLeft(1);
        BigInteger fine = BigInteger.TEN.pow(4);
        return Combinators.combine(integers(), beside)
                .as((number, step) -> PlainFraction.of(number.multiply(fine).add(step), halfUnits.multiply(fine)));
    }

    static Arbitrary<BigInteger> integers() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-30), BigInteger.valueOf(30)),
                edges(),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.longs().between(-10_000_000_000L, 10_000_000_000L).map(BigInteger::valueOf),
                Arbitraries.integers().between(0, 20).map(BigInteger.TEN::pow));
    }

    private static Arbitrary<BigInteger> edges() {
        Arbitrary<BigInteger> powers = Arbitraries.of(31, 32, 61, 62, 63, 64).map(BigInteger.ONE::shiftLeft);
        Arbitrary<BigInteger> beside =
                Arbitraries.integers().between(-FARTHEST, FARTHEST).map(BigInteger::valueOf);
        Arbitrary<BigInteger> signs = Arbitraries.of(BigInteger.ONE, BigInteger.ONE.negate());
        return Combinators.combine(powers, beside, signs)
                .as((power, step, sign) -> power.add(step).multiply(sign));
    }

    private static Arbitrary<BigInteger> factors() {
        return Arbitraries.of(1, 2, 5, 7, 100, 1 << 20).map(BigInteger::valueOf);
    }
}
