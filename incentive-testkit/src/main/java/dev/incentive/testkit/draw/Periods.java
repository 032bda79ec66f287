package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;

/**
 * Draws performance periods: quarters, months, years and any others, in leap years too.
 *
 * <pre>{@code
 * PerformancePeriod simplest = Periods.any().from(Choices.replay()); // the first quarter of 2024
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Periods {

    private Periods() {}

    /**
     * Periods of 2023 to 2028.
     *
     * @return draws periods
     */
    public static Draw<PerformancePeriod> any() {
        return Periods::period;
    }

    private static PerformancePeriod period(Choices choices) {
        int year = choices.oneOf(2024, 2026, 2023, 2028);
        LocalDate month = LocalDate.of(year, choices.between(1, 12), 1);
        return switch (choices.between(0, 3)) {
            case 0 -> PerformancePeriod.quarter(year, (month.getMonthValue() + 2) / 3);
            case 1 -> new PerformancePeriod(month, month.plusMonths(1));
            case 2 -> new PerformancePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            default -> other(month.plusDays(choices.below(31)), choices);
        };
    }

    private static PerformancePeriod other(LocalDate start, Choices choices) {
        return new PerformancePeriod(start, start.plusDays(choices.between(1, 400)));
    }
}
