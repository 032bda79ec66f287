package dev.incentive.json.statement;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.json.value.PeriodCodec;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Severity;
import java.util.List;

/**
 * A participant who gets no statement for a period, with the reasons.
 *
 * @since 0.1.0
 */
public final class ParticipantFailureCodec {

    private static final Words<ProblemCode> CODES = Words.of(ProblemCode.class);
    private static final Words<Severity> SEVERITIES = Words.of(Severity.class);

    private static final Problem PROBLEM_PLACEHOLDER = Problem.error(ProblemCode.DOCUMENT_TYPE, Place.ROOT, "", "");

    /** Stands in for a failure that could not be read. */
    public static final ParticipantFailure PLACEHOLDER = new ParticipantFailure("", PeriodCodec.PLACEHOLDER, List.of());

    private ParticipantFailureCodec() {}

    /**
     * Reads a failure.
     *
     * @param in the object
     * @return the failure
     */
    public static ParticipantFailure read(ObjectReading in) {
        return new ParticipantFailure(
                ParticipantIds.read(in),
                in.object("period", PeriodCodec::read, PeriodCodec.PLACEHOLDER),
                in.list("problems", ParticipantFailureCodec::readProblem, PROBLEM_PLACEHOLDER));
    }

    private static Problem readProblem(ObjectReading in) {
        return new Problem(
                in.word("code", CODES),
                in.word("severity", SEVERITIES),
                new Place(freeText("place", in)),
                freeText("found", in),
                freeText("allowed", in),
                freeText("hint", in));
    }

    /** What was found can be anything, for example an exception's message of several lines. */
    private static String freeText(String property, ObjectReading in) {
        return in.required(property, ValueReading::freeText, "");
    }

    /**
     * Writes a failure.
     *
     * @param failure the failure
     * @param out the object
     */
    public static void write(ParticipantFailure failure, ObjectWriting out) {
        ParticipantIds.write(failure.participant(), out);
        out.object("period", failure.period(), PeriodCodec::write);
        out.list("problems", failure.problems(), ParticipantFailureCodec::writeProblem);
    }

    private static void writeProblem(Problem problem, ObjectWriting out) {
        out.word("code", problem.code(), CODES);
        out.word("severity", problem.severity(), SEVERITIES);
        out.freeText("place", problem.place().pointer());
        out.freeText("found", problem.found());
        out.freeText("allowed", problem.allowed());
        out.freeText("hint", problem.hint());
    }
}
