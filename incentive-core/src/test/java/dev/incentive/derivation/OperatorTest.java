package dev.incentive.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.value.Rational;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    @ParameterizedTest
    @CsvSource({
        "SUM,        '',            0",
        "SUM,        3,             3",
        "SUM,        3 0.5 -4,      -0.5",
        "PRODUCT,    '',            1",
        "PRODUCT,    3,             3",
        "PRODUCT,    3 0.5 -4,      -6",
        "DIFFERENCE, 3 0.5,         2.5",
        "DIFFERENCE, 0.5 3,         -2.5",
        "QUOTIENT,   1 3,           1/3",
        "QUOTIENT,   3 1,           3",
        "MINIMUM,    3 -4 0.5,      -4",
        "MINIMUM,    3,             3",
        "MAXIMUM,    0.5 3 -4,      3",
        "AT_LEAST,   1 1,           1",
        "AT_LEAST,   1 1.0000001,   0",
        "AT_LEAST,   2 1,           1",
        "MORE_THAN,  1 1,           0",
        "MORE_THAN,  1.0000001 1,   1",
        "MORE_THAN,  1 2,           0"
    })
    void combinesItsOperandsExactlyAndInTheirOrder(Operator operator, String operands, String result) {
        List<Rational> values = Stream.of(operands.split(" ", -1))
                .filter(operand -> !operand.isEmpty())
                .map(Rational::of)
                .toList();
        assertThat(operator.combine(values)).hasToString(result);
    }

    @Test
    void refusesToDivideByZero() {
        List<Rational> operands = List.of(Rational.ONE, Rational.ZERO);
        assertThatThrownBy(() -> Operator.QUOTIENT.combine(operands)).isInstanceOf(ArithmeticException.class);
    }
}
