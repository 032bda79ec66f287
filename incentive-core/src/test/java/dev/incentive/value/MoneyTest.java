package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.AMOUNT_OUT_OF_RANGE;
import static dev.incentive.problem.ProblemCode.CURRENCY_MISMATCH;
import static dev.incentive.problem.ProblemCode.CURRENCY_UNKNOWN;
import static dev.incentive.problem.ProblemCode.NUMBER_FORMAT;
import static dev.incentive.problem.ProblemCode.NUMBER_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "USD, 2500,     USD 2500.00",
        "USD, 2500.1,   USD 2500.10",
        "USD, -0.005,   USD -0.005",
        "JPY, 2500,     JPY 2500",
        "KWD, 2500.5,   KWD 2500.500",
        "CLF, 1,        CLF 1.0000"
    })
    void hasAtLeastTheDecimalsOfItsCurrency(String currency, String amount, String text) {
        assertThat(Money.of(currency, amount)).hasToString(text);
    }

    @Test
    void ofNothingHasTheDecimalsAskedForButNoFewerThanTheCurrency() {
        assertThat(Money.zero(CurrencyUnit.of("USD"), 4)).hasToString("USD 0.0000");
        assertThat(Money.zero(CurrencyUnit.of("USD"), 0)).hasToString("USD 0.00");
        assertThat(Money.zero(CurrencyUnit.of("JPY"), 0)).hasToString("JPY 0");
    }

    @ParameterizedTest
    @DisplayName("N5: minor units stay below 2^63 in magnitude")
    @CsvSource({
        "USD, 92233720368547758.07",
        "USD, -92233720368547758.07",
        "JPY, 9223372036854775807",
        "JPY, -9223372036854775807",
        "KWD, 9223372036854775.807",
        "USD, 9223372036854775.807"
    })
    void reachesUpToTheLargestLong(String currency, String amount) {
        assertThat(Money.of(currency, amount)).hasToString(currency + " " + amount);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 92233720368547758.08",
        "USD, -92233720368547758.08",
        "USD, 92233720368547759",
        "JPY, 9223372036854775808",
        "JPY, -9223372036854775808",
        "KWD, 9223372036854775.808",
        "USD, 92233720368547758.070"
    })
    void beyondTheLargestLongIsRefusedAndNeverWraps(String currency, String amount) {
        assertThat(Refusal.codesOf(() -> Money.of(currency, amount))).containsExactly(AMOUNT_OUT_OF_RANGE);
    }

    @Test
    void ofMoreThan38DigitsIsRefused() {
        assertThat(Refusal.codesOf(() -> Money.of("USD", "1".repeat(39)))).containsExactly(NUMBER_OUT_OF_RANGE);
    }

    @Test
    void inAnotherNotationOrCurrencyIsRefused() {
        assertThat(Refusal.codesOf(() -> Money.of("USD", "2,500"))).containsExactly(NUMBER_FORMAT);
        assertThat(Refusal.codesOf(() -> Money.of("USX", "1"))).containsExactly(CURRENCY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 2500.0000, USD 2500.00",
        "USD, 2500.0010, USD 2500.001",
        "USD, 0.0000,    USD 0.00",
        "USD, -100,      USD -100.00",
        "JPY, 1000.00,   JPY 1000",
        "JPY, 1000.50,   JPY 1000.5"
    })
    void dropsZerosThatSayNothing(String currency, String amount, String text) {
        assertThat(Money.of(currency, amount).withoutTrailingZeros()).hasToString(text);
    }

    @Test
    void isAddedAndTakenAwayWithTheLargerScale() {
        Money sum = Money.of("USD", "10.005").plus(Money.of("USD", "0.1"));
        assertThat(sum).hasToString("USD 10.105");
        assertThat(sum.minus(Money.of("USD", "0.1"))).isEqualTo(Money.of("USD", "10.005"));
        assertThat(sum.value()).isEqualTo(Rational.of("10.105"));
    }

    @Test
    void ofTwoCurrenciesIsNeverAdded() {
        Money dollar = Money.of("USD", "1");
        Money euro = Money.of("EUR", "1");
        assertThat(Refusal.codesOf(() -> dollar.plus(euro))).containsExactly(CURRENCY_MISMATCH);
        assertThat(Refusal.codesOf(() -> dollar.minus(euro))).containsExactly(CURRENCY_MISMATCH);
    }

    @Test
    void whoseSumIsTooLargeIsRefused() {
        Money most = Money.of("USD", "92233720368547758.07");
        Money cent = Money.of("USD", "0.01");
        assertThat(Refusal.codesOf(() -> most.plus(cent))).containsExactly(AMOUNT_OUT_OF_RANGE);
        Money least = Money.of("USD", "-92233720368547758.07");
        assertThat(Refusal.codesOf(() -> least.minus(cent))).containsExactly(AMOUNT_OUT_OF_RANGE);
    }
}
