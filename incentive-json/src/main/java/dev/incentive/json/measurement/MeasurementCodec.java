package dev.incentive.json.measurement;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.value.ProvenanceCodec;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;

/** What was observed for one metric. */
final class MeasurementCodec {

    private static final NumberMeasurement PLACEHOLDER =
            new NumberMeasurement("", Rational.ZERO, Unit.COUNT, Provenance.UNSTATED);

    /** Only numbers, where nothing else can be credited. */
    static final TypeTable<NumberMeasurement> NUMBERS = TypeTable.of(
            PLACEHOLDER,
            type("number", NumberMeasurement.class, MeasurementCodec::readNumber, MeasurementCodec::writeNumber));

    static final TypeTable<Measurement> TYPES = TypeTable.of(
            PLACEHOLDER,
            type("number", NumberMeasurement.class, MeasurementCodec::readNumber, MeasurementCodec::writeNumber),
            type(
                    "transactions",
                    TransactionMeasurement.class,
                    TransactionCodec::readMeasurement,
                    TransactionCodec::writeMeasurement),
            type("share", ShareMeasurement.class, MeasurementCodec::readShare, MeasurementCodec::writeShare),
            type("survey", SurveyMeasurement.class, MeasurementCodec::readSurvey, MeasurementCodec::writeSurvey),
            type("ratings", RatingMeasurement.class, RatingCodec::readMeasurement, RatingCodec::writeMeasurement),
            type("events", EventMeasurement.class, MeasurementCodec::readEvents, MeasurementCodec::writeEvents));

    private MeasurementCodec() {}

    private static NumberMeasurement readNumber(ObjectReading in) {
        return new NumberMeasurement(
                in.text("metric"), in.number("value"), new Unit(in.text("unit")), ProvenanceCodec.read(in));
    }

    private static void writeNumber(NumberMeasurement number, ObjectWriting out) {
        out.text("metric", number.metric());
        out.number("value", number.value());
        out.text("unit", number.unit().symbol());
        ProvenanceCodec.write(number.provenance(), out);
    }

    private static ShareMeasurement readShare(ObjectReading in) {
        return new ShareMeasurement(in.text("metric"), in.number("part"), in.number("whole"), ProvenanceCodec.read(in));
    }

    private static void writeShare(ShareMeasurement share, ObjectWriting out) {
        out.text("metric", share.metric());
        out.number("part", share.part());
        out.number("whole", share.whole());
        ProvenanceCodec.write(share.provenance(), out);
    }

    private static SurveyMeasurement readSurvey(ObjectReading in) {
        return new SurveyMeasurement(
                in.text("metric"),
                in.object("survey", SurveyCodec::read, SurveyCodec.PLACEHOLDER),
                ProvenanceCodec.read(in));
    }

    private static void writeSurvey(SurveyMeasurement survey, ObjectWriting out) {
        out.text("metric", survey.metric());
        out.object("survey", survey.survey(), SurveyCodec::write);
        ProvenanceCodec.write(survey.provenance(), out);
    }

    private static EventMeasurement readEvents(ObjectReading in) {
        return new EventMeasurement(
                in.text("metric"),
                in.list("events", EventCodec::read, EventCodec.PLACEHOLDER),
                ProvenanceCodec.read(in));
    }

    private static void writeEvents(EventMeasurement events, ObjectWriting out) {
        out.text("metric", events.metric());
        out.list("events", events.events(), EventCodec::write);
        ProvenanceCodec.write(events.provenance(), out);
    }
}
