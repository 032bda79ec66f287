package dev.incentive.curve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void piece() {
        // example Piece
        Piece above10000 = new Piece(Rational.of(10_000), Rational.of("0.08"), Rational.of(-300));
        Rational commission = above10000.valueAt(Rational.of(12_000)); // 660
        // end
        assertThat(commission).hasToString("660");
    }

    @Test
    void piecewiseLinear() {
        // example PiecewiseLinear
        PiecewiseLinear rates = PiecewiseLinear.line(Border.AT_OR_ABOVE, Rational.of("0.05"), Rational.ZERO)
                .bendingAt(Rational.of(10_000), Rational.of("0.08"));
        Rational below = rates.valueAt(Rational.of(5_000)); // 250
        Rational above = rates.valueAt(Rational.of(12_000)); // 660
        // end
        assertThat(below).hasToString("250");
        assertThat(above).hasToString("660");
    }
}
