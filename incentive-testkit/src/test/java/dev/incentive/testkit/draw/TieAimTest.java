package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieAimTest {

    @ParameterizedTest(name = "from {0} by {1}: {2} steps")
    @CsvSource({
        "0, 0.1, 5",
        "12.5, 0.1, 0",
        "12.6, 0.1, 9",
        "0, 0.15, 10",
        "0, 1/3, ",
        "0, 1/6, 3",
        "7, 0.2, ",
        "0, -0.1, 5"
    })
    void countsTheStepsToTheNextHalf(String amount, String rise, Integer steps) {
        assertThat(TieAim.stepsToTie(Rational.of(amount), Rational.of(rise)).map(BigInteger::intValueExact))
                .isEqualTo(Optional.ofNullable(steps));
    }

    @Test
    void findsNoneWhereNothingRises() {
        assertThat(TieAim.stepsToTie(Rational.of("0.5"), Rational.ZERO)).isEmpty();
    }
}
