package dev.incentive.testkit.benchmark;

import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import java.util.List;

/**
 * What holds of a benchmark.
 *
 * <p>Laws that are not true of every benchmark apply where the subject says so. Numbers stay the same for good.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(BenchmarkLaws.DETERMINISTIC, subject);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BenchmarkLaws {

    /** {@code BENCHMARK-1}: the same people, the same figure. */
    public static final Law<BenchmarkSubject, BenchmarkCase> DETERMINISTIC = new Law<>(
            new LawText(
                    "BENCHMARK-1",
                    "The same people always have the same figure.",
                    "every benchmark",
                    "A statement that is calculated again must say the same.",
                    "a field that is written, the clock, random numbers, the order of a hash table"),
            subject -> true,
            BenchmarkSubject::cases,
            BenchmarkChecks::again);

    /** {@code BENCHMARK-2}: independent of the order of people. */
    public static final Law<BenchmarkSubject, TwoCases> INDEPENDENT_OF_ORDER = new Law<>(
            new LawText(
                    "BENCHMARK-2",
                    "The order in which people are gathered does not change the figure.",
                    "every benchmark",
                    "Populations come in any order, and from several machines.",
                    "the first or the last one wins, values that are not sorted before the middle is taken"),
            subject -> true,
            BenchmarkCases::reordered,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "reordered: "));

    /** {@code BENCHMARK-3}: one figure for a group; for subjects that declare WITH_PARTICIPANT. */
    public static final Law<BenchmarkSubject, TwoCases> SAME_FOR_ALL_MEMBERS = new Law<>(
            new LawText(
                    "BENCHMARK-3",
                    "All members of a group are held against the same figure.",
                    "a benchmark that is said to count the participant in",
                    "Whose own results count is compared with what everybody is compared with.",
                    "own results that are left out although they should be in"),
            subject -> subject.has(BenchmarkTrait.WITH_PARTICIPANT),
            BenchmarkCases::askedForAnotherMember,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "for another member: "));

    /** {@code BENCHMARK-4}: own results do not count; for subjects that declare WITHOUT_PARTICIPANT. */
    public static final Law<BenchmarkSubject, TwoCases> OWN_RESULT_LEFT_OUT = new Law<>(
            new LawText(
                    "BENCHMARK-4",
                    "The participant's own result does not move the figure.",
                    "a benchmark that is said to leave the participant out",
                    "In a small group the own result would pull the average along.",
                    "own results that are in although they should be left out, or left out twice"),
            subject -> subject.has(BenchmarkTrait.WITHOUT_PARTICIPANT),
            BenchmarkCases::ownResultChanged,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "with another own result: "));

    /** {@code BENCHMARK-5}: other groups do not count; for subjects that declare OWN_GROUP_ONLY. */
    public static final Law<BenchmarkSubject, TwoCases> OTHER_GROUPS_LEFT_OUT = new Law<>(
            new LawText(
                    "BENCHMARK-5",
                    "People of other groups do not move the figure.",
                    "a benchmark that is said to look at the own group only",
                    "A region is compared with itself.",
                    "the group that is read, and people who belong to none"),
            subject -> subject.has(BenchmarkTrait.OWN_GROUP_ONLY),
            BenchmarkCases::withoutOtherGroups,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "without other groups: "));

    /** {@code BENCHMARK-6}: scale-consistent; for subjects that declare SCALE_CONSISTENT. */
    public static final Law<BenchmarkSubject, TwoCases> SCALE_CONSISTENT = new Law<>(
            new LawText(
                    "BENCHMARK-6",
                    "Results in another unit give the figure in that unit.",
                    "a benchmark that is said to be scale-consistent",
                    "A figure in cents is a hundred times the figure in dollars.",
                    "a number of money in the code, rounding inside, double or float"),
            subject -> subject.has(BenchmarkTrait.SCALE_CONSISTENT),
            BenchmarkCases::inAnotherUnit,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "in another unit: "));

    /** {@code BENCHMARK-7}: undefined only as declared. */
    public static final Law<BenchmarkSubject, BenchmarkCase> UNDEFINED_AS_DECLARED = new Law<>(
            new LawText(
                    "BENCHMARK-7",
                    "There is a figure exactly where the benchmark says that there is one, and nothing is thrown.",
                    "every benchmark",
                    "Undefined is not zero: nobody beats an average of nothing.",
                    "zero in place of undefined, a group of one, a missing quota or prior result"),
            subject -> true,
            BenchmarkSubject::cases,
            BenchmarkChecks::undefinedAsDeclared);

    /** {@code BENCHMARK-8}: between the members' values; for subjects that declare BETWEEN_MEMBERS. */
    public static final Law<BenchmarkSubject, BenchmarkCase> BETWEEN_MEMBERS = new Law<>(
            new LawText(
                    "BENCHMARK-8",
                    "The figure is not below the least nor above the greatest value of those compared with.",
                    "a benchmark that is said to lie between the members",
                    "No average, median or percentile leaves the range of its values.",
                    "a division by the wrong number, members who are counted but not added"),
            subject -> subject.has(BenchmarkTrait.BETWEEN_MEMBERS),
            BenchmarkSubject::cases,
            BenchmarkChecks::betweenMembers);

    /** {@code BENCHMARK-9}: agreement with the stated formula. */
    public static final Law<BenchmarkSubject, BenchmarkCase> AGREES_WITH_FORMULA = new Law<>(
            new LawText(
                    "BENCHMARK-9",
                    "The figure is the one that the stated formula gives.",
                    "a benchmark with a stated formula",
                    "A mean of means and a pooled mean are both averages, and pay differently.",
                    "the case by hand, with formula and derivation side by side"),
            subject -> subject.stated().isPresent(),
            BenchmarkSubject::cases,
            BenchmarkChecks::agrees);

    /** {@code BENCHMARK-10}: nothing is remembered. */
    public static final Law<BenchmarkSubject, TwoCases> REMEMBERS_NOTHING = new Law<>(
            new LawText(
                    "BENCHMARK-10",
                    "Whom the benchmark was asked for before does not change a figure.",
                    "a benchmark that keeps nobody by itself",
                    "Participants come in any order, and one benchmark serves them all.",
                    "fields that keep the last figure or a sum; a cache with a key that is too short"),
            subject -> !subject.holdsPeople(),
            BenchmarkCases::any,
            BenchmarkChecks::afterAnother);

    /** {@code BENCHMARK-11}: one figure for all; for subjects that declare SAME_FOR_EVERYBODY. */
    public static final Law<BenchmarkSubject, TwoCases> SAME_FOR_EVERYBODY = new Law<>(
            new LawText(
                    "BENCHMARK-11",
                    "Everybody has the same figure, whatever anybody's results are.",
                    "a benchmark that is said to be the same for everybody",
                    "A target that the plan states is the same for all.",
                    "results, quotas or groups that are read although the figure is fixed"),
            subject -> subject.has(BenchmarkTrait.SAME_FOR_EVERYBODY),
            BenchmarkCases::any,
            (subject, given) -> BenchmarkChecks.alike(subject, given, "for other people: "));

    private BenchmarkLaws() {}

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<BenchmarkSubject, ?>> all() {
        return List.of(
                DETERMINISTIC,
                INDEPENDENT_OF_ORDER,
                SAME_FOR_ALL_MEMBERS,
                OWN_RESULT_LEFT_OUT,
                OTHER_GROUPS_LEFT_OUT,
                SCALE_CONSISTENT,
                UNDEFINED_AS_DECLARED,
                BETWEEN_MEMBERS,
                AGREES_WITH_FORMULA,
                REMEMBERS_NOTHING,
                SAME_FOR_EVERYBODY);
    }
}
