package dev.incentive.examples.extract;

import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A quarter of a calendar year.
 *
 * @param year the year
 * @param number 1 to 4
 * @since 0.1.0
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;
    private static final int LAST = 4;
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    /**
     * The quarter of a day.
     *
     * @param day the day
     * @return the quarter that contains it
     */
    public static Quarter containing(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /**
     * The quarter before.
     *
     * @return the fourth of the year before, for a first quarter
     */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, LAST) : new Quarter(year, number - 1);
    }

    /**
     * The days of the quarter.
     *
     * @return three months
     */
    public PerformancePeriod period() {
        return PerformancePeriod.quarter(year, number);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    /**
     * The text form.
     *
     * @return for example {@code 2025-Q1}
     */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
