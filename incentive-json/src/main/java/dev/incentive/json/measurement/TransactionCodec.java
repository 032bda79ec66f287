package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.value.ProvenanceCodec;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;

/** A number as its transactions. */
final class TransactionCodec {

    private static final Transaction PLACEHOLDER = new Transaction("", LocalDate.EPOCH, Rational.ZERO);

    private TransactionCodec() {}

    static TransactionMeasurement readMeasurement(ObjectReading in) {
        String metric = in.text("metric");
        Unit unit = new Unit(in.text("unit"));
        return new TransactionMeasurement(
                metric, in.list("transactions", TransactionCodec::read, PLACEHOLDER), unit, ProvenanceCodec.read(in));
    }

    private static Transaction read(ObjectReading in) {
        return new Transaction(
                in.text("id"), in.required("date", ValueReading::date, LocalDate.EPOCH), in.number("amount"));
    }

    static void writeMeasurement(TransactionMeasurement measurement, ObjectWriting out) {
        out.text("metric", measurement.metric());
        out.text("unit", measurement.unit().symbol());
        out.list("transactions", measurement.transactions(), TransactionCodec::write);
        ProvenanceCodec.write(measurement.provenance(), out);
    }

    private static void write(Transaction transaction, ObjectWriting out) {
        out.text("id", transaction.id());
        out.date("date", transaction.date());
        out.number("amount", transaction.amount());
    }
}
