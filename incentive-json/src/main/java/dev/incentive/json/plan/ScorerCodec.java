package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.Words;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.NpsAboveAverageScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;

/** How a score is found; no scorer is no property. */
final class ScorerCodec {

    static final Words<Border> BORDERS = Words.of(Border.class);

    private static final ScoreLevel LEVEL_PLACEHOLDER = new ScoreLevel(Rational.ZERO, Rational.ZERO);

    private final TypeTable<Scorer> types;

    ScorerCodec(CustomScorerCodec customScorers) {
        this.types = TypeTable.of(
                Scorer.none(),
                type("threshold", ThresholdScorer.class, ScorerCodec::readThreshold, ScorerCodec::writeThreshold),
                type("tiered", TieredScorer.class, ScorerCodec::readTiered, ScorerCodec::writeTiered),
                type(
                        "nps-above-average",
                        NpsAboveAverageScorer.class,
                        in -> Scorer.npsAboveAverage(),
                        (nps, out) -> {}),
                type("milestones", MilestoneScorer.class, ScorerCodec::readMilestones, ScorerCodec::writeMilestones),
                type("custom", CustomScorer.class, customScorers::read, customScorers::write));
    }

    TypeTable<Scorer> types() {
        return types;
    }

    private static Scorer readThreshold(ObjectReading in) {
        return new ThresholdScorer(in.number("attainment"), in.word("border", BORDERS, Border.AT_OR_ABOVE));
    }

    private static void writeThreshold(ThresholdScorer threshold, ObjectWriting out) {
        out.number("attainment", threshold.attainment());
        out.word("border", threshold.border(), BORDERS);
    }

    private static Scorer readTiered(ObjectReading in) {
        return new TieredScorer(
                in.word("border", BORDERS, Border.AT_OR_ABOVE),
                in.list("levels", ScorerCodec::readLevel, LEVEL_PLACEHOLDER));
    }

    private static ScoreLevel readLevel(ObjectReading in) {
        return new ScoreLevel(in.number("from"), in.number("score"));
    }

    private static void writeTiered(TieredScorer tiered, ObjectWriting out) {
        out.word("border", tiered.border(), BORDERS);
        out.list("levels", tiered.levels(), ScorerCodec::writeLevel);
    }

    private static void writeLevel(ScoreLevel level, ObjectWriting out) {
        out.number("from", level.from());
        out.number("score", level.score());
    }

    private static Scorer readMilestones(ObjectReading in) {
        return new MilestoneScorer(in.list("milestones", MilestoneCodec::read, MilestoneCodec.PLACEHOLDER));
    }

    private static void writeMilestones(MilestoneScorer scorer, ObjectWriting out) {
        out.list("milestones", scorer.milestones(), MilestoneCodec::write);
    }
}
