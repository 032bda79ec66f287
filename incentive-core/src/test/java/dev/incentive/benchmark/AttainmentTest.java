package dev.incentive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Direction;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B1: attainment")
class AttainmentTest {

    @ParameterizedTest
    @CsvSource({
        "RATIO,              520, 650, 0.8",
        "RATIO,              650, 650, 1",
        "RATIO,              1,   3,   1/3",
        "RATIO,              0,   650, 0",
        "RATIO,              -65, 650, -0.1",
        "DIFFERENCE,         520, 650, -130",
        "DIFFERENCE,         33,  -10, 43",
        "EXCESS,             520, 650, 0",
        "EXCESS,             650, 650, 0",
        "EXCESS,             700, 650, 50",
        "TARGET_OVER_ACTUAL, 4,   5,   1.25",
        "TARGET_OVER_ACTUAL, 5,   4,   0.8"
    })
    void comparesTheMeasurementWithTheBenchmark(
            Comparison attainment, String measured, String benchmark, String value) {
        assertThat(Outcomes.value(attainment.of(number(measured), number(benchmark))))
                .hasToString(value);
    }

    @ParameterizedTest
    @DisplayName("B2: a ratio to zero or less is undefined")
    @CsvSource({
        "RATIO,              100, 0,    BENCHMARK_NOT_POSITIVE",
        "RATIO,              100, -1,   BENCHMARK_NOT_POSITIVE",
        "RATIO,              0,   0,    BENCHMARK_NOT_POSITIVE",
        "TARGET_OVER_ACTUAL, 0,   5,    MEASUREMENT_NOT_POSITIVE",
        "TARGET_OVER_ACTUAL, -1,  5,    MEASUREMENT_NOT_POSITIVE"
    })
    void isUndefinedWhereARatioHasNoMeaning(
            Comparison attainment, String measured, String benchmark, UndefinedReason reason) {
        assertThat(Outcomes.reason(attainment.of(number(measured), number(benchmark))))
                .isEqualTo(reason);
    }

    @Test
    void isNeverTakenWhereNothingIsCompared() {
        assertThatIllegalStateException().isThrownBy(() -> Comparison.NONE.of(number("1"), number("1")));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,               true,  true",
        "RATIO,              true,  false",
        "DIFFERENCE,         true,  false",
        "EXCESS,             true,  false",
        "TARGET_OVER_ACTUAL, false, true"
    })
    void suitsTheDirectionInWhichItRises(Comparison attainment, boolean higherIsBetter, boolean lowerIsBetter) {
        assertThat(attainment.suits(Direction.HIGHER_IS_BETTER)).isEqualTo(higherIsBetter);
        assertThat(attainment.suits(Direction.LOWER_IS_BETTER)).isEqualTo(lowerIsBetter);
    }

    private static Derivation number(String value) {
        return Derivation.given("number", Rational.of(value), Origin.MEASUREMENT);
    }
}
