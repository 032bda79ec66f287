package dev.incentive.examples.sample;

import dev.incentive.value.PerformancePeriod;
import java.time.LocalDate;

/** A sales person, employed from a first day up to, and without, an end; {@link LocalDate#MAX} without one. */
record SalesPerson(String id, String name, String region, LocalDate start, LocalDate end) {

    boolean employedOn(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whoever is there on one day of the period takes part in it. */
    boolean employedDuring(PerformancePeriod period) {
        return start.isBefore(period.end()) && end.isAfter(period.start());
    }
}
