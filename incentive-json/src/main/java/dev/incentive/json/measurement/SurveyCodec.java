package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.measurement.RatingScale;
import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** A survey: its scale, and either how often each answer was given or the single answers. */
final class SurveyCodec {

    private static final Words<SurveyAnswer.Status> STATUSES = Words.of(SurveyAnswer.Status.class);
    private static final SurveyAnswer ANSWER_PLACEHOLDER = SurveyAnswer.blank("");

    static final Survey PLACEHOLDER = SurveyTally.none(RatingScale.ZERO_TO_TEN);

    private SurveyCodec() {}

    static Survey read(ObjectReading in) {
        RatingScale scale = in.object("scale", SurveyCodec::readScale, RatingScale.ZERO_TO_TEN);
        Optional<ValueReading> tally = in.find("tally");
        Optional<ValueReading> answers = in.find("answers");
        if (tally.isPresent() == answers.isPresent()) {
            in.error(
                    ProblemCode.DOCUMENT_PROPERTY_MISSING,
                    tally.isPresent() ? "both 'tally' and 'answers'" : "neither 'tally' nor 'answers'",
                    "one of 'tally' and 'answers'",
                    "");
        }
        return tally.map(value -> readTally(scale, value, in))
                .or(() -> answers.map(value -> readAnswers(scale, value)))
                .orElse(PLACEHOLDER);
    }

    private static RatingScale readScale(ObjectReading in) {
        int minimum = (int) (long) in.required("minimum", SurveyCodec::integer, 0L);
        int maximum = (int) (long) in.required("maximum", SurveyCodec::integer, 0L);
        return in.made(() -> new RatingScale(minimum, maximum), RatingScale.ZERO_TO_TEN);
    }

    private static Survey readTally(RatingScale scale, ValueReading value, ObjectReading in) {
        List<Long> counts = value.list(count -> count.whole(0, Long.MAX_VALUE));
        return in.isSound() ? value.attempt(() -> new SurveyTally(scale, counts), PLACEHOLDER) : PLACEHOLDER;
    }

    private static Survey readAnswers(RatingScale scale, ValueReading value) {
        return new SurveyAnswers(
                scale, value.list(answer -> answer.object(SurveyCodec::readAnswer, ANSWER_PLACEHOLDER)));
    }

    /** A blank answer has no rating. */
    private static SurveyAnswer readAnswer(ObjectReading in) {
        String id = in.text("id");
        SurveyAnswer.Status status = in.word("status", STATUSES, SurveyAnswer.Status.ANSWERED);
        long rating = status == SurveyAnswer.Status.BLANK
                ? in.optional("rating", SurveyCodec::integer, 0L)
                : in.required("rating", SurveyCodec::integer, 0L);
        return new SurveyAnswer(id, status, (int) rating);
    }

    private static long integer(ValueReading value) {
        return value.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static void write(Survey survey, ObjectWriting out) {
        out.object("scale", survey.scale(), SurveyCodec::writeScale);
        if (survey instanceof SurveyTally tally) {
            out.wholes("tally", tally.counts());
        } else if (survey instanceof SurveyAnswers answers) {
            out.list("answers", answers.answers(), SurveyCodec::writeAnswer);
        }
    }

    private static void writeScale(RatingScale scale, ObjectWriting out) {
        out.whole("minimum", scale.minimum());
        out.whole("maximum", scale.maximum());
    }

    private static void writeAnswer(SurveyAnswer answer, ObjectWriting out) {
        out.text("id", answer.id());
        out.word("status", answer.status(), STATUSES, SurveyAnswer.Status.ANSWERED);
        if (answer.status() != SurveyAnswer.Status.BLANK || answer.rating() != 0) {
            out.whole("rating", answer.rating());
        }
    }
}
