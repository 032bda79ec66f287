package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.CURRENCY_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import java.util.Currency;
import java.util.List;
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

    /** The platform's table may lack some or have more, but where both know a currency they agree. */
    @Test
    void hasTheDecimalsThatThePlatformKnows() {
        List<Currency> common = Currency.getAvailableCurrencies().stream()
                .filter(currency -> CurrencyUnit.isKnown(currency.getCurrencyCode()))
                .toList();
        assertThat(common)
                .hasSizeGreaterThan(140)
                .allSatisfy(currency -> assertThat(
                                CurrencyUnit.of(currency.getCurrencyCode()).decimals())
                        .isEqualTo(currency.getDefaultFractionDigits()));
    }

    @Test
    void withOtherDecimalsThanInTheTableIsRefused() {
        assertThat(Refusal.codesOf(() -> new CurrencyUnit("JPY", 2))).containsExactly(CURRENCY_UNKNOWN);
    }
}
