package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Draws days: mostly the first and the last of a period, and those beside them. */
final class DayDraw {

    private static final int BEYOND = 5;

    private final Choices choices;

    DayDraw(Choices choices) {
        this.choices = choices;
    }

    LocalDate within(PerformancePeriod period) {
        LocalDate last = period.end().minusDays(1);
        return choices.below(3) < 2
                ? choices.oneOf(period.start(), last)
                : period.start().plusDays(choices.below(length(period)));
    }

    LocalDate around(PerformancePeriod period) {
        return switch (choices.between(0, 7)) {
            case 0, 1, 2 -> within(period);
            case 3 -> period.start().minusDays(1);
            case 4 -> period.end();
            default -> period.start().plusDays(choices.below(length(period) + 2 * BEYOND) - BEYOND);
        };
    }

    private static long length(PerformancePeriod period) {
        return ChronoUnit.DAYS.between(period.start(), period.end());
    }
}
