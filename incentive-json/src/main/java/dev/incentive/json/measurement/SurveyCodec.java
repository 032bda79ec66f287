package dev.incentive.json.measurement;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.json.value.ScaleCodec;
import dev.incentive.measurement.Survey;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
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
        RatingScale scale = in.object("scale", ScaleCodec::read, RatingScale.ZERO_TO_TEN);
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
        int rating = status == SurveyAnswer.Status.BLANK
                ? in.optional("rating", ScaleCodec::answer, 0)
                : in.required("rating", ScaleCodec::answer, 0);
        return new SurveyAnswer(id, status, rating);
    }

    static void write(Survey survey, ObjectWriting out) {
        out.object("scale", survey.scale(), ScaleCodec::write);
        if (survey instanceof SurveyTally tally) {
            out.wholes("tally", tally.counts());
        } else if (survey instanceof SurveyAnswers answers) {
            out.list("answers", answers.answers(), SurveyCodec::writeAnswer);
        }
    }

    private static void writeAnswer(SurveyAnswer answer, ObjectWriting out) {
        out.text("id", answer.id());
        out.word("status", answer.status(), STATUSES, SurveyAnswer.Status.ANSWERED);
        if (answer.status() != SurveyAnswer.Status.BLANK || answer.rating() != 0) {
            out.whole("rating", answer.rating());
        }
    }
}
