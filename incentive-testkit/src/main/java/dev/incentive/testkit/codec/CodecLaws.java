package dev.incentive.testkit.codec;

import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What holds of plans as documents, and of parts of your own in them.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(CodecLaws.SAME_PAY, CodecSubject.of(IncentiveJson.standard(), plan));
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CodecLaws {

    /** {@code CODEC-1}: a plan that is written, read and written again is the same text. */
    public static final Law<CodecSubject, CodecCase> SAME_TEXT = law(
            new LawText(
                    "CODEC-1",
                    "A plan that is written, read and written again is the same text.",
                    "every codec",
                    "A plan that changes while it is kept is another plan.",
                    "parameters() that say something else than what the factory takes, a unit that changes between writing and reading, a factory that is not registered"),
            subject -> true,
            CodecCases::plain,
            CodecChecks::sameText);

    /** {@code CODEC-2}: a plan that was written and read has the digest that it had. */
    public static final Law<CodecSubject, CodecCase> SAME_DIGEST = law(
            new LawText(
                    "CODEC-2",
                    "A plan that was written and read has the digest that it had.",
                    "every codec",
                    "Statements name the plan that they were paid by.",
                    "a name or needs() that depend on how a part was made, defaults that only one way of making it adds"),
            subject -> true,
            CodecCases::plain,
            CodecChecks::sameDigest);

    /** {@code CODEC-3}: a plan that was written and read pays what it paid. */
    public static final Law<CodecSubject, CodecCase> SAME_PAY = law(
            new LawText(
                    "CODEC-3",
                    "A plan that was written and read pays what it paid.",
                    "every codec",
                    "Nobody's pay may depend on whether the plan came from a file.",
                    "a number that goes through double, a parameter that is not written, percent for ratio"),
            subject -> true,
            CodecCases::plain,
            CodecChecks::samePay);

    /** {@code CODEC-4}: every parameter is written as it was stated, to the last digit and zero. */
    public static final Law<CodecSubject, CodecCase> PARAMETERS_SURVIVE = law(
            new LawText(
                    "CODEC-4",
                    "Every parameter is written as it was stated, to the last digit and zero.",
                    "a part with parameters",
                    "0.10 and 0.1 are the same rate but not the same text, and a digit less is another rate.",
                    "parameters() that are made from fields, a number that goes through double or is rounded"),
            subject -> subject.hasParameters(),
            CodecCases::plain,
            CodecChecks::parametersSurvive);

    /** {@code CODEC-5}: a parameter that the part does not know is refused. */
    public static final Law<CodecSubject, CodecCase> UNKNOWN_REFUSED = law(
            new LawText(
                    "CODEC-5",
                    "A parameter that the part does not know is refused.",
                    "a part with parameters",
                    "A misspelt parameter that is ignored leaves the part with its default, and nobody is told.",
                    "a factory that only looks for the names that it knows"),
            subject -> subject.hasParameters(),
            CodecCases::plain,
            CodecChecks::unknownRefused);

    /** {@code CODEC-6}: a document without a parameter that the part needs is refused. */
    public static final Law<CodecSubject, CodecCase> MISSING_REFUSED = law(
            new LawText(
                    "CODEC-6",
                    "A document without a parameter that the part needs is refused.",
                    "a part with parameters that it needs",
                    "What is missing must be found when the plan is read, not when somebody is paid.",
                    "a factory that asks for a parameter only when it is used, or that has a default nobody stated"),
            subject -> subject.hasRequired(),
            CodecCases::oneLeftOut,
            CodecChecks::missingRefused);

    /** {@code CODEC-7}: the order of the keys in a document means nothing. */
    public static final Law<CodecSubject, CodecCase> ANY_KEY_ORDER = law(
            new LawText(
                    "CODEC-7",
                    "The order of the keys in a document means nothing.",
                    "every codec",
                    "Other tools write keys in another order.",
                    "a reader that takes the first key of a name that it finds anywhere, or that reads by position"),
            subject -> true,
            CodecCases::otherKeys,
            CodecChecks::anyKeyOrder);

    /** {@code CODEC-8}: measurements that are written and read are the same text, and are paid the same. */
    public static final Law<CodecSubject, CodecCase> POPULATIONS = law(
            new LawText(
                    "CODEC-8",
                    "Measurements that are written and read are the same text, and are paid the same.",
                    "every codec",
                    "What is kept of a period must pay it again.",
                    "a number or date of a measurement that loses something"),
            subject -> true,
            CodecCases::plain,
            CodecChecks::populations);

    /** {@code CODEC-9}: statements that are written and read are the same text. */
    public static final Law<CodecSubject, CodecCase> STATEMENTS = law(
            new LawText(
                    "CODEC-9",
                    "Statements that are written and read are the same text.",
                    "every codec",
                    "A statement that is kept must be the one that was paid.",
                    "a derivation of a part of your own that cannot be calculated again"),
            subject -> true,
            CodecCases::plain,
            CodecChecks::statements);

    private CodecLaws() {}

    private static Law<CodecSubject, CodecCase> law(
            LawText text,
            Predicate<CodecSubject> applies,
            Function<CodecSubject, Draw<CodecCase>> cases,
            BiFunction<CodecSubject, CodecCase, Finding> check) {
        return new Law<>(text, applies, cases, check);
    }

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<CodecSubject, ?>> all() {
        return List.of(
                SAME_TEXT,
                SAME_DIGEST,
                SAME_PAY,
                PARAMETERS_SURVIVE,
                UNKNOWN_REFUSED,
                MISSING_REFUSED,
                ANY_KEY_ORDER,
                POPULATIONS,
                STATEMENTS);
    }
}
