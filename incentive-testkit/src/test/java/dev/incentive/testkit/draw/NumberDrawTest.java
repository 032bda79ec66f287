package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Shrinking;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberDrawTest {

    private static final NumberDraw ATTAINMENTS = new NumberDraw(
            Rational.ZERO, Rational.of(3), Rational.of("0.01"), List.of(Rational.of("0.8"), Rational.ONE));

    @ParameterizedTest
    @CsvSource({"0, 0.81", "1, 0.81", "2, 0.15", "3, 0.01"})
    void everyKindTakesAsManyChoices(long kind, String number) {
        Choices choices = Choices.replay(kind, 0, 1);
        assertThat(ATTAINMENTS.from(choices)).hasToString(number);
        assertThat(choices.recorded()).containsExactly(kind, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1.01", "1, 1, 1.01", "2, 8, 1.2", "3, 150, 1.5"})
    void aNumberOfAnyKindIsMadeSimplerToTheBorder(long kind, long choice, String number) {
        Choices failing = Choices.replay(kind, 1, choice);
        Rational found = ATTAINMENTS.from(failing);
        assertThat(found).hasToString(number);
        assertThat(Shrinking.simplest(failing.recorded(), found, NumberDrawTest::atLeastOne, 1000))
                .hasToString("1");
    }

    private static Optional<Rational> atLeastOne(Choices choices) {
        return Optional.of(ATTAINMENTS.from(choices)).filter(number -> number.compareTo(Rational.ONE) >= 0);
    }

    @Test
    void theFirstBorderIsSimplest() {
        assertThat(ATTAINMENTS.from(Choices.replay())).hasToString("0.8");
    }
}
