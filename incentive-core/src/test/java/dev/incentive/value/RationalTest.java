package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.NUMBER_FORMAT;
import static dev.incentive.problem.ProblemCode.NUMBER_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.arbitraries.Refusal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {

    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        assertThat(Rational.of("0.1").plus(Rational.of("0.2"))).isEqualTo(Rational.of("0.3"));
    }

    @Test
    void threeThirdsAreOne() {
        assertThat(Rational.of("1/3").times(Rational.of(3))).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.50,     0.5",
        "1/2,      0.5",
        "-3/6,     -0.5",
        "1/-2,     -0.5",
        "31/38,    31/38",
        "62/76,    31/38",
        "0.62/0.76, 31/38",
        "-0,       0",
        "0/7,      0",
        "-12.00,   -12",
        "1200,     1200",
        "00012,    12",
        "7/8,      0.875",
        "1/125,    0.008"
    })
    void isWrittenInItsShortestForm(String given, String written) {
        assertThat(Rational.of(given)).hasToString(written);
    }

    @ParameterizedTest
    @DisplayName("N3: modes mean what java.math.RoundingMode says, below zero and on the tie as well")
    @CsvSource({
        //       HALF_UP  HALF_DOWN HALF_EVEN UP     DOWN   CEILING FLOOR
        " 0.005,  0.01,    0.00,     0.00,     0.01,  0.00,  0.01,   0.00",
        " 0.015,  0.02,    0.01,     0.02,     0.02,  0.01,  0.02,   0.01",
        "-0.005, -0.01,    0.00,     0.00,    -0.01,  0.00,  0.00,  -0.01",
        "-0.015, -0.02,   -0.01,    -0.02,    -0.02, -0.01, -0.01,  -0.02",
        " 0.004999999999, 0.00, 0.00, 0.00,    0.01,  0.00,  0.01,   0.00",
        " 0.005000000001, 0.01, 0.01, 0.01,    0.01,  0.00,  0.01,   0.00",
        "-0.004999999999, 0.00, 0.00, 0.00,   -0.01,  0.00,  0.00,  -0.01",
        "-0.005000000001, -0.01, -0.01, -0.01, -0.01, 0.00,  0.00,  -0.01",
        " 1/3,    0.33,    0.33,     0.33,     0.34,  0.33,  0.34,   0.33"
    })
    void isRoundedByTheMode(
            String number,
            String halfUp,
            String halfDown,
            String halfEven,
            String up,
            String down,
            String ceiling,
            String floor) {
        Rational exact = Rational.of(number);
        assertThat(exact.round(2, RoundingMode.HALF_UP)).isEqualTo(halfUp);
        assertThat(exact.round(2, RoundingMode.HALF_DOWN)).isEqualTo(halfDown);
        assertThat(exact.round(2, RoundingMode.HALF_EVEN)).isEqualTo(halfEven);
        assertThat(exact.round(2, RoundingMode.UP)).isEqualTo(up);
        assertThat(exact.round(2, RoundingMode.DOWN)).isEqualTo(down);
        assertThat(exact.round(2, RoundingMode.CEILING)).isEqualTo(ceiling);
        assertThat(exact.round(2, RoundingMode.FLOOR)).isEqualTo(floor);
    }

    @Test
    @DisplayName("N6: rates, edges and amounts are decimals and never fractions")
    void isReadAsADecimalAloneWhereFractionsHaveNoPlace() {
        assertThat(Rational.ofDecimal("-12.50")).hasToString("-12.5");
        assertThat(Refusal.codesOf(() -> Rational.ofDecimal("1/2"))).containsExactly(NUMBER_FORMAT);
        assertThat(Refusal.codesOf(() -> Rational.ofDecimal("9".repeat(39)))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void roundingThatIsCalledUnnecessaryRefusesToLoseDigits() {
        assertThat(Rational.of("0.25").round(2, RoundingMode.UNNECESSARY)).isEqualTo("0.25");
        assertThatThrownBy(() -> Rational.of("0.125").round(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void divisionByZeroIsRefused() {
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ratio(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFractionWithANegativeDenominatorCarriesItsSignAbove() {
        Rational half = Rational.ratio(3, -6);
        assertThat(half.numerator()).isEqualTo(BigInteger.ONE.negate());
        assertThat(half.denominator()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void theLeastLongIsAnExactNumber() {
        assertThat(Rational.of(Long.MIN_VALUE).negate()).hasToString("9223372036854775808");
    }

    @Test
    void aNumberEqualsNothingButNumbers() {
        assertThat(Rational.ONE).isNotEqualTo("1").isNotEqualTo(null).isNotEqualTo(Rational.ZERO);
    }
}
