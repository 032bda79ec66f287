package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;

/**
 * When a milestone can be achieved.
 *
 * <p>Windows are local dates in the plan's zone, the first day included and the end excluded. A window of its own may
 * reach beyond the performance period.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 4, 1);
 * boolean inTheQuarter = Window.duringPeriod().contains(day, quarter); // false
 * Window longer = Window.between(PerformancePeriod.of("2026-01-01", "2026-05-01"));
 * boolean inTheWindow = longer.contains(day, quarter); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Window extends Canonical {

    /** Within the performance period that is evaluated. */
    record DuringPeriod() implements Window {
        @Override
        public boolean contains(LocalDate day, PerformancePeriod period) {
            return period.contains(day);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("during-period");
        }
    }

    /**
     * Within dates of its own.
     *
     * @param dates the dates, the end excluded
     */
    record Between(PerformancePeriod dates) implements Window {
        @Override
        public boolean contains(LocalDate day, PerformancePeriod period) {
            return dates.contains(day);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("between").text(dates.toString());
        }
    }

    /**
     * Whether an event on a day counts.
     *
     * @param day the day of the event
     * @param period the performance period that is evaluated
     * @return true if it lies in the window
     */
    boolean contains(LocalDate day, PerformancePeriod period);

    /**
     * The first day on which a milestone counts.
     *
     * @param period the performance period
     * @return the first day of the window
     */
    default LocalDate firstDay(PerformancePeriod period) {
        return this instanceof Between between ? between.dates().start() : period.start();
    }

    /**
     * Within the performance period.
     *
     * @return the window
     */
    static Window duringPeriod() {
        return new DuringPeriod();
    }

    /**
     * Within dates of its own.
     *
     * @param dates the dates, the end excluded
     * @return the window
     */
    static Window between(PerformancePeriod dates) {
        return new Between(dates);
    }
}
