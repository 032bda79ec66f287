package dev.incentive.testkit.scorer;

import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.PerformancePeriod;
import java.util.List;

/** Draws two cases with a difference that should not matter. */
final class SameCases {

    private static final int LATEST = 1000;

    private SameCases() {}

    static Draw<TwoCases> two(ScorerSubject subject) {
        Draw<ScorerCase> cases = subject.cases();
        return choices -> new TwoCases(cases.from(choices), cases.from(choices));
    }

    static Draw<TwoCases> reordered(ScorerSubject subject) {
        return rearranged(subject, false);
    }

    static Draw<TwoCases> repeated(ScorerSubject subject) {
        return rearranged(subject, true);
    }

    private static Draw<TwoCases> rearranged(ScorerSubject subject, boolean again) {
        Draw<ScorerCase> cases = subject.cases();
        return choices -> {
            ScorerCase one = cases.from(choices);
            Measurement measurement = one.measurement();
            int count = Entries.count(measurement);
            if (count == 0) {
                return new TwoCases(one, one);
            }
            List<Integer> places = again ? Entries.withOneAgain(count, choices) : Entries.order(count, choices);
            return new TwoCases(one, one.withMeasurement(Entries.at(places, measurement)));
        };
    }

    static Draw<TwoCases> laterPeriod(ScorerSubject subject) {
        Draw<ScorerCase> cases = subject.cases();
        return choices -> {
            ScorerCase one = cases.from(choices);
            return new TwoCases(one, later(one, choices.oneOf(365, 90, 181, 273, 1 + choices.between(0, LATEST))));
        };
    }

    private static ScorerCase later(ScorerCase given, int days) {
        PerformancePeriod period = given.period();
        return given.inPeriod(new PerformancePeriod(
                        period.start().plusDays(days), period.end().plusDays(days)))
                .withMeasurement(later(given.measurement(), days));
    }

    private static Measurement later(Measurement measurement, int days) {
        if (measurement instanceof EventMeasurement events) {
            return new EventMeasurement(
                    events.metric(),
                    events.events().stream().map(event -> later(event, days)).toList(),
                    events.provenance());
        }
        if (measurement instanceof TransactionMeasurement sales) {
            List<Transaction> later = sales.transactions().stream()
                    .map(sale -> new Transaction(sale.id(), sale.date().plusDays(days), sale.amount()))
                    .toList();
            return new TransactionMeasurement(sales.metric(), later, sales.unit(), sales.provenance());
        }
        return measurement;
    }

    private static Event later(Event event, int days) {
        return new Event(
                event.id(),
                event.milestone(),
                event.date().plusDays(days),
                event.subject(),
                event.quantity(),
                event.evidence());
    }
}
