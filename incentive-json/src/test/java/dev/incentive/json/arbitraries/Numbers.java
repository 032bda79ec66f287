package dev.incentive.json.arbitraries;

import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Exact numbers as they can stand in a document. */
public final class Numbers {

    private static final BigInteger LARGEST =
            BigInteger.TEN.pow(Rational.MAXIMUM_DIGITS).subtract(BigInteger.ONE);
    private static final long LARGEST_MINOR_UNITS = 1_000_000_000_000_000L;

    private Numbers() {}

    /** Decimals up to 38 digits and down to 38 places. */
    public static Arbitrary<Rational> inputs() {
        return Arbitraries.oneOf(small(), decimals(), borders());
    }

    /** The same, and fractions of whole numbers of 38 digits. */
    public static Arbitrary<Rational> exact() {
        return Arbitraries.oneOf(small(), decimals(), fractions(), borders());
    }

    /** Decimals with few digits, such as people write. */
    public static Arbitrary<Rational> small() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.integers().between(0, 4))
                .as((unscaled, scale) -> Rational.of(BigDecimal.valueOf(unscaled, scale)));
    }

    private static Arbitrary<Rational> decimals() {
        return Combinators.combine(
                        wholes(LARGEST.negate()), Arbitraries.integers().between(0, Rational.MAXIMUM_DIGITS))
                .as((unscaled, scale) -> Rational.of(new BigDecimal(unscaled, scale)));
    }

    private static Arbitrary<Rational> fractions() {
        return Combinators.combine(wholes(LARGEST.negate()), wholes(BigInteger.ONE))
                .as(Rational::ratio);
    }

    private static Arbitrary<BigInteger> wholes(BigInteger least) {
        return Arbitraries.bigIntegers().between(least, LARGEST);
    }

    private static Arbitrary<Rational> borders() {
        return Arbitraries.of(
                        new BigDecimal("1E+38"),
                        new BigDecimal("1E-38"),
                        new BigDecimal("-1E-7"),
                        new BigDecimal(LARGEST, -Rational.MAXIMUM_DIGITS),
                        new BigDecimal(LARGEST, Rational.MAXIMUM_DIGITS),
                        BigDecimal.ZERO)
                .map(Rational::of);
    }

    /** Amounts with the decimals of the currency or more. */
    public static Arbitrary<Money> amounts(CurrencyUnit currency) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, LARGEST_MINOR_UNITS),
                        Arbitraries.integers().between(0, 5))
                .as((unscaled, scale) -> new Money(currency, BigDecimal.valueOf(unscaled, scale)));
    }
}
