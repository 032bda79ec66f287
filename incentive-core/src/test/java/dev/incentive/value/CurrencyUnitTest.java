package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.CURRENCY_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyUnitTest {

    @ParameterizedTest
    @CsvSource({"JPY, 0", "ISK, 0", "USD, 2", "EUR, 2", "BGN, 2", "KWD, 3", "TND, 3", "CLF, 4", "UYW, 4"})
    void hasTheDecimalsOfItsMinorUnit(String code, int decimals) {
        assertThat(CurrencyUnit.of(code).decimals()).isEqualTo(decimals);
        assertThat(CurrencyUnit.of(code)).hasToString(code);
        assertThat(CurrencyUnit.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "USX", "US", "USDD", "XAU", "XXX", " USD", "\uFF35\uFF33\uFF24"})
    void outsideTheTableIsRefused(String code) {
        assertThat(Refusal.codesOf(() -> CurrencyUnit.of(code))).containsExactly(CURRENCY_UNKNOWN);
        assertThat(CurrencyUnit.isKnown(code)).isFalse();
    }

    @Test
    void withOtherDecimalsThanInTheTableIsRefused() {
        assertThat(Refusal.codesOf(() -> new CurrencyUnit("JPY", 2))).containsExactly(CURRENCY_UNKNOWN);
    }
}
