package dev.incentive.testkit.plan;

import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What holds of a plan and of whoever pays by it.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(PlanLaws.LINES_TOTAL, PlanSubject.of(plan));
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PlanLaws {

    /** {@code PLAN-1}: everybody gets a pay or a reason that the plan declares, and nothing else happens. */
    public static final Law<PlanSubject, PlanCase> PAYS_EVERYBODY = law(
            new LawText(
                    "PLAN-1",
                    "Everybody gets a pay or a reason that the plan declares, and nothing else happens.",
                    "every plan and payer",
                    "A participant who is lost, or a run that breaks off, is found out on payday.",
                    "a part of the plan's own that throws, a participant who is skipped or comes twice, an exception that is no IncentiveException"),
            subject -> true,
            PlanCases::plain,
            InputChecks::everybody);

    /** {@code PLAN-2}: who pays the same population again pays the same. */
    public static final Law<PlanSubject, PlanCase> SAME_AGAIN = law(
            new LawText(
                    "PLAN-2",
                    "Who pays the same population again pays the same.",
                    "every plan and payer",
                    "A statement that is calculated again must say the same.",
                    "a field that is kept between participants or runs, the clock, random numbers, the order of a hash table"),
            subject -> true,
            PlanCases::plain,
            SamePay::again);

    /** {@code PLAN-3}: the lines total the total, and what is payable is the total without the held lines. */
    public static final Law<PlanSubject, PlanCase> LINES_TOTAL = law(
            new LawText(
                    "PLAN-3",
                    "The lines total the total, and what is payable is the total without the held lines.",
                    "a payer that gives lines",
                    "Who adds up a statement must find its total, to the cent.",
                    "a total that is rounded for itself, a cut that is rounded line by line, held lines that are left out"),
            subject -> subject.payer().givesLines(),
            PlanCases::plain,
            LineChecks::linesTotal);

    /** {@code PLAN-4}: each line is its exact value, rounded once by the plan's mode. */
    public static final Law<PlanSubject, PlanCase> ROUNDED_ONCE = law(
            new LawText(
                    "PLAN-4",
                    "Each line is its exact value, rounded once by the plan's mode.",
                    "a payer that gives lines",
                    "Rounding twice, or too early, moves cents and opens or closes gates.",
                    "a number that is rounded before a gate, a multiplier or a cap, the wrong rounding mode, floating point numbers"),
            subject -> subject.payer().givesLines(),
            PlanCases::plain,
            LineChecks::roundedOnce);

    /** {@code PLAN-5}: caps are never exceeded, floors never missed, and a plan's cap cuts exactly what is above it. */
    public static final Law<PlanSubject, PlanCase> BOUNDED = law(
            new LawText(
                    "PLAN-5",
                    "Caps are never exceeded, floors never missed, and a plan's cap cuts exactly what is above it.",
                    "a payer that gives lines",
                    "What a plan promises at most or at least is what people budget with.",
                    "the order of floor, multipliers and cap, a prorated limit, the rounding of what is cut"),
            subject -> subject.payer().givesLines(),
            PlanCases::plain,
            LineChecks::bounded);

    /** {@code PLAN-6}: every total is between what is stated at least and at most. */
    public static final Law<PlanSubject, PlanCase> WITHIN_STATED = law(
            new LawText(
                    "PLAN-6",
                    "Every total is between what is stated at least and at most.",
                    "a plan with a stated least or greatest total",
                    "A plan that can cost more than anybody said is not the plan that was agreed.",
                    "a missing cap, a curve that extends, negative amounts, the statement itself"),
            subject -> subject.least() != null || subject.most() != null,
            PlanCases::plain,
            LineChecks::withinStated);

    /** {@code PLAN-7}: the order of components changes no line. */
    public static final Law<PlanSubject, PlanCase> COMPONENT_ORDER = law(
            new LawText(
                    "PLAN-7",
                    "The order of components changes no line.",
                    "a plan with several components",
                    "Whoever sorts a plan must not change anybody's pay.",
                    "a component that reads what another one left behind, rounding or cutting by position, ties that are not broken by id"),
            subject -> subject.plan().components().size() > 1,
            PlanCases::otherComponentOrder,
            SamePay::bothWays);

    /** {@code PLAN-8}: a component that always pays nothing changes no other line and no total. */
    public static final Law<PlanSubject, PlanCase> NOTHING_ADDED = law(
            new LawText(
                    "PLAN-8",
                    "A component that always pays nothing changes no other line and no total.",
                    "every plan and payer",
                    "Components are added for the next period while this one is paid.",
                    "an average over lines, a cut that is split by the number of lines, a position that stands for a component"),
            subject -> true,
            PlanCases::oneComponentMore,
            SamePay::bothWays);

    /** {@code PLAN-9}: the order of participants changes nobody's pay. */
    public static final Law<PlanSubject, PlanCase> PARTICIPANT_ORDER = law(
            new LawText(
                    "PLAN-9",
                    "The order of participants changes nobody's pay.",
                    "every plan and payer",
                    "A list that is sorted in another way is the same list.",
                    "something that is kept from one participant to the next, ranks by position, the order of a hash table"),
            subject -> true,
            PlanCases::otherParticipantOrder,
            SamePay::bothWays);

    /** {@code PLAN-10}: who is paid in parts, with all others as peers, is paid the same. */
    public static final Law<PlanSubject, PlanCase> IN_PARTS = law(
            new LawText(
                    "PLAN-10",
                    "Who is paid in parts, with all others as peers, is paid the same.",
                    "every plan and payer",
                    "Batches and late-comers must not change what others get.",
                    "an average over those who are paid instead of those who are compared, own answers left out or counted twice"),
            subject -> true,
            PlanCases::parts,
            SamePay::bothWays);

    /** {@code PLAN-11}: where nobody is compared with anybody, each is paid alone what all are paid together. */
    public static final Law<PlanSubject, PlanCase> EACH_ALONE = law(
            new LawText(
                    "PLAN-11",
                    "Where nobody is compared with anybody, each is paid alone what all are paid together.",
                    "a plan that compares nobody with peers",
                    "Nobody's pay may depend on somebody with whom the plan does not compare.",
                    "an accumulator that participants share, threads that share a field, something that is kept from one participant to the next"),
            PlanSubject::comparesNobody,
            PlanCases::alone,
            SamePay::bothWays);

    /** {@code PLAN-12}: the order in which inputs are written changes nobody's pay. */
    public static final Law<PlanSubject, PlanCase> INPUT_ORDER = law(
            new LawText(
                    "PLAN-12",
                    "The order in which inputs are written changes nobody's pay.",
                    "every plan and payer",
                    "Transactions count by date and id, and answers, ratings and events not by order at all.",
                    "transactions that are taken as they come, an answer that replaces an earlier one, the first quota that is found"),
            subject -> true,
            PlanCases::otherInputOrder,
            SamePay::bothWays);

    /** {@code PLAN-13}: the computer's language and time zone change nobody's pay. */
    public static final Law<PlanSubject, PlanCase> EVERYWHERE = law(
            new LawText(
                    "PLAN-13",
                    "The computer's language and time zone change nobody's pay.",
                    "every plan and payer",
                    "Two offices that calculate the same must find the same.",
                    "String.format, toUpperCase, NumberFormat or LocalDate.now without a stated locale or zone"),
            subject -> true,
            PlanCases::elsewhere,
            SamePay::elsewhere);

    /** {@code PLAN-14}: whoever does better in one metric, all else equal, never has a lower total. */
    public static final Law<PlanSubject, PlanCase> BETTER = law(
            new LawText(
                    "PLAN-14",
                    "Whoever does better in one metric, all else equal, never has a lower total.",
                    "a plan that is said never to pay less for better, or is seen to by its built-in rules",
                    "Nobody must lose by doing better.",
                    "a comparison the wrong way round, a tier or level below the one before it, a benchmark that moves with the participant"),
            subject -> subject.traits().contains(PlanTrait.BETTER_NEVER_PAYS_LESS),
            PlanCases::oneInputBetter,
            InputChecks::betterNeverPaysLess);

    /** {@code PLAN-15}: the payer pays what the plan says. */
    public static final Law<PlanSubject, PlanCase> AS_WRITTEN = law(
            new LawText(
                    "PLAN-15",
                    "The payer pays what the plan says.",
                    "a payer other than the exact one",
                    "Two calculations of one plan must not differ by a cent.",
                    "the order of rule, proration, floor, multipliers, cap and gate, borders, undefined values, weights, own answers in averages"),
            subject -> !(subject.payer() instanceof ExactPayer),
            PlanCases::plain,
            SamePay::asStated);

    /** {@code PLAN-16}: the plan pays what its reference plan pays. */
    public static final Law<PlanSubject, PlanCase> LIKE_REFERENCE = law(
            new LawText(
                    "PLAN-16",
                    "The plan pays what its reference plan pays.",
                    "a plan with a reference plan",
                    "A plan that is written anew must not change anybody's pay.",
                    "a lost tier, a border, the rounding mode, a rate of your own that is not the one stated"),
            subject -> subject.reference() != null,
            PlanCases::likeReference,
            SamePay::asStated);

    /** {@code PLAN-17}: the plan pays its examples. */
    public static final Law<PlanSubject, PlanCase> AS_EXAMPLES = law(
            new LawText(
                    "PLAN-17",
                    "The plan pays its examples.",
                    "a plan with examples",
                    "What the plan's document shows is what people count on.",
                    "a rate, an edge or a border that is not that of the document, or the example itself"),
            subject -> !subject.examples().isEmpty(),
            PlanCases::examples,
            InputChecks::asExamples);

    /** {@code PLAN-18}: the same plan and inputs have the same digest, in whatever order participants come. */
    public static final Law<PlanSubject, PlanCase> DIGEST_STABLE = law(
            new LawText(
                    "PLAN-18",
                    "The same plan and inputs have the same digest, in whatever order participants come.",
                    "a payer that gives digests",
                    "A digest is how two runs are told to be the same.",
                    "a digest of something that changes by itself, such as the time, a hash code or the position in a list"),
            subject -> subject.payer().givesDigests(),
            PlanCases::otherParticipantOrder,
            SamePay::sameDigests);

    /** {@code PLAN-19}: another measurement has another digest. */
    public static final Law<PlanSubject, PlanCase> DIGEST_OF_INPUTS = law(
            new LawText(
                    "PLAN-19",
                    "Another measurement has another digest.",
                    "a payer that gives digests",
                    "A correction that nobody can see is no correction.",
                    "an input that the digest leaves out, or that is rounded before it is digested"),
            subject -> subject.payer().givesDigests(),
            PlanCases::oneInputBetter,
            InputChecks::otherInputOtherDigest);

    /** {@code PLAN-20}: versions of a plan that pay differently have different digests. */
    public static final Law<PlanSubject, PlanCase> DIGEST_OF_PLAN = law(
            new LawText(
                    "PLAN-20",
                    "Versions of a plan that pay differently have different digests.",
                    "a plan with another version, and a payer that gives digests",
                    "The same digest always means the same statement.",
                    "a setting that is missing in parameters(), a name that stands for two functions"),
            subject -> subject.payer().givesDigests() && subject.otherVersion() != null,
            PlanCases::otherVersion,
            InputChecks::otherPayOtherDigest);

    private PlanLaws() {}

    private static Law<PlanSubject, PlanCase> law(
            LawText text,
            Predicate<PlanSubject> applies,
            Function<PlanSubject, Draw<PlanCase>> cases,
            BiFunction<PlanSubject, PlanCase, Finding> check) {
        return new Law<>(text, applies, cases, check);
    }

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<PlanSubject, ?>> all() {
        return List.of(
                PAYS_EVERYBODY,
                SAME_AGAIN,
                LINES_TOTAL,
                ROUNDED_ONCE,
                BOUNDED,
                WITHIN_STATED,
                COMPONENT_ORDER,
                NOTHING_ADDED,
                PARTICIPANT_ORDER,
                IN_PARTS,
                EACH_ALONE,
                INPUT_ORDER,
                EVERYWHERE,
                BETTER,
                AS_WRITTEN,
                LIKE_REFERENCE,
                AS_EXAMPLES,
                DIGEST_STABLE,
                DIGEST_OF_INPUTS,
                DIGEST_OF_PLAN);
    }
}
