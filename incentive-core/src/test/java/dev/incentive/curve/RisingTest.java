package dev.incentive.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T5: a function that never falls")
class RisingTest {

    private static final PiecewiseLinear FLAT = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.ZERO, Rational.ONE);

    @Test
    void mayStayTheSame() {
        assertThat(FLAT.isNonDecreasing()).isTrue();
        assertThat(FLAT.jumpingAt(Rational.ONE, Rational.ZERO, Rational.ONE).isNonDecreasing())
                .isTrue();
    }

    @Test
    void hasNeitherAFallingPieceNorADrop() {
        assertThat(FLAT.bendingAt(Rational.ONE, Rational.of(-1)).isNonDecreasing())
                .isFalse();
        assertThat(FLAT.jumpingAt(Rational.ONE, Rational.ZERO, Rational.ZERO).isNonDecreasing())
                .isFalse();
    }
}
