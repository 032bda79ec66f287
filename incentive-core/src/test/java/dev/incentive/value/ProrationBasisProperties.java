package dev.incentive.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** G3: the length of dates in each basis, against a count of the days one by one. */
class ProrationBasisProperties {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<LocalDate> HOLIDAYS = Stream.of(
                    "2023-12-25", "2024-01-01", "2024-02-29", "2024-03-29", "2024-03-30", "2024-12-25", "2025-01-01")
            .map(LocalDate::parse)
            .toList();
    private static final List<ProrationBasis> ALL = List.of(
            ProrationBasis.actualDays(),
            ProrationBasis.thirtyE360(),
            ProrationBasis.months(),
            ProrationBasis.workingDays(WEEKEND, HOLIDAYS));

    @Property
    void actualDaysAreTheDaysOneByOne(@ForAll("dates") PerformancePeriod dates) {
        long count = 0;
        for (LocalDate day = dates.start(); day.isBefore(dates.end()); day = day.plusDays(1)) {
            count++;
        }
        assertThat(ProrationBasis.actualDays().length(dates)).isEqualTo(Rational.of(count));
    }

    /** The published formula: 360 (Y2 − Y1) + 30 (M2 − M1) + (D2 − D1), where a 31st is a 30th. */
    @Property
    void thirtyE360IsThePublishedFormula(@ForAll("dates") PerformancePeriod dates) {
        LocalDate from = dates.start();
        LocalDate to = dates.end();
        int fromDay = from.getDayOfMonth() == 31 ? 30 : from.getDayOfMonth();
        int toDay = to.getDayOfMonth() == 31 ? 30 : to.getDayOfMonth();
        long days = 360L * (to.getYear() - from.getYear())
                + 30L * (to.getMonthValue() - from.getMonthValue())
                + (toDay - fromDay);
        assertThat(ProrationBasis.thirtyE360().length(dates)).isEqualTo(Rational.of(days));
    }

    @Property
    void inMonthsEachDayIsOnePartOfItsOwnMonth(@ForAll("dates") PerformancePeriod dates) {
        Rational months = Rational.ZERO;
        for (LocalDate day = dates.start(); day.isBefore(dates.end()); day = day.plusDays(1)) {
            months = months.plus(Rational.ratio(1, day.lengthOfMonth()));
        }
        assertThat(ProrationBasis.months().length(dates)).isEqualTo(months);
    }

    @Property
    void workingDaysLeaveOutTheWeekendAndTheHolidays(@ForAll("dates") PerformancePeriod dates) {
        long count = 0;
        for (LocalDate day = dates.start(); day.isBefore(dates.end()); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() >= 6;
            count += weekend || HOLIDAYS.contains(day) ? 0 : 1;
        }
        assertThat(ProrationBasis.workingDays(WEEKEND, HOLIDAYS).length(dates)).isEqualTo(Rational.of(count));
    }

    @Property
    void adjoiningStretchesAreAsLongAsBothTogether(
            @ForAll("dates") PerformancePeriod first, @ForAll("days") int more, @ForAll("bases") ProrationBasis basis) {
        LocalDate end = first.end().plusDays(more);
        PerformancePeriod second = new PerformancePeriod(first.end(), end);
        PerformancePeriod both = new PerformancePeriod(first.start(), end);
        assertThat(basis.length(first).plus(basis.length(second))).isEqualTo(basis.length(both));
    }

    @Property
    void theSharesOfAPeriodCutIntoStretchesTotalOne(
            @ForAll("dates") PerformancePeriod first, @ForAll("days") int more, @ForAll("bases") ProrationBasis basis) {
        LocalDate end = first.end().plusDays(more);
        PerformancePeriod second = new PerformancePeriod(first.end(), end);
        PerformancePeriod both = new PerformancePeriod(first.start(), end);
        Optional<Rational> all = basis.share(List.of(first, second), both);
        Optional<Rational> sum = basis.share(List.of(first), both)
                .map(share -> share.plus(basis.share(List.of(second), both).orElseThrow()));
        assertThat(all).isEqualTo(sum);
        all.ifPresent(share -> assertThat(share).isEqualTo(Rational.ONE));
    }

    @Property
    void onlyWhatLiesInThePeriodCounts(
            @ForAll("dates") PerformancePeriod period,
            @ForAll("dates") PerformancePeriod active,
            @ForAll("bases") ProrationBasis basis) {
        Optional<Rational> share = basis.share(List.of(active), period);
        share.ifPresent(part -> assertThat(part).isBetween(Rational.ZERO, Rational.ONE));
        boolean apart =
                !active.start().isBefore(period.end()) || !period.start().isBefore(active.end());
        if (apart) {
            share.ifPresent(part -> assertThat(part).isEqualTo(Rational.ZERO));
        }
    }

    @Provide
    Arbitrary<ProrationBasis> bases() {
        return Arbitraries.of(ALL);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 400);
    }

    /** From 2023 to 2025, often from, to or beside the first or last day of a month; February of a leap year is there. */
    @Provide
    Arbitrary<PerformancePeriod> dates() {
        LocalDate first = LocalDate.of(2023, 1, 1);
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 1_000).map(first::plusDays);
        Arbitrary<LocalDate> borders = Combinators.combine(
                        Arbitraries.integers().between(0, 33),
                        Arbitraries.integers().between(-2, 1))
                .as((month, step) -> first.plusMonths(month).plusDays(step));
        Arbitrary<LocalDate> days = Arbitraries.oneOf(any, borders);
        return Combinators.combine(days, days)
                .filter((from, to) -> !from.equals(to))
                .as((from, to) ->
                        from.isBefore(to) ? new PerformancePeriod(from, to) : new PerformancePeriod(to, from));
    }
}
