package dev.incentive.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the part of a period is measured that a participant was active in.
 *
 * <p>Each basis gives every stretch of days a length; the share is the length of the active stretches by the length of
 * the period: exact, from 0 to 1, never rounded. Days outside the period do not count, no stretches at all mean all of
 * the period, and a period without length, such as one without a working day, has no share. Months of 30 days are those
 * of 30E/360 (2006 ISDA Definitions, section 4.16(g)), from the first day to the day after the last. The example is
 * somebody who joined on 15 January: 76 of 90 days, and 17/31 + 2 of 3 months.
 *
 * <pre>{@code
 * PerformancePeriod quarter = PerformancePeriod.quarter(2019, 1);
 * List<PerformancePeriod> active = List.of(PerformancePeriod.of("2019-01-15", "2019-04-01"));
 * Rational byDays = ProrationBasis.actualDays().share(active, quarter).orElseThrow(); // 38/45
 * Rational by30E360 = ProrationBasis.thirtyE360().share(active, quarter).orElseThrow(); // 38/45
 * Rational byMonths = ProrationBasis.months().share(active, quarter).orElseThrow(); // 79/93
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface ProrationBasis extends Canonical {

    /**
     * The length of a stretch of days; lengths of adjoining stretches add up.
     *
     * @param dates the stretch
     * @return the length in the basis' own measure, 0 or more
     */
    Rational length(PerformancePeriod dates);

    /**
     * The share of a period that is covered.
     *
     * @param active stretches of days that do not overlap; none is all of the period; what lies outside the period does
     *     not count
     * @param period the period
     * @return 0 to 1; empty if the period has no length, for example no working day
     */
    default Optional<Rational> share(Collection<PerformancePeriod> active, PerformancePeriod period) {
        Rational whole = length(period);
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        Rational covered = active.stream()
                .flatMap(stretch -> stretch.intersection(period).stream())
                .map(this::length)
                .reduce(Rational.ZERO, Rational::plus);
        return Optional.of(active.isEmpty() ? Rational.ONE : covered.dividedBy(whole));
    }

    /**
     * No basis: a plan that prorates nothing.
     *
     * @return the absence of a basis
     */
    static ProrationBasis unstated() {
        return new Unstated();
    }

    /**
     * Calendar days.
     *
     * @return the basis
     */
    static ProrationBasis actualDays() {
        return new ActualDays();
    }

    /**
     * Months of 30 days.
     *
     * @return the basis
     */
    static ProrationBasis thirtyE360() {
        return new ThirtyE360();
    }

    /**
     * Months, a part of a month being its days by the days of that month.
     *
     * @return the basis
     */
    static ProrationBasis months() {
        return new Months();
    }

    /**
     * Days that are worked.
     *
     * @param weekend the days of the week off; may be empty
     * @param holidays the days off besides; may be empty
     * @return the basis
     */
    static ProrationBasis workingDays(Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        Set<DayOfWeek> off = EnumSet.noneOf(DayOfWeek.class);
        off.addAll(weekend);
        return new WorkingDays(off, new TreeSet<>(holidays));
    }

    /**
     * The absence of a basis. Immutable.
     *
     * @since 0.1.0
     */
    record Unstated() implements ProrationBasis {

        @Override
        public Rational length(PerformancePeriod dates) {
            throw new IllegalStateException("no basis of proration is stated");
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("unstated");
        }
    }

    /**
     * Calendar days. Immutable.
     *
     * @since 0.1.0
     */
    record ActualDays() implements ProrationBasis {

        @Override
        public Rational length(PerformancePeriod dates) {
            return Rational.of(ChronoUnit.DAYS.between(dates.start(), dates.end()));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("actual-days");
        }
    }

    /**
     * Months of 30 days, years of 360 (30E/360, the Eurobond basis): the 31st counts as the 30th. Immutable.
     *
     * @since 0.1.0
     */
    record ThirtyE360() implements ProrationBasis {

        private static final int DAYS_OF_A_MONTH = 30;
        private static final int DAYS_OF_A_YEAR = 360;

        @Override
        public Rational length(PerformancePeriod dates) {
            return Rational.of(number(dates.end()) - number(dates.start()));
        }

        private static long number(LocalDate day) {
            return (long) DAYS_OF_A_YEAR * day.getYear()
                    + (long) DAYS_OF_A_MONTH * day.getMonthValue()
                    + Math.min(day.getDayOfMonth(), DAYS_OF_A_MONTH);
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("30e/360");
        }
    }

    /**
     * Months, a part of a month being its days by the days of that month: 10 to 28 February 2019 is 19/28. Immutable.
     *
     * @since 0.1.0
     */
    record Months() implements ProrationBasis {

        @Override
        public Rational length(PerformancePeriod dates) {
            return number(dates.end()).minus(number(dates.start()));
        }

        private static Rational number(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            Rational whole = Rational.of(ChronoUnit.MONTHS.between(YearMonth.of(1, 1), month));
            return whole.plus(Rational.of(day.getDayOfMonth() - 1L).dividedBy(Rational.of(month.lengthOfMonth())));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("months");
        }
    }

    /**
     * Days that are worked: neither of the weekend nor a holiday. Immutable.
     *
     * @param weekend the days of the week off
     * @param holidays the days off besides, ascending
     * @since 0.1.0
     */
    record WorkingDays(Set<DayOfWeek> weekend, SortedSet<LocalDate> holidays) implements ProrationBasis {

        /** Takes both over in their natural order. */
        public WorkingDays {
            Objects.requireNonNull(weekend, "weekend");
            weekend = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(weekend)));
            holidays = Collections.unmodifiableSortedSet(new TreeSet<LocalDate>((Set<LocalDate>) holidays));
        }

        @Override
        public Rational length(PerformancePeriod dates) {
            return Rational.of(dates.start()
                    .datesUntil(dates.end())
                    .filter(day -> !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day))
                    .count());
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("working-days").number(weekend.size());
            weekend.forEach(out::word);
            out.number(holidays.size());
            holidays.forEach(day -> out.text(day.toString()));
        }
    }
}
