package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exact arithmetic (N1), against the platform's decimals and by the laws of a field. */
class RationalProperties {

    @Property
    void sumsOfDecimalsAreThoseOfThePlatform(
            @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
        assertThat(decimal(Rational.of(left).plus(Rational.of(right)))).isEqualByComparingTo(left.add(right));
    }

    @Property
    void differencesOfDecimalsAreThoseOfThePlatform(
            @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
        assertThat(decimal(Rational.of(left).minus(Rational.of(right)))).isEqualByComparingTo(left.subtract(right));
    }

    @Property
    void productsOfDecimalsAreThoseOfThePlatform(
            @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
        assertThat(decimal(Rational.of(left).times(Rational.of(right)))).isEqualByComparingTo(left.multiply(right));
    }

    @Property
    void decimalsCompareAsThoseOfThePlatform(
            @ForAll("decimals") BigDecimal left, @ForAll("decimals") BigDecimal right) {
        assertThat(Rational.of(left).compareTo(Rational.of(right))).isEqualTo(left.compareTo(right));
    }

    @Property
    void decimalsAreReadBackFromTheirText(@ForAll("decimals") BigDecimal decimal) {
        assertThat(decimal(Rational.parse(decimal.toPlainString(), 2 * Rational.MAXIMUM_DIGITS)))
                .isEqualByComparingTo(decimal);
    }

    @Property
    void sumsAndProductsDoNotDependOnOrder(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b, @ForAll("fractions") Rational c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property
    void productsDistributeOverSums(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b, @ForAll("fractions") Rational c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void zeroAndOneAreNeutralAndEachNumberHasItsInverses(@ForAll("fractions") Rational a) {
        assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
        assertThat(a.times(Rational.ONE)).isEqualTo(a);
        assertThat(a.plus(a.negate())).isEqualTo(Rational.ZERO);
        Assume.that(a.signum() != 0);
        assertThat(a.times(Rational.ONE.dividedBy(a))).isEqualTo(Rational.ONE);
    }

    @Property
    void divisionUndoesMultiplication(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        Assume.that(b.signum() != 0);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }

    @Property
    void everyNumberIsInLowestTermsWithItsSignAbove(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        Rational result = a.times(b).minus(a);
        assertThat(result.denominator()).isPositive();
        assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(result.numerator().signum()).isEqualTo(result.signum());
    }

    @Property
    void comparisonAgreesWithTheSignOfTheDifference(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-Integer.signum(a.compareTo(b)));
    }

    @Property
    void numbersAreEqualExactlyIfTheyCompareAsEqual(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void equalNumbersOfDifferentHistoryHaveOneHashCode(
            @ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        Rational detour = a.plus(b).minus(b);
        assertThat(detour).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void minimumAndMaximumAreTheTwoNumbersInOrder(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        assertThat(a.minimum(b)).isLessThanOrEqualTo(a.maximum(b));
        assertThat(a.minimum(b).plus(a.maximum(b))).isEqualTo(a.plus(b));
        assertThat(a.absolute()).isEqualTo(a.maximum(a.negate()));
    }

    @Property
    void everyNumberIsReadBackFromItsText(@ForAll("fractions") Rational a, @ForAll("fractions") Rational b) {
        Rational product = a.times(b);
        assertThat(Rational.parse(product.toString(), 1_000)).isEqualTo(product);
    }

    @Property
    void decimalsAreWrittenInFullWithoutExponentOrTrailingZeros(@ForAll("decimals") BigDecimal decimal) {
        BigDecimal shortest = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        assertThat(Rational.of(decimal)).hasToString(shortest.toPlainString());
    }

    @Property
    void fractionsWithoutAFiniteDecimalAreWrittenAsFractions(@ForAll("fractions") Rational a) {
        BigInteger twosAndFives = BigInteger.TEN.pow(200);
        boolean finite = twosAndFives.mod(a.denominator()).signum() == 0;
        assertThat(a.isDecimal()).isEqualTo(finite);
        assertThat(a.toString().contains("/")).isEqualTo(!finite);
    }

    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), 2 * Rational.MAXIMUM_DIGITS, RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Numbers.decimals();
    }

    @Provide
    Arbitrary<Rational> fractions() {
        return Numbers.fractions();
    }
}
