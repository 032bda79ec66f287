package dev.incentive.examples.sample;

import dev.incentive.examples.extract.Quarter;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The share of a person's accounts of the quarter before that ordered again in a quarter.
 *
 * <p>An account ordered if it has an order with a positive amount; a return makes no customer. Without accounts in the
 * quarter before there is nothing to measure.
 */
final class Retention {

    private final Ledger<Order> orders;

    Retention(Ledger<Order> orders) {
        this.orders = orders;
    }

    ShareMeasurement of(String person, Quarter quarter) {
        Set<String> before = accounts(new PersonQuarter(person, quarter.previous()));
        Set<String> lost = new LinkedHashSet<>(before);
        lost.removeAll(accounts(new PersonQuarter(person, quarter)));
        String source = DataFile.ORDERS.fileName() + ", accounts of " + quarter.previous() + " again in " + quarter;
        return new ShareMeasurement(
                SampleCompany.RETENTION,
                Rational.of(before.size() - lost.size()),
                Rational.of(before.size()),
                new Provenance(source, lost.isEmpty() ? "" : "lost: " + String.join(" ", lost)));
    }

    private Set<String> accounts(PersonQuarter at) {
        return orders.at(at).stream()
                .filter(Order::isSale)
                .map(Order::account)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
