package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.Words;
import dev.incentive.json.value.ScaleCodec;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RatingScale;

/** How a measurement looks and is read. */
final class MeasureCodec {

    static final Words<Counting> COUNTINGS = Words.of(Counting.class);

    static final TypeTable<Measure> TYPES = TypeTable.of(
            Measure.number(),
            type("number", Measure.Numeric.class, in -> Measure.number(), (measure, out) -> {}),
            type("share", Measure.Share.class, in -> Measure.share(), (measure, out) -> {}),
            type(
                    "net-promoter-score",
                    Measure.NetPromoterScore.class,
                    MeasureCodec::readScore,
                    MeasureCodec::writeScore),
            type("top-box-share", Measure.TopBoxShare.class, MeasureCodec::readTopBox, MeasureCodec::writeTopBox),
            type("mean-rating", Measure.MeanRating.class, MeasureCodec::readMean, MeasureCodec::writeMean),
            type("rubric", Measure.Rubric.class, RubricCodec::read, RubricCodec::write),
            type("events", Measure.Events.class, MeasureCodec::readEvents, MeasureCodec::writeEvents));

    private MeasureCodec() {}

    private static Measure readScore(ObjectReading in) {
        return Measure.netPromoterScore(in.whole("minimumAnswers"));
    }

    private static void writeScore(Measure.NetPromoterScore score, ObjectWriting out) {
        out.whole("minimumAnswers", score.minimumAnswers());
    }

    private static Measure readTopBox(ObjectReading in) {
        return new Measure.TopBoxShare(
                readScale(in), in.required("topFrom", ScaleCodec::answer, 0), in.whole("minimumAnswers"));
    }

    private static void writeTopBox(Measure.TopBoxShare topBox, ObjectWriting out) {
        out.object("scale", topBox.scale(), ScaleCodec::write);
        out.whole("topFrom", topBox.topFrom());
        out.whole("minimumAnswers", topBox.minimumAnswers());
    }

    private static Measure readMean(ObjectReading in) {
        return new Measure.MeanRating(readScale(in), in.whole("minimumAnswers"));
    }

    private static RatingScale readScale(ObjectReading in) {
        return in.object("scale", ScaleCodec::read, RatingScale.ZERO_TO_TEN);
    }

    private static void writeMean(Measure.MeanRating mean, ObjectWriting out) {
        out.object("scale", mean.scale(), ScaleCodec::write);
        out.whole("minimumAnswers", mean.minimumAnswers());
    }

    private static Measure readEvents(ObjectReading in) {
        return Measure.events(in.word("counting", COUNTINGS));
    }

    private static void writeEvents(Measure.Events events, ObjectWriting out) {
        out.word("counting", events.counting(), COUNTINGS);
    }
}
