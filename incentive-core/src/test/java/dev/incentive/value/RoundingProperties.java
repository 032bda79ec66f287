package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.HalfCent;
import dev.incentive.arbitraries.Numbers;
import dev.incentive.arbitraries.RoundingByDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** One correct rounding (N2, N3), against the definitions of the modes. */
class RoundingProperties {

    @Property
    void fractionsAreRoundedAsTheModeIsDefined(
            @ForAll("fractions") Rational number,
            @ForAll @IntRange(max = 9) int scale,
            @ForAll("modes") RoundingMode mode) {
        assertThat(number.round(scale, mode)).isEqualTo(RoundingByDefinition.round(number, scale, mode));
    }

    @Property
    void halvesAndTheirNearestNeighboursAreRoundedAsTheModeIsDefined(
            @ForAll("halves") Rational number, @ForAll("modes") RoundingMode mode) {
        assertThat(number.round(2, mode)).isEqualTo(RoundingByDefinition.round(number, 2, mode));
    }

    @Property
    void theRoundedNumberIsTheSameWithOrWithoutTrailingZeros(
            @ForAll("halves") Rational number, @ForAll("modes") RoundingMode mode) {
        assertThat(number.rounded(2, mode)).isEqualTo(Rational.of(number.round(2, mode)));
    }

    @Property(tries = 1_000)
    @StatisticsReport(onFailureOnly = true)
    void atLeastThreeOfTenRatesOnAmountsLandOnHalfACentOrNextToIt(@ForAll("halfCents") HalfCent example) {
        Statistics.label("near a tie")
                .collect(example.isNearTie())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 30));
        Statistics.label("exactly a tie")
                .collect(example.isTie())
                .coverage(share -> share.check(true).percentage(percent -> percent >= 10));
    }

    @Provide
    Arbitrary<Rational> fractions() {
        return Numbers.fractions();
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Numbers.roundingModes();
    }

    @Provide
    Arbitrary<HalfCent> halfCents() {
        return HalfCent.cases();
    }

    /** Half cents of either sign, exactly or one part in 10^30 beside them. */
    @Provide
    Arbitrary<Rational> halves() {
        Rational tiny = Rational.ratio(BigInteger.ONE, BigInteger.TEN.pow(30));
        Arbitrary<Integer> cents = Arbitraries.integers().between(-1_000, 1_000);
        Arbitrary<Integer> beside = Arbitraries.integers().between(-1, 1);
        return Combinators.combine(cents, beside)
                .as((whole, step) ->
                        Rational.of(BigDecimal.valueOf(10L * whole + 5, 3)).plus(tiny.times(Rational.of(step))));
    }
}
