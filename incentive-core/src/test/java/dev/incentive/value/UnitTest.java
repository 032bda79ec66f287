package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void ofMoneyIsTheCodeOfItsCurrency() {
        assertThat(Unit.money(CurrencyUnit.of("KWD")))
                .isEqualTo(new Unit("KWD"))
                .hasToString("KWD");
    }

    @Test
    void isMoneyOnlyIfItIsTheCodeOfACurrency() {
        assertThat(new Unit("EUR").isMoney()).isTrue();
        assertThat(Unit.RATIO.isMoney()).isFalse();
        assertThat(new Unit("hours").isMoney()).isFalse();
    }
}
