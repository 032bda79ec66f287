package dev.incentive.examples.adventureworks;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Set;

/**
 * The accounts of a person in the quarter before, and those in this one.
 *
 * <p>The share of the former that came back is the person's retention; without former accounts it is undefined.
 */
record Retention(Quarter quarter, Set<String> before, Set<String> now) {

    ShareMeasurement measurement() {
        List<String> lost =
                before.stream().filter(account -> !now.contains(account)).toList();
        return new ShareMeasurement(
                AdventureWorks.RETENTION,
                Rational.of(before.size() - lost.size()),
                Rational.of(before.size()),
                new Provenance(source(), evidence(lost)));
    }

    private String source() {
        return "reseller_orders.csv, accounts of " + quarter.previous() + " that ordered again in " + quarter;
    }

    private static String evidence(List<String> lost) {
        return lost.isEmpty() ? "" : "did not order again: " + String.join(" ", lost);
    }
}
