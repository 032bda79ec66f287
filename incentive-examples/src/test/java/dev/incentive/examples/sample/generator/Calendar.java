package dev.incentive.examples.sample.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The quarters of the data: two before the year that is paid, for the values of the period before, and its four. */
final class Calendar {

    /** The first quarter that is paid; retention looks back on the two before it. */
    static final int FIRST_PAID = 2;

    static final int QUARTERS = 6;

    private static final LocalDate START = LocalDate.of(2024, 7, 1);

    private Calendar() {}

    static List<Integer> all() {
        return IntStream.range(0, QUARTERS).boxed().toList();
    }

    static List<Integer> paid() {
        return IntStream.range(FIRST_PAID, QUARTERS).boxed().toList();
    }

    static LocalDate firstDay(int quarter) {
        return START.plusMonths(3L * quarter);
    }

    static LocalDate lastDay(int quarter) {
        return firstDay(quarter + 1).minusDays(1);
    }

    static LocalDate anyDay(int quarter, SplitMix64 random) {
        int days = (int) (firstDay(quarter + 1).toEpochDay() - firstDay(quarter).toEpochDay());
        return firstDay(quarter).plusDays(random.below(days));
    }

    static String label(int quarter) {
        LocalDate day = firstDay(quarter);
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }
}
