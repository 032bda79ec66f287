package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;

/** Functions of one value: they score an attainment or multiply a payout. */
final class FunctionCodec {

    static final Words<Border> BORDERS = Words.of(Border.class);

    private static final Words<CurveEnd> ENDS = Words.of(CurveEnd.class);
    private static final ScoreLevel LEVEL_PLACEHOLDER = new ScoreLevel(Rational.ZERO, Rational.ZERO);
    private static final CurvePoint POINT_PLACEHOLDER = new CurvePoint(Rational.ZERO, Rational.ZERO);

    /** For multipliers; scorers have these words and more. */
    static final TypeTable<FunctionScorer> TYPES = TypeTable.of(
            new ThresholdScorer(Rational.ZERO, Border.AT_OR_ABOVE),
            type("threshold", ThresholdScorer.class, FunctionCodec::readThreshold, FunctionCodec::writeThreshold),
            type("tiered", TieredScorer.class, FunctionCodec::readTiered, FunctionCodec::writeTiered),
            type("curve", CurveScorer.class, FunctionCodec::readCurve, FunctionCodec::writeCurve));

    private FunctionCodec() {}

    static ThresholdScorer readThreshold(ObjectReading in) {
        return new ThresholdScorer(in.number("attainment"), in.word("border", BORDERS, Border.AT_OR_ABOVE));
    }

    static void writeThreshold(ThresholdScorer threshold, ObjectWriting out) {
        out.number("attainment", threshold.attainment());
        out.word("border", threshold.border(), BORDERS);
    }

    static TieredScorer readTiered(ObjectReading in) {
        return new TieredScorer(
                in.word("border", BORDERS, Border.AT_OR_ABOVE),
                in.list("levels", FunctionCodec::readLevel, LEVEL_PLACEHOLDER));
    }

    private static ScoreLevel readLevel(ObjectReading in) {
        return new ScoreLevel(in.number("from"), in.number("score"));
    }

    static void writeTiered(TieredScorer tiered, ObjectWriting out) {
        out.word("border", tiered.border(), BORDERS);
        out.list("levels", tiered.levels(), FunctionCodec::writeLevel);
    }

    private static void writeLevel(ScoreLevel level, ObjectWriting out) {
        out.number("from", level.from());
        out.number("score", level.score());
    }

    static CurveScorer readCurve(ObjectReading in) {
        CurveEnd end = in.word("end", ENDS);
        Rational below = in.optional("below", ValueReading::number, Rational.ZERO);
        return new CurveScorer(in.list("points", FunctionCodec::readPoint, POINT_PLACEHOLDER), below, end);
    }

    private static CurvePoint readPoint(ObjectReading in) {
        return new CurvePoint(in.number("at"), in.number("factor"));
    }

    static void writeCurve(CurveScorer curve, ObjectWriting out) {
        out.word("end", curve.end(), ENDS);
        out.number("below", curve.below(), Rational.ZERO);
        out.list("points", curve.points(), FunctionCodec::writePoint);
    }

    private static void writePoint(CurvePoint point, ObjectWriting out) {
        out.number("at", point.at());
        out.number("factor", point.factor());
    }
}
