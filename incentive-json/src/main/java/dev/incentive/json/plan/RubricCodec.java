package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.Words;
import dev.incentive.metric.Measure;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.value.Rational;

/** A rubric with its levels. */
final class RubricCodec {

    private static final Words<RaterStatistic> STATISTICS = Words.of(RaterStatistic.class);
    private static final RubricLevel LEVEL_PLACEHOLDER = new RubricLevel("", "", Rational.ZERO);

    private RubricCodec() {}

    static Measure read(ObjectReading in) {
        RaterStatistic statistic = in.word("statistic", STATISTICS);
        long minimumRaters = in.whole("minimumRaters");
        return new Measure.Rubric(
                in.list("levels", RubricCodec::readLevel, LEVEL_PLACEHOLDER), statistic, minimumRaters);
    }

    private static RubricLevel readLevel(ObjectReading in) {
        return new RubricLevel(in.text("id"), in.text("anchor"), in.number("value"));
    }

    static void write(Measure.Rubric rubric, ObjectWriting out) {
        out.word("statistic", rubric.statistic(), STATISTICS);
        out.whole("minimumRaters", rubric.minimumRaters());
        out.list("levels", rubric.levels(), RubricCodec::writeLevel);
    }

    private static void writeLevel(RubricLevel level, ObjectWriting out) {
        out.text("id", level.id());
        out.text("anchor", level.anchor());
        out.number("value", level.value());
    }
}
