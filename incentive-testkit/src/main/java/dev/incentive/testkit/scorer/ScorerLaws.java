package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import java.util.List;

/**
 * What holds of a scorer.
 *
 * <p>Laws that are not true of every scorer apply where the subject says so. Numbers stay the same for good.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(ScorerLaws.DETERMINISTIC, subject);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScorerLaws {

    /** {@code SCORER-1}: the same input, the same score. */
    public static final Law<ScorerSubject, ScorerCase> DETERMINISTIC = new Law<>(
            new LawText(
                    "SCORER-1",
                    "The same input always has the same score.",
                    "every scorer",
                    "A statement that is calculated again must say the same.",
                    "a field that scoring writes, the clock, random numbers, the order of a hash table"),
            subject -> true,
            ScorerSubject::cases,
            SamenessChecks::again);

    /** {@code SCORER-2}: bounded; for subjects that say between what. */
    public static final Law<ScorerSubject, ScorerCase> BOUNDED = new Law<>(
            new LawText(
                    "SCORER-2",
                    "The score is never outside the range that is said of it.",
                    "a scorer with a stated range",
                    "What a component can cost at most is worked out from the greatest score.",
                    "a line that goes on beyond its last point, a value below zero that was not thought of"),
            subject -> subject.least().isPresent(),
            ScorerSubject::cases,
            ValueChecks::bounded);

    /** {@code SCORER-3}: monotone upwards; for subjects that declare RISING. */
    public static final Law<ScorerSubject, TwoCases> RISING = new Law<>(
            new LawText(
                    "SCORER-3",
                    "A higher value never has a lower score.",
                    "a scorer that is said to be rising",
                    "Nobody must lose by doing better.",
                    "a comparison the wrong way round, a level that is lower than the one before it"),
            subject -> subject.has(ScorerTrait.RISING),
            subject -> subject.source()::lowerAndHigher,
            ValueChecks::rising);

    /** {@code SCORER-4}: monotone downwards; for subjects that declare FALLING. */
    public static final Law<ScorerSubject, TwoCases> FALLING = new Law<>(
            new LawText(
                    "SCORER-4",
                    "A higher value never has a higher score.",
                    "a scorer that is said to be falling",
                    "Where less is better, nobody must gain by doing worse.",
                    "a comparison the wrong way round, a ratio of the wrong two numbers"),
            subject -> subject.has(ScorerTrait.FALLING),
            subject -> subject.source()::lowerAndHigher,
            ValueChecks::falling);

    /** {@code SCORER-5}: exact at borders; for subjects that say where the score jumps or bends. */
    public static final Law<ScorerSubject, BorderCase> EXACT_AT_BORDERS = new Law<>(
            new LawText(
                    "SCORER-5",
                    "At a border the score is that of the side which the border belongs to.",
                    "a scorer of a number that says where it jumps or bends",
                    "Most disputes are about somebody who reached a target exactly.",
                    "> where >= was meant or the other way round, a level that is missing"),
            subject -> subject.readsNumber() && !subject.borders().isEmpty(),
            BorderChecks::borders,
            BorderChecks::atBorder);

    /** {@code SCORER-6}: independent of order; for scorers of answers, events, ratings or transactions. */
    public static final Law<ScorerSubject, TwoCases> INDEPENDENT_OF_ORDER = new Law<>(
            new LawText(
                    "SCORER-6",
                    "The order in which answers, events, ratings or transactions come does not change the score.",
                    "a scorer of answers, events, ratings or transactions",
                    "Systems deliver lists in any order, and another one tomorrow.",
                    "the last one wins, the first one wins, a loop that stops early"),
            ScorerSubject::readsList,
            SameCases::reordered,
            (subject, given) -> SamenessChecks.sameScore(subject, given, "reordered "));

    /** {@code SCORER-7}: undefined only as declared. */
    public static final Law<ScorerSubject, ScorerCase> UNDEFINED_AS_DECLARED = new Law<>(
            new LawText(
                    "SCORER-7",
                    "There is a score exactly where the scorer says that there is one, and nothing is thrown.",
                    "every scorer",
                    "Undefined is not zero: the plan says what follows from it, and a scorer that throws pays nobody.",
                    "a division by zero, an input that was not thought of, a zero in place of undefined"),
            subject -> true,
            ScorerSubject::cases,
            ValueChecks::undefinedAsDeclared);

    /** {@code SCORER-8}: scale- and unit-consistent; for subjects that declare SCALE_CONSISTENT. */
    public static final Law<ScorerSubject, TwoCases> SCALE_CONSISTENT = new Law<>(
            new LawText(
                    "SCORER-8",
                    "The same attainment has the same score, in any unit and for any benchmark.",
                    "a scorer that is said to be scale-consistent",
                    "Who sells in cents or has a larger quota is scored as everybody else.",
                    "the measured value read in place of the attainment, a number of money in the code"),
            subject -> subject.has(ScorerTrait.SCALE_CONSISTENT),
            subject -> subject.source()::sameAttainment,
            (subject, given) -> given.one().comparison() == Comparison.NONE
                    ? Finding.doesNotApply()
                    : SamenessChecks.sameScore(subject, given, "in another unit: "));

    /** {@code SCORER-9}: reads only what it declares. */
    public static final Law<ScorerSubject, ScorerCase> READS_WHAT_IT_NEEDS = new Law<>(
            new LawText(
                    "SCORER-9",
                    "The scorer reads only what its needs name.",
                    "every scorer",
                    "What needs do not name is not there in a plan, and gaps in it are not found beforehand.",
                    "needs() and each call on the input, also on paths that are rarely taken"),
            subject -> true,
            ScorerSubject::cases,
            ValueChecks::readsItsNeeds);

    /** {@code SCORER-10}: straight lines; for subjects that declare LINEAR_BETWEEN_BORDERS. */
    public static final Law<ScorerSubject, TwoCases> LINEAR_BETWEEN_BORDERS = new Law<>(
            new LawText(
                    "SCORER-10",
                    "Midway between two values of one stretch, the score is midway between their scores.",
                    "a scorer of a number that is said to be linear between its borders",
                    "A plan says a straight line, and the last digit of it is money.",
                    "double or float, rounding inside, a border that was not said"),
            subject -> subject.readsNumber() && subject.has(ScorerTrait.LINEAR_BETWEEN_BORDERS),
            BorderChecks::stretches,
            BorderChecks::linear);

    /** {@code SCORER-11}: agreement with the stated formula. */
    public static final Law<ScorerSubject, ScorerCase> AGREES_WITH_FORMULA = new Law<>(
            new LawText(
                    "SCORER-11",
                    "The score is the one that the stated formula gives.",
                    "a scorer with a stated formula",
                    "A scorer can obey every other law and still be another one than was agreed.",
                    "the case by hand, with formula and derivation side by side"),
            subject -> subject.stated().isPresent(),
            ScorerSubject::cases,
            ValueChecks::agrees);

    /** {@code SCORER-12}: agreement with the stated examples. */
    public static final Law<ScorerSubject, StatedScore> AGREES_WITH_EXAMPLES = new Law<>(
            new LawText(
                    "SCORER-12",
                    "The score is the one that the stated example says.",
                    "a scorer with stated examples",
                    "The examples are what was agreed with those who are paid.",
                    "the example by hand; then whether the example or the scorer is wrong"),
            subject -> !subject.examples().isEmpty(),
            ValueChecks::examples,
            ValueChecks::example);

    /** {@code SCORER-13}: nothing is remembered. */
    public static final Law<ScorerSubject, TwoCases> REMEMBERS_NOTHING = new Law<>(
            new LawText(
                    "SCORER-13",
                    "What was scored before does not change a score.",
                    "every scorer",
                    "Participants come in any order, and one scorer serves them all.",
                    "fields that keep the last, the best or the sum; a cache with a key that is too short"),
            subject -> true,
            SameCases::two,
            SamenessChecks::afterAnother);

    /** {@code SCORER-14}: any instance; for subjects that can be made afresh. */
    public static final Law<ScorerSubject, ScorerCase> SAME_BY_ANY_INSTANCE = new Law<>(
            new LawText(
                    "SCORER-14",
                    "Another instance gives the same score.",
                    "a scorer that can be made afresh",
                    "A plan that is read from its document has an instance of its own.",
                    "what the constructor reads: the clock, random numbers, static fields"),
            ScorerSubject::canBeMadeAfresh,
            ScorerSubject::cases,
            SamenessChecks::otherInstance);

    /** {@code SCORER-15}: any thread. */
    public static final Law<ScorerSubject, ScorerCase> SAME_IN_ANY_THREAD = new Law<>(
            new LawText(
                    "SCORER-15",
                    "Another thread gives the same score.",
                    "every scorer",
                    "Large populations are evaluated by several threads.",
                    "a thread-local, and what is set up by the thread that made the scorer"),
            subject -> true,
            ScorerSubject::cases,
            SamenessChecks::otherThread);

    /** {@code SCORER-16}: repetitions; for scorers of answers, events, ratings or transactions. */
    public static final Law<ScorerSubject, TwoCases> REPETITION_COUNTS_ONCE = new Law<>(
            new LawText(
                    "SCORER-16",
                    "An answer, event, rating or transaction that is sent again unchanged changes nothing.",
                    "a scorer of answers, events, ratings or transactions",
                    "Systems send again what may not have arrived.",
                    "the raw list read in place of the distinct entries"),
            ScorerSubject::readsList,
            SameCases::repeated,
            (subject, given) -> SamenessChecks.sameScore(subject, given, "with one again: "));

    /** {@code SCORER-17}: exact next to borders; for subjects that say where the score jumps or bends. */
    public static final Law<ScorerSubject, BorderCase> EXACT_NEXT_TO_BORDERS = new Law<>(
            new LawText(
                    "SCORER-17",
                    "However near to a border, a value has the score of its own side.",
                    "a scorer of a number that says where it jumps or bends",
                    "0.9999 of a target is not the target, and nothing is rounded before it is compared.",
                    "rounding before the comparison, double or float, a tolerance"),
            subject -> subject.readsNumber() && !subject.borders().isEmpty(),
            BorderChecks::nearBorders,
            BorderChecks::nearBorder);

    /** {@code SCORER-18}: any period; for subjects that declare SAME_IN_EVERY_PERIOD. */
    public static final Law<ScorerSubject, TwoCases> SAME_IN_EVERY_PERIOD = new Law<>(
            new LawText(
                    "SCORER-18",
                    "The same results of another period have the same score.",
                    "a scorer that is said to be the same in every period",
                    "The rules of a quarter are those of the next, unless the plan says otherwise.",
                    "a date in the code, the month of the period, the clock"),
            subject -> subject.has(ScorerTrait.SAME_IN_EVERY_PERIOD),
            SameCases::laterPeriod,
            (subject, given) -> SamenessChecks.sameScore(subject, given, "later: "));

    private ScorerLaws() {}

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<ScorerSubject, ?>> all() {
        return List.of(
                DETERMINISTIC,
                BOUNDED,
                RISING,
                FALLING,
                EXACT_AT_BORDERS,
                INDEPENDENT_OF_ORDER,
                UNDEFINED_AS_DECLARED,
                SCALE_CONSISTENT,
                READS_WHAT_IT_NEEDS,
                LINEAR_BETWEEN_BORDERS,
                AGREES_WITH_FORMULA,
                AGREES_WITH_EXAMPLES,
                REMEMBERS_NOTHING,
                SAME_BY_ANY_INSTANCE,
                SAME_IN_ANY_THREAD,
                REPETITION_COUNTS_ONCE,
                EXACT_NEXT_TO_BORDERS,
                SAME_IN_EVERY_PERIOD);
    }
}
