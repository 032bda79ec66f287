package dev.incentive.testkit.draw;

import dev.incentive.plan.Plan;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Window;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.stream.Stream;

/**
 * Draws performance periods: quarters, months, years and any others, in leap years too.
 *
 * <pre>{@code
 * PerformancePeriod simplest = Periods.any().from(Choices.replay()); // 2024-01-01/2024-04-01
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Periods {

    private static final PerformancePeriod USUAL = PerformancePeriod.quarter(2024, 2);
    private static final int LAST_YEAR = 2200;

    private Periods() {}

    /**
     * Periods of 2023 to 2028.
     *
     * @return draws periods
     */
    public static Draw<PerformancePeriod> any() {
        return Periods::period;
    }

    /** The quarter that a plan's own dates lie in: those of a milestone's window, or else of a holiday. */
    static PerformancePeriod of(Plan plan) {
        return Stream.concat(windows(plan), holidays(plan))
                .filter(day -> day.getYear() < LAST_YEAR)
                .findFirst()
                .map(Periods::quarter)
                .orElse(USUAL);
    }

    private static Stream<LocalDate> windows(Plan plan) {
        return plan.metrics().stream()
                .flatMap(metric -> EventDraw.milestones(plan, metric).stream())
                .map(Milestone::window)
                .filter(Window.Between.class::isInstance)
                .map(window -> ((Window.Between) window).dates().end().minusDays(1));
    }

    private static Stream<LocalDate> holidays(Plan plan) {
        return plan.prorationBasis() instanceof ProrationBasis.WorkingDays days
                ? days.holidays().stream()
                : Stream.empty();
    }

    private static PerformancePeriod quarter(LocalDate day) {
        return PerformancePeriod.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static PerformancePeriod period(Choices choices) {
        int year = choices.oneOf(2024, 2026, 2023, 2028);
        LocalDate month = LocalDate.of(year, choices.between(1, 12), 1);
        return switch (choices.between(0, 3)) {
            case 0 -> quarter(month);
            case 1 -> new PerformancePeriod(month, month.plusMonths(1));
            case 2 -> new PerformancePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            default -> other(month.plusDays(choices.below(31)), choices);
        };
    }

    private static PerformancePeriod other(LocalDate start, Choices choices) {
        return new PerformancePeriod(start, start.plusDays(choices.between(1, 400)));
    }
}
