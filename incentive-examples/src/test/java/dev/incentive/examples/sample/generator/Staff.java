package dev.incentive.examples.sample.generator;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sixty sales people, numbered from 1, in three regions in turn; one joins and one leaves during the year. */
final class Staff {

    static final int SIZE = 60;
    static final int JOINER = 59;
    static final int LEAVER = 60;

    private static final List<String> REGIONS = List.of("East", "Centre", "West");
    private static final int JOINING = Calendar.FIRST_PAID + 2;
    private static final int LEAVING = Calendar.FIRST_PAID + 3;

    private Staff() {}

    static List<Integer> all() {
        return IntStream.rangeClosed(1, SIZE).boxed().toList();
    }

    static List<Integer> inRegion(int region) {
        return all().stream().filter(person -> region(person) == region).toList();
    }

    static String id(int person) {
        return String.format(Locale.ROOT, "E%03d", person);
    }

    static int region(int person) {
        return (person - 1) % REGIONS.size();
    }

    static boolean employed(int person, int quarter) {
        return person == JOINER ? quarter >= JOINING : person != LEAVER || quarter < LEAVING;
    }

    static CsvText file() {
        CsvText file = new CsvText("id", "name", "region", "start", "end");
        for (int person : all()) {
            file.row(
                    id(person),
                    "Person " + person,
                    REGIONS.get(region(person)),
                    person == JOINER ? Calendar.firstDay(JOINING) : Calendar.firstDay(0),
                    person == LEAVER ? Calendar.firstDay(LEAVING) : "");
        }
        return file;
    }
}
