package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Numbers in the small and in the large form (N1–N3), against fractions by the book and at the borders of the forms. */
class RationalFormsProperties {

    @Property
    void aNumberHasTheSmallFormExactlyIfItFits(@ForAll("fractions") PlainFraction number) {
        assertThat(number.exact() instanceof LongRational).isEqualTo(number.isSmall());
        assertThat(number.exact().isInteger()).isEqualTo(number.below().equals(BigInteger.ONE));
        assertThat(number.exact().signum()).isEqualTo(number.above().signum());
        assertSame(number.exact(), number);
    }

    @Property(tries = 3_000)
    void sumsAndDifferencesAreThoseOfFractionsByTheBook(
            @ForAll("fractions") PlainFraction left, @ForAll("fractions") PlainFraction right) {
        assertSame(left.exact().plus(right.exact()), left.plus(right));
        assertSame(left.exact().minus(right.exact()), left.minus(right));
    }

    @Property(tries = 3_000)
    void productsAndQuotientsAreThoseOfFractionsByTheBook(
            @ForAll("fractions") PlainFraction left, @ForAll("fractions") PlainFraction right) {
        assertSame(left.exact().times(right.exact()), left.times(right));
        Assume.that(right.above().signum() != 0);
        assertSame(left.exact().dividedBy(right.exact()), left.dividedBy(right));
    }

    @Property
    void theOtherSignAndTheMagnitudeAreThoseOfFractionsByTheBook(@ForAll("fractions") PlainFraction number) {
        PlainFraction negated = new PlainFraction(number.above().negate(), number.below());
        assertSame(number.exact().negate(), negated);
        assertSame(number.exact().absolute(), new PlainFraction(number.above().abs(), number.below()));
    }

    @Property(tries = 3_000)
    void comparisonsAreThoseOfFractionsByTheBook(
            @ForAll("fractions") PlainFraction left, @ForAll("fractions") PlainFraction right) {
        assertThat(left.exact().compareTo(right.exact())).isEqualTo(left.compareTo(right));
        assertThat(left.exact().equals(right.exact())).isEqualTo(left.equals(right));
        assertThat(left.exact().minimum(right.exact()))
                .isEqualTo(left.compareTo(right) <= 0 ? left.exact() : right.exact());
    }

    @Property
    void neighboursAreToldApart(@ForAll("fractions") PlainFraction number, @ForAll("tiny") PlainFraction step) {
        PlainFraction next = number.plus(step);
        assertThat(number.exact()).isLessThan(next.exact()).isNotEqualTo(next.exact());
    }

    @Property
    void aNumberReachedByADetourThroughTheOtherFormIsTheSame(@ForAll("fractions") PlainFraction number) {
        Rational large = Rational.ratio(BigInteger.ONE.shiftLeft(70), BigInteger.valueOf(3));
        Rational detour = number.exact().plus(large).minus(large);
        assertThat(detour)
                .isEqualTo(number.exact())
                .hasSameHashCodeAs(number.exact())
                .hasSameClassAs(number.exact());
        assertThat(number.exact().times(large).dividedBy(large)).isEqualTo(number.exact());
    }

    @Property(tries = 3_000)
    void numbersAreRoundedAsFractionsByTheBook(
            @ForAll("fractions") PlainFraction number,
            @ForAll @IntRange(min = -3, max = 21) int scale,
            @ForAll RoundingMode mode) {
        assertRounded(number, scale, mode);
    }

    @Property(tries = 3_000)
    void tiesAndTheirNeighboursAreRoundedAsFractionsByTheBook(
            @ForAll("nearTies") PlainFraction number, @ForAll RoundingMode mode) {
        assertRounded(number, 2, mode);
    }

    @Property
    void numbersAreWrittenAlikeInBothForms(@ForAll("fractions") PlainFraction number) {
        assertThat(number.exact()).hasToString(number.text());
        assertThat(number.exact().isDecimal()).isEqualTo(!number.text().contains("/"));
        assertThat(Rational.parse(number.text(), 1_000)).isEqualTo(number.exact());
    }

    @Property
    void decimalsOfEveryScaleAreTakenExactly(
            @ForAll("integers") BigInteger digits, @ForAll @IntRange(min = -18, max = 21) int scale) {
        PlainFraction expected = scale < 0
                ? PlainFraction.of(digits.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE)
                : PlainFraction.of(digits, BigInteger.TEN.pow(scale));
        assertSame(Rational.of(new BigDecimal(digits, scale)), expected);
    }

    @Property
    void pairsOfLongsAreTakenExactly(@ForAll long above, @ForAll long below) {
        assertSame(Rational.of(above), PlainFraction.of(BigInteger.valueOf(above), BigInteger.ONE));
        Assume.that(below != 0);
        assertSame(
                Rational.ratio(above, below), PlainFraction.of(BigInteger.valueOf(above), BigInteger.valueOf(below)));
    }

    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void bothFormsAndTheWaysBetweenThemAreMet(
            @ForAll("fractions") PlainFraction left, @ForAll("fractions") PlainFraction right) {
        boolean small = left.isSmall() && right.isSmall();
        Statistics.label("operands and product")
                .collect(small, left.times(right).isSmall())
                .coverage(ways -> {
                    ways.check(true, true).percentage(percent -> percent >= 5);
                    ways.check(true, false).percentage(percent -> percent >= 5);
                    ways.check(false, false).percentage(percent -> percent >= 5);
                });
    }

    private static void assertSame(Rational number, PlainFraction expected) {
        assertThat(number.numerator()).isEqualTo(expected.above());
        assertThat(number.denominator()).isEqualTo(expected.below());
        assertThat(number instanceof LongRational).isEqualTo(expected.isSmall());
        assertThat(number).isEqualTo(expected.exact()).hasSameHashCodeAs(expected.exact());
    }

    private static void assertRounded(PlainFraction number, int scale, RoundingMode mode) {
        BigDecimal down = number.rounded(scale, RoundingMode.DOWN);
        boolean exact = number.equals(
                PlainFraction.of(down.setScale(21, RoundingMode.UNNECESSARY).unscaledValue(), BigInteger.TEN.pow(21)));
        if (mode == RoundingMode.UNNECESSARY && !exact) {
            assertThatThrownBy(() -> number.exact().round(scale, mode)).isInstanceOf(ArithmeticException.class);
            assertThatThrownBy(() -> number.exact().rounded(scale, mode)).isInstanceOf(ArithmeticException.class);
        } else {
            BigDecimal expected = number.rounded(scale, mode);
            assertThat(number.exact().round(scale, mode)).isEqualTo(expected);
            assertThat(number.exact().rounded(scale, mode)).isEqualTo(Rational.parse(expected.toPlainString(), 1_000));
        }
    }

    @Provide
    Arbitrary<PlainFraction> fractions() {
        return PlainFractions.all();
    }

    @Provide
    Arbitrary<PlainFraction> nearTies() {
        return PlainFractions.nearTies(2);
    }

    @Provide
    Arbitrary<BigInteger> integers() {
        return PlainFractions.integers();
    }

    @Provide
    Arbitrary<PlainFraction> tiny() {
        return Arbitraries.of(18, 19, 30).map(digits -> PlainFraction.of(BigInteger.ONE, BigInteger.TEN.pow(digits)));
    }
}
