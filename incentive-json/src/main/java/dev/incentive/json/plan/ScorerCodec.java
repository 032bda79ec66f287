package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Rational;

/** How a score is found; no scorer is no property. */
final class ScorerCodec {

    private final TypeTable<Scorer> types;

    ScorerCodec(CustomParts customParts) {
        CustomPartCodec<Scorer, CustomScorer> custom = new CustomPartCodec<>(CustomKind.SCORER, customParts.scorers());
        this.types = TypeTable.of(
                Scorer.none(),
                type("threshold", ThresholdScorer.class, FunctionCodec::readThreshold, FunctionCodec::writeThreshold),
                type("tiered", TieredScorer.class, FunctionCodec::readTiered, FunctionCodec::writeTiered),
                type("curve", CurveScorer.class, FunctionCodec::readCurve, FunctionCodec::writeCurve),
                type("nps-above-average", NpsAboveAverageScorer.class, ScorerCodec::readNps, ScorerCodec::writeNps),
                type("milestones", MilestoneScorer.class, ScorerCodec::readMilestones, ScorerCodec::writeMilestones),
                type("custom", CustomScorer.class, custom::read, custom::write));
    }

    TypeTable<Scorer> types() {
        return types;
    }

    private static Scorer readNps(ObjectReading in) {
        return new NpsAboveAverageScorer(in.optional("significance", ValueReading::number, Rational.ZERO));
    }

    private static void writeNps(NpsAboveAverageScorer nps, ObjectWriting out) {
        out.number("significance", nps.significance(), Rational.ZERO);
    }

    private static Scorer readMilestones(ObjectReading in) {
        return new MilestoneScorer(in.list("milestones", MilestoneCodec::read, MilestoneCodec.PLACEHOLDER));
    }

    private static void writeMilestones(MilestoneScorer scorer, ObjectWriting out) {
        out.list("milestones", scorer.milestones(), MilestoneCodec::write);
    }
}
