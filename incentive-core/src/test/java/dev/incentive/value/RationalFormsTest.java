package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RationalFormsTest {

    private static final Rational LARGEST_SMALL = Rational.of(Long.MAX_VALUE);

    @Test
    void theLeastLongIsLargeAndItsNeighbourIsSmall() {
        assertThat(Rational.of(Long.MIN_VALUE)).isInstanceOf(BigRational.class).hasToString("-9223372036854775808");
        assertThat(Rational.of(Long.MIN_VALUE).plus(Rational.ONE))
                .isInstanceOf(LongRational.class)
                .isEqualTo(LARGEST_SMALL.negate());
        assertThat(Rational.ratio(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.ratio(1, Long.MIN_VALUE)).isInstanceOf(BigRational.class);
        assertThat(Rational.ratio(Long.MIN_VALUE, 2))
                .isInstanceOf(LongRational.class)
                .hasToString("-4611686018427387904");
    }

    @Test
    void whatGrowsTooLargeIsStillExact() {
        assertThat(LARGEST_SMALL.plus(Rational.ONE)).hasToString("9223372036854775808");
        assertThat(LARGEST_SMALL.negate().minus(Rational.ONE)).hasToString("-9223372036854775808");
        assertThat(LARGEST_SMALL.times(LARGEST_SMALL)).hasToString("85070591730234615847396907784232501249");
        assertThat(Rational.of(1L << 62).times(Rational.of(-2))).isEqualTo(Rational.of(Long.MIN_VALUE));
    }

    @Test
    void whatIsTooLargeOnlyOnTheWayIsSmallAgain() {
        Rational left = Rational.ratio(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        Rational right = Rational.ratio(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        assertThat(left.times(right)).hasSameClassAs(Rational.ONE).isEqualTo(Rational.ONE);
        assertThat(left.compareTo(right)).isNegative();
        assertThat(LARGEST_SMALL.plus(LARGEST_SMALL).minus(LARGEST_SMALL))
                .isInstanceOf(LongRational.class)
                .isEqualTo(LARGEST_SMALL);
    }

    @Test
    void aHalfIsRoundedAtTheBorderOfTheFormAsElsewhere() {
        Rational half = Rational.ratio(Long.MAX_VALUE, 2);
        assertThat(half.round(0, RoundingMode.HALF_EVEN)).isEqualTo("4611686018427387904");
        assertThat(half.round(0, RoundingMode.HALF_DOWN)).isEqualTo("4611686018427387903");
        assertThat(half.negate().round(0, RoundingMode.HALF_UP)).isEqualTo("-4611686018427387904");
        assertThat(half.round(1, RoundingMode.UNNECESSARY)).isEqualTo("4611686018427387903.5");
    }

    @Test
    void divisionByZeroSaysWhatWasDivided() {
        Rational large = Rational.ratio(BigInteger.TEN.pow(30), BigInteger.ONE);
        assertThatThrownBy(() -> Rational.of(7).dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division of 7 by zero");
        assertThatThrownBy(() -> large.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ratio(7, 0)).hasMessage("division of 7 by zero");
    }
}
