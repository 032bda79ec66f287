package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.NUMBER_FORMAT;
import static dev.incentive.problem.ProblemCode.NUMBER_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.incentive.arbitraries.Refusal;
import java.io.Serial;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("N1, N5: numbers from outside")
class NumberBoundsTest {

    private static final String DIGITS_38 = "9".repeat(38);
    private static final Duration AT_ONCE = Duration.ofMillis(500);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E1000000000",
                "1E-1000000000",
                "0E-300000000",
                "0E1000000000",
                "1E2147483647",
                "1E39",
                "1E-39",
            })
    void withAnExponentBeyondTheBoundAreRefusedBeforeAnyArithmetic(String number) {
        BigDecimal huge = new BigDecimal(number);
        assertThat(assertTimeoutPreemptively(AT_ONCE, () -> Refusal.codesOf(() -> Rational.of(huge))))
                .containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void withTheLeastScaleAnIntegerCanHaveAreRefused() {
        BigDecimal number = new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE);
        assertThat(Refusal.codesOf(() -> Rational.of(number))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void haveAtMost38Digits() {
        assertThat(Rational.of(DIGITS_38)).hasToString(DIGITS_38);
        assertThat(Refusal.codesOf(() -> Rational.of(DIGITS_38 + "9"))).containsExactly(NUMBER_OUT_OF_RANGE);
        assertThat(Refusal.codesOf(() -> Rational.of(new BigDecimal(DIGITS_38 + "9"))))
                .containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void haveAtMost38DigitsAfterThePoint() {
        String smallest = "0." + "0".repeat(37) + "1";
        assertThat(Rational.of(smallest)).hasToString(smallest);
        assertThat(Refusal.codesOf(() -> Rational.of("0." + "0".repeat(38) + "1")))
                .containsExactly(NUMBER_OUT_OF_RANGE);
        assertThat(Refusal.codesOf(() -> Rational.of("0." + "0".repeat(39)))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void mayBeFractionsOfTwoSuchNumbers() {
        assertThat(Rational.of("1/" + DIGITS_38)).isEqualTo(Rational.ONE.dividedBy(Rational.of(DIGITS_38)));
        assertThat(Refusal.codesOf(() -> Rational.of("1/" + DIGITS_38 + "9"))).containsExactly(NUMBER_OUT_OF_RANGE);
        assertThat(Refusal.codesOf(() -> Rational.of("1/0.00"))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ".5",
                "5.",
                "+1",
                " 1",
                "1 ",
                "1e3",
                "1E3",
                "1,5",
                "1_000",
                "0x10",
                "NaN",
                "Infinity",
                "--1",
                "1.2.3",
                "1/",
                "/2",
                "1/2/3",
                "1 /2",
                "\uFF11",
                "\u0661\u0662",
                "\u096A",
                "1\u00A0000",
                "1\n"
            })
    void inAnyOtherNotationAreRefused(String text) {
        assertThat(Refusal.codesOf(() -> Rational.of(text))).containsExactly(NUMBER_FORMAT);
    }

    @Test
    void inALongTextAreRefusedWithoutRepeatingIt() {
        String text = "1".repeat(1_000_000);
        assertThat(Refusal.of(() -> Rational.of(text))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(NUMBER_OUT_OF_RANGE);
            assertThat(problem.toString()).hasSizeLessThan(300);
        });
    }

    @Test
    void mayBeLongerWhereTheCallerAllowsIt() {
        String digits = "7".repeat(500);
        assertThat(Rational.parse(digits, 500)).hasToString(digits);
        assertThat(Refusal.codesOf(() -> Rational.parse(digits, 499))).containsExactly(NUMBER_OUT_OF_RANGE);
        assertThat(Rational.parse("7", Integer.MAX_VALUE)).hasToString("7");
    }

    @Test
    void ofASubclassThatCouldAnswerDifferentlyEachTimeAreRefused() {
        assertThat(Refusal.codesOf(() -> Rational.of(new ShiftingDecimal()))).containsExactly(NUMBER_OUT_OF_RANGE);
        CurrencyUnit dollar = CurrencyUnit.of("USD");
        assertThat(Refusal.codesOf(() -> new Money(dollar, new ShiftingDecimal())))
                .containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void thatAreMissingAreAMistakeOfTheCaller() {
        assertThatNullPointerException().isThrownBy(() -> Rational.of((BigDecimal) null));
        assertThatNullPointerException().isThrownBy(() -> Rational.of((String) null));
    }

    private static final class ShiftingDecimal extends BigDecimal {

        @Serial
        private static final long serialVersionUID = 1L;

        ShiftingDecimal() {
            super("1");
        }
    }
}
