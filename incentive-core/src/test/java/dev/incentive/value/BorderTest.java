package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T2: a border belongs to the upper side unless the plan says ABOVE")
class BorderTest {

    @ParameterizedTest
    @CsvSource({
        "AT_OR_ABOVE, 0.99999999999999999999999999999999999999, false",
        "AT_OR_ABOVE, 1,                                        true",
        "AT_OR_ABOVE, 1.0000000000000000000000000000000000001,  true",
        "ABOVE,       0.99999999999999999999999999999999999999, false",
        "ABOVE,       1,                                        false",
        "ABOVE,       1.0000000000000000000000000000000000001,  true"
    })
    void isReachedExactly(Border border, String value, boolean reached) {
        assertThat(border.reached(Rational.of(value), Rational.ONE)).isEqualTo(reached);
    }
}
