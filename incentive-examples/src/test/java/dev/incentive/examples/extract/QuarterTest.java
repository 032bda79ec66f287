package dev.incentive.examples.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void containsItsFirstAndItsLastDayAndNoOther() {
        assertThat(Quarter.containing(LocalDate.of(2025, 3, 31))).hasToString("2025-Q1");
        assertThat(Quarter.containing(LocalDate.of(2025, 4, 1))).hasToString("2025-Q2");
        assertThat(Quarter.containing(LocalDate.of(2025, 12, 31))).hasToString("2025-Q4");
    }

    @Test
    void comesAfterTheLastQuarterOfTheYearBefore() {
        Quarter first = new Quarter(2025, 1);
        assertThat(first.previous()).isEqualTo(new Quarter(2024, 4)).isLessThan(first);
        assertThat(new Quarter(2025, 3).previous()).isEqualTo(new Quarter(2025, 2));
    }

    @Test
    void isAPerformancePeriodOfThreeMonths() {
        assertThat(new Quarter(2025, 2).period()).isEqualTo(PerformancePeriod.of("2025-04-01", "2025-07-01"));
    }
}
