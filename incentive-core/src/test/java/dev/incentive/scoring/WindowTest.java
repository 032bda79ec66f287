package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the first day on which a milestone counts")
class WindowTest {

    private static final PerformancePeriod QUARTER = PerformancePeriod.of("2026-04-01", "2026-07-01");

    @Test
    void isTheFirstOfThePeriodForAWindowOfThePeriod() {
        assertThat(Window.duringPeriod().firstDay(QUARTER)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void isTheFirstOfItsOwnDatesForAWindowThatHasThem() {
        Window ownDates = Window.between(PerformancePeriod.of("2026-01-15", "2026-05-01"));
        assertThat(ownDates.firstDay(QUARTER)).isEqualTo(LocalDate.of(2026, 1, 15));
    }

    @Test
    void liesInTheWindowAndTheDayBeforeDoesNot() {
        Window ownDates = Window.between(PerformancePeriod.of("2026-08-01", "2026-09-01"));
        LocalDate first = ownDates.firstDay(QUARTER);
        assertThat(ownDates.contains(first, QUARTER)).isTrue();
        assertThat(ownDates.contains(first.minusDays(1), QUARTER)).isFalse();
    }
}
