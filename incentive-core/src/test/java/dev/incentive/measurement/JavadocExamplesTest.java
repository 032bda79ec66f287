package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Metric;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Unit usd = Unit.money(CurrencyUnit.of("USD"));

    @Test
    void event() {
        // example Event
        LocalDate day = LocalDate.of(2026, 3, 2);
        Event session = Event.of("session-1", day, "account-1", "minutes of 2 March");
        Event visitors =
                Event.forMilestone("fair-1", "visitors", day, "", "guest list").withQuantity(40);
        long one = session.quantity(); // 1
        long forty = visitors.quantity(); // 40
        // end
        assertThat(one).hasToString("1");
        assertThat(forty).hasToString("40");
    }

    @Test
    void eventMeasurement() {
        // example EventMeasurement
        Event session = Event.of("session-1", LocalDate.of(2026, 3, 2), "account-1", "minutes");
        EventMeasurement sentTwice = EventMeasurement.of("sessions", List.of(session, session));
        int events = sentTwice.distinctEvents().size(); // 1
        // end
        assertThat(events).hasToString("1");
    }

    @Test
    void eventTotal() {
        // example EventTotal
        LocalDate day = LocalDate.of(2026, 3, 2);
        List<Event> fairs = List.of(
                Event.of("fair-1", day, "hall-1", "guest list").withQuantity(40),
                Event.of("fair-2", day, "hall-1", "guest list").withQuantity(25));
        Rational visitors = EventTotal.of(Counting.EVENTS, fairs); // 65
        Rational halls = EventTotal.of(Counting.DISTINCT_SUBJECTS, fairs); // 1
        // end
        assertThat(visitors).hasToString("65");
        assertThat(halls).hasToString("1");
    }

    @Test
    void measuredValue() {
        Metric retention = Metrics.RETENTION;
        // example MeasuredValue
        MeasuredValue reader = MeasuredValue.ofPeriod(retention);
        Outcome kept = reader.read(ShareMeasurement.of("retention", 30, 40), day -> true);
        Outcome nobody = reader.read(ShareMeasurement.of("retention", 0, 0), day -> true);
        Rational value = ((Outcome.Defined) kept).derivation().value(); // 0.75
        UndefinedReason reason = ((Outcome.Undefined) nobody).reason(); // NOTHING_TO_MEASURE
        // end
        assertThat(value).hasToString("0.75");
        assertThat(reason).hasToString("NOTHING_TO_MEASURE");
    }

    @Test
    void measurement() {
        // example Measurement
        Measurement nothingSold = NumberMeasurement.of("revenue", "0", usd);
        Measurement allKept = ShareMeasurement.of("retention", 38, 38).from("CRM", "list of accounts");
        String form = nothingSold.form(); // number
        String source = allKept.provenance().source(); // CRM
        // end
        assertThat(form).hasToString("number");
        assertThat(source).hasToString("CRM");
    }

    @Test
    void numberMeasurement() {
        // example NumberMeasurement
        NumberMeasurement revenue =
                NumberMeasurement.of("revenue", "524718.3241", usd).from("ERP", "ledger of June");
        Rational value = revenue.value(); // 524718.3241
        // end
        assertThat(value).hasToString("524718.3241");
    }

    @Test
    void participant() {
        // example Participant
        Participant seller = Participant.builder("285")
                .putGroup("region", "North America")
                .addQuota(Quota.of("revenue", "650000", usd))
                .addMeasurement(NumberMeasurement.of("revenue", "524718.3241", usd))
                .addMeasurement(ShareMeasurement.of("retention", 31, 38))
                .addPriorMeasurement(ShareMeasurement.of("retention", 11, 18))
                .build();
        // end
        assertThat(seller.quotas()).hasSize(1);
        assertThat(seller.measurements()).hasSize(2);
        assertThat(seller.priorMeasurements()).hasSize(1);
    }

    @Test
    void population() {
        Participant seller = Participant.builder("seller").build();
        Participant colleague = Participant.builder("colleague").build();
        // example Population
        Population population = Population.builder("sales", PerformancePeriod.quarter(2026, 1))
                .addParticipant(seller)
                .addPeer(colleague)
                .build();
        int paid = population.participants().size(); // 1
        int comparedWith = population.peers().size(); // 1
        // end
        assertThat(paid).hasToString("1");
        assertThat(comparedWith).hasToString("1");
    }

    @Test
    void quota() {
        // example Quota
        Quota quota = Quota.of("revenue", "650000", usd).from("sales operations", "letter of 2 January");
        Rational value = quota.value(); // 650000
        // end
        assertThat(value).hasToString("650000");
    }

    @Test
    void shareMeasurement() {
        // example ShareMeasurement
        ShareMeasurement retention = ShareMeasurement.of("retention", 31, 38);
        Rational share = retention.part().dividedBy(retention.whole()); // 31/38
        // end
        assertThat(share).hasToString("31/38");
    }

    @Test
    void targetIncentive() {
        // example TargetIncentive
        TargetIncentive forTheQuarter = TargetIncentive.of(Money.of("USD", "20000"));
        boolean same = forTheQuarter.equals(TargetIncentive.of(Money.of("USD", "20000.00"))); // true
        boolean none = forTheQuarter.equals(TargetIncentive.none()); // false
        // end
        assertThat(same).hasToString("true");
        assertThat(none).hasToString("false");
    }

    @Test
    void transaction() {
        // example Transaction
        Transaction sale = Transaction.of("invoice-7", LocalDate.of(2026, 1, 2), "15000");
        Transaction refund = Transaction.of("invoice-5", LocalDate.of(2026, 1, 3), "-200");
        boolean saleFirst = sale.compareTo(refund) < 0; // true
        // end
        assertThat(saleFirst).hasToString("true");
    }

    @Test
    void transactionMeasurement() {
        // example TransactionMeasurement
        Transaction large = Transaction.of("invoice-9", LocalDate.of(2026, 1, 1), "45000");
        Transaction small = Transaction.of("invoice-7", LocalDate.of(2026, 1, 2), "15000");
        TransactionMeasurement revenue = TransactionMeasurement.of("revenue", usd, List.of(small, large, small));
        Rational total = revenue.total(); // 60000
        String first = revenue.inOrder().get(0).id(); // invoice-9
        // end
        assertThat(total).hasToString("60000");
        assertThat(first).hasToString("invoice-9");
    }
}
