package dev.incentive.testkit.benchmark;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import java.util.List;

/**
 * What holds of anything that is gathered in parts and merged.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(MergeLaws.ANY_PARTITION, subject);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MergeLaws {

    /** {@code MERGE-1}: nobody changes nothing. */
    public static final Law<MergeSubject<?, ?>, MergeCase<?, ?>> NEUTRAL = new Law<>(
            new LawText(
                    "MERGE-1",
                    "A part with nobody in it changes nothing.",
                    "everything that is gathered in parts and merged",
                    "A machine that has no members of a group takes part all the same.",
                    "a minimum or a first value that starts at zero, a count that starts at one"),
            subject -> true,
            MergeSubject::cases,
            (subject, given) -> given.neutral());

    /** {@code MERGE-2}: any brackets. */
    public static final Law<MergeSubject<?, ?>, MergeCase<?, ?>> ASSOCIATIVE = new Law<>(
            new LawText(
                    "MERGE-2",
                    "Which two parts are merged first does not matter.",
                    "everything that is gathered in parts and merged",
                    "Parts are merged as they become ready.",
                    "a mean of means, rounding in between, double or float"),
            subject -> true,
            MergeSubject::cases,
            (subject, given) -> given.associative());

    /** {@code MERGE-3}: any order. */
    public static final Law<MergeSubject<?, ?>, MergeCase<?, ?>> COMMUTATIVE = new Law<>(
            new LawText(
                    "MERGE-3",
                    "Which of two parts comes first does not matter.",
                    "everything that is gathered in parts and merged",
                    "Parts arrive in any order.",
                    "the first or the last one wins, lists that are joined and not sorted"),
            subject -> true,
            MergeSubject::cases,
            (subject, given) -> given.commutative());

    /** {@code MERGE-4}: any partition. */
    public static final Law<MergeSubject<?, ?>, MergeCase<?, ?>> ANY_PARTITION = new Law<>(
            new LawText(
                    "MERGE-4",
                    "Any partition of the members, merged in any order, is the same as all at once.",
                    "everything that is gathered in parts and merged",
                    "Nobody's pay may depend on how many machines there were.",
                    "a member that is counted twice or lost at the edge of a part, sizes that do not count"),
            subject -> true,
            MergeSubject::cases,
            (subject, given) -> given.partitioned());

    /** {@code MERGE-5}: nothing is changed in place. */
    public static final Law<MergeSubject<?, ?>, MergeCase<?, ?>> LEAVES_ITS_PARTS = new Law<>(
            new LawText(
                    "MERGE-5",
                    "Merging leaves both parts as they were.",
                    "everything that is gathered in parts and merged",
                    "A part may be merged again: after a failure, or with others.",
                    "a list or a map of one part that the other is added to"),
            subject -> true,
            MergeSubject::cases,
            (subject, given) -> given.untouched());

    private MergeLaws() {}

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<MergeSubject<?, ?>, ?>> all() {
        return List.of(NEUTRAL, ASSOCIATIVE, COMMUTATIVE, ANY_PARTITION, LEAVES_ITS_PARTS);
    }
}
