package dev.incentive.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T5: a piecewise-linear function")
class PiecewiseLinearTest {

    /** 5 % up to 10,000 and 8 % on the part above. */
    private static final PiecewiseLinear MARGINAL = PiecewiseLinear.line(
                    Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
            .bendingAt(Rational.of(10_000), Rational.of("0.08"));

    /** 5 % up to 10,000 and 8 % on everything from there on. */
    private static final PiecewiseLinear WHOLE = PiecewiseLinear.line(
                    Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
            .jumpingAt(Rational.of(10_000), Rational.of("0.08"), Rational.ZERO);

    @ParameterizedTest
    @CsvSource({
        "-100,     -5,      -5",
        "0,        0,       0",
        "9999.99,  499.9995, 499.9995",
        "10000,    500,     800",
        "10000.01, 500.0008, 800.0008",
        "12000,    660,     960"
    })
    void bendsOrJumpsAtItsBreakpoint(String x, String marginal, String whole) {
        assertThat(MARGINAL.valueAt(Rational.of(x))).hasToString(marginal);
        assertThat(WHOLE.valueAt(Rational.of(x))).hasToString(whole);
    }

    @Test
    void leavesTheBreakpointToTheLowerPieceIfTheBorderSaysSo() {
        PiecewiseLinear strictly = PiecewiseLinear.line(Border.ABOVE, Rational.ONE, Rational.ZERO)
                .jumpingAt(Rational.of(10), Rational.ZERO, Rational.of(99));
        assertThat(strictly.valueAt(Rational.of(10))).isEqualTo(Rational.of(10));
        assertThat(strictly.pieceAt(Rational.of(10))).isZero();
        assertThat(strictly.valueAt(Rational.of("10.0000000001"))).isEqualTo(Rational.of(99));
    }

    @Test
    void knowsItsJumps() {
        assertThat(MARGINAL.jumpInto(1)).isEqualTo(Rational.ZERO);
        assertThat(MARGINAL.isContinuousUpTo(1)).isTrue();
        assertThat(WHOLE.jumpInto(1)).isEqualTo(Rational.of(300));
        assertThat(WHOLE.isContinuousUpTo(0)).isTrue();
        assertThat(WHOLE.isContinuousUpTo(1)).isFalse();
    }

    @Test
    void knowsWhereItDrops() {
        PiecewiseLinear falling = WHOLE.jumpingAt(Rational.of(20_000), Rational.of("0.07"), Rational.ZERO);
        assertThat(WHOLE.firstDropInto()).isEqualTo(-1);
        assertThat(WHOLE.isNonDecreasing()).isTrue();
        assertThat(falling.firstDropInto()).isEqualTo(2);
        assertThat(falling.isNonDecreasing()).isFalse();
    }

    @Test
    void withANegativeSlopeIsNotNonDecreasingAlthoughItNeverDropsAtABreakpoint() {
        PiecewiseLinear falling = MARGINAL.bendingAt(Rational.of(20_000), Rational.of("-0.01"));
        assertThat(falling.firstDropInto()).isEqualTo(-1);
        assertThat(falling.isNonDecreasing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000", "9999.9999", "-1"})
    void takesBreakpointsInAscendingOrderOnly(String breakpoint) {
        Rational at = Rational.of(breakpoint);
        assertThatIllegalArgumentException().isThrownBy(() -> MARGINAL.bendingAt(at, Rational.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> MARGINAL.jumpingAt(at, Rational.ONE, Rational.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void isStretchedByPositiveFactorsOnly(String factor) {
        assertThatIllegalArgumentException().isThrownBy(() -> MARGINAL.stretchedBy(Rational.of(factor)));
    }

    @Test
    void isAValue() {
        PiecewiseLinear again = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("1/20"), Rational.ZERO)
                .bendingAt(Rational.of(10_000), Rational.of("0.080"));
        assertThat(again).isEqualTo(MARGINAL).hasSameHashCodeAs(MARGINAL).isNotEqualTo(WHOLE);
        assertThat(MARGINAL)
                .isNotEqualTo(PiecewiseLinear.line(Border.ABOVE, Rational.of("0.05"), Rational.ZERO)
                        .bendingAt(Rational.of(10_000), Rational.of("0.08")))
                .isNotEqualTo("0 + 0.05x");
        assertThat(MARGINAL).hasToString("0 + 0.05x; from 10000: -300 + 0.08x");
    }
}
