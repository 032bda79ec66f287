package dev.incentive.value;

import static dev.incentive.problem.ProblemCode.PERIOD_INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G3: periods are half-open")
class PerformancePeriodTest {

    @Test
    void containsItsStartAndNotItsEnd() {
        PerformancePeriod quarter = PerformancePeriod.of("2024-04-01", "2024-07-01");
        assertThat(quarter.contains(LocalDate.parse("2024-03-31"))).isFalse();
        assertThat(quarter.contains(LocalDate.parse("2024-04-01"))).isTrue();
        assertThat(quarter.contains(LocalDate.parse("2024-06-30"))).isTrue();
        assertThat(quarter.contains(LocalDate.parse("2024-07-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 1, 2024-01-01/2024-04-01",
        "2024, 2, 2024-04-01/2024-07-01",
        "2024, 3, 2024-07-01/2024-10-01",
        "2024, 4, 2024-10-01/2025-01-01",
        "1970, 1, 1970-01-01/1970-04-01",
        "2199, 4, 2199-10-01/2200-01-01"
    })
    void ofAQuarterHasThreeMonths(int year, int quarter, String text) {
        assertThat(PerformancePeriod.quarter(year, quarter)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1, Integer.MAX_VALUE})
    void ofAFifthQuarterIsRefused(int quarter) {
        assertThat(Refusal.codesOf(() -> PerformancePeriod.quarter(2024, quarter)))
                .containsExactly(PERIOD_INVALID);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 2024-04-01", "2024-04-02, 2024-04-01", "1969-12-31, 1970-02-01", "2200-12-31, 2201-01-01"})
    void thatIsEmptyReversedOrFarAwayIsRefused(String start, String end) {
        assertThat(Refusal.codesOf(() -> PerformancePeriod.of(start, end))).containsExactly(PERIOD_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-02-30", "2024-13-01", "24-01-01", "2024-1-1", "01.01.2024", ""})
    void withADateThatIsNoneIsRefused(String date) {
        assertThat(Refusal.codesOf(() -> PerformancePeriod.of(date, "2024-12-31")))
                .containsExactly(PERIOD_INVALID);
    }
}
