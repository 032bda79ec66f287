package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.value.ProvenanceCodec;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;

/** The levels of a rubric that raters gave. */
final class RatingCodec {

    private static final Rating PLACEHOLDER = new Rating("", "");

    private RatingCodec() {}

    static RatingMeasurement readMeasurement(ObjectReading in) {
        return new RatingMeasurement(
                in.text("metric"), in.list("ratings", RatingCodec::read, PLACEHOLDER), ProvenanceCodec.read(in));
    }

    private static Rating read(ObjectReading in) {
        return new Rating(in.text("rater"), in.text("level"));
    }

    static void writeMeasurement(RatingMeasurement measurement, ObjectWriting out) {
        out.text("metric", measurement.metric());
        out.list("ratings", measurement.ratings(), RatingCodec::write);
        ProvenanceCodec.write(measurement.provenance(), out);
    }

    private static void write(Rating rating, ObjectWriting out) {
        out.text("rater", rating.rater());
        out.text("level", rating.level());
    }
}
