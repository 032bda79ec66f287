package dev.incentive.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "="})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(CsvText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana = Bo", "a-b", "'quoted", " =1", "Ørsted", "12"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvText.of(text)).isEqualTo(text);
    }

    @Test
    void negativeAmountsAreNumbersAndNotText() {
        assertThat(PayrollTable.plain(Money.of("USD", "-12"))).isEqualTo("-12.00");
    }
}
