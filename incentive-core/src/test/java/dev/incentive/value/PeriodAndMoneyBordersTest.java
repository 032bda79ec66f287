package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import dev.incentive.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that is read and the first that is not. */
class PeriodAndMoneyBordersTest {

    @Test
    void aPeriodMayEndInTheLastYear() {
        assertThat(PerformancePeriod.quarter(2200, 3)).hasToString("2200-07-01/2200-10-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 1969, 2201, Integer.MAX_VALUE})
    void aQuarterOfAYearBeyondTheFirstAndTheLastIsRefusedByItsYear(int year) {
        assertThat(Refusal.of(() -> PerformancePeriod.quarter(year, 1)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.PERIOD_INVALID);
                    assertThat(problem.found()).isEqualTo("year " + year);
                });
    }

    @Test
    void moneyIsDescribedByItsCurrencyAndItsValue() {
        Money money = Money.of("USD", "2.50");
        assertThat(new CanonicalWriter().money(money).text("after").finish())
                .isEqualTo(new CanonicalWriter()
                        .text("USD")
                        .text("2.5")
                        .text("after")
                        .finish());
    }
}
