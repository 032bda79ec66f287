package dev.incentive.value;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * A performance period: local dates from a first day, included, to an end, excluded.
 *
 * <p>Which day an instant belongs to is decided in the plan's zone, before it comes here. Immutable.
 *
 * <pre>{@code
 * PerformancePeriod quarter = PerformancePeriod.quarter(2012, 2); // 2012-04-01/2012-07-01
 * boolean lastDay = quarter.contains(LocalDate.of(2012, 6, 30)); // true
 * boolean dayAfter = quarter.contains(LocalDate.of(2012, 7, 1)); // false
 * }</pre>
 *
 * @param start the first day
 * @param end the day after the last
 * @since 0.1.0
 */
public record PerformancePeriod(LocalDate start, LocalDate end) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS_OF_A_YEAR = 4;

    /**
     * Checks order and range.
     *
     * @throws IncentiveException {@code PERIOD_INVALID} if the end is not after the start, or a year is not within 1970
     *     to 2200
     */
    public PerformancePeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end) || start.getYear() < FIRST_YEAR || end.getYear() > LAST_YEAR) {
            throw invalid(
                    start + " to " + end,
                    "an end after the start, years 1970 to 2200",
                    "the end is the day after the last day");
        }
    }

    /**
     * A period from two dates in ISO form.
     *
     * @param start the first day, {@code YYYY-MM-DD}
     * @param end the day after the last, {@code YYYY-MM-DD}
     * @return the period
     * @throws IncentiveException {@code PERIOD_INVALID} if a text is not a date of the calendar, and as the constructor
     */
    public static PerformancePeriod of(String start, String end) {
        return new PerformancePeriod(date(start), date(end));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw invalid("'" + text + "'", "a date of the calendar, YYYY-MM-DD", "");
        }
    }

    private static IncentiveException invalid(String found, String allowed, String hint) {
        return new IncentiveException(Problem.error(ProblemCode.PERIOD_INVALID, Place.ROOT, found, allowed, hint));
    }

    /**
     * A quarter of a calendar year.
     *
     * @param year the year, 1970 to 2199
     * @param quarter 1 to 4
     * @return three months
     * @throws IncentiveException {@code PERIOD_INVALID} if the quarter is not 1 to 4, and as the constructor
     */
    public static PerformancePeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > QUARTERS_OF_A_YEAR) {
            throw invalid("quarter " + quarter, "1 to " + QUARTERS_OF_A_YEAR, "");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid("year " + year, FIRST_YEAR + " to " + LAST_YEAR, "");
        }
        LocalDate start = LocalDate.of(year, MONTHS_OF_A_QUARTER * (quarter - 1) + 1, 1);
        return new PerformancePeriod(start, start.plusMonths(MONTHS_OF_A_QUARTER));
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true from the start up to, and without, the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /**
     * The days that are in both.
     *
     * @param other another period
     * @return the common days; empty if there are none
     */
    public Optional<PerformancePeriod> intersection(PerformancePeriod other) {
        LocalDate first = start.isAfter(other.start) ? start : other.start;
        LocalDate last = end.isBefore(other.end) ? end : other.end;
        return first.isBefore(last) ? Optional.of(new PerformancePeriod(first, last)) : Optional.empty();
    }

    /**
     * The text form.
     *
     * @return both dates with a slash between, as in ISO 8601
     */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
