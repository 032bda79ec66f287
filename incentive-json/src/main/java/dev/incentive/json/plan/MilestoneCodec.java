package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Window;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;

/** A milestone; one without dates of its own is one of the performance period. */
final class MilestoneCodec {

    private static final Words<Achievement.Completion> COMPLETIONS = Words.of(Achievement.Completion.class);

    static final Milestone PLACEHOLDER =
            new Milestone("", "", Rational.ZERO, Achievement.once(), Window.duringPeriod());

    private MilestoneCodec() {}

    static Milestone read(ObjectReading in) {
        String id = in.text("id");
        return new Milestone(
                id,
                in.text("name", id),
                in.required("weight", ValueReading::weight, Rational.ZERO),
                in.object("achievement", MilestoneCodec::readAchievement, Achievement.once()),
                in.optional("window", MilestoneCodec::readWindow, Window.duringPeriod()));
    }

    private static Achievement readAchievement(ObjectReading in) {
        return new Achievement(
                in.word("counting", MeasureCodec.COUNTINGS), in.whole("required"), in.word("completion", COMPLETIONS));
    }

    private static Window readWindow(ValueReading value) {
        PerformancePeriod dates = value.object(PeriodCodec::read, PeriodCodec.PLACEHOLDER);
        return Window.between(dates);
    }

    static void write(Milestone milestone, ObjectWriting out) {
        out.text("id", milestone.id());
        out.text("name", milestone.name(), milestone.id());
        out.weight("weight", milestone.weight());
        out.object("achievement", milestone.achievement(), MilestoneCodec::writeAchievement);
        if (milestone.window() instanceof Window.Between between) {
            out.object("window", between.dates(), PeriodCodec::write);
        }
    }

    private static void writeAchievement(Achievement achievement, ObjectWriting out) {
        out.word("counting", achievement.counting(), MeasureCodec.COUNTINGS);
        out.whole("required", achievement.required());
        out.word("completion", achievement.completion(), COMPLETIONS);
    }
}
