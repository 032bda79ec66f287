package dev.incentive.testkit.payout;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import dev.incentive.testkit.law.Search;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What holds of a payout rule.
 *
 * <p>Those that legitimate rules break are about subjects that declare the {@link PayoutTrait}, and look at exact
 * amounts.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(PayoutRuleLaws.DETERMINISTIC, commission);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PayoutRuleLaws {

    /** {@code PAYOUT-1}: it answers, from what it declares. */
    public static final Law<PayoutRuleSubject, PayoutCase> ANSWERS = new Law<>(
            new LawText(
                    "PAYOUT-1",
                    "The rule pays an amount in every case, and reads nothing but what it says it needs.",
                    "A plan gives a rule what its needs name and nothing else; a rule that throws leaves somebody unpaid.",
                    "needs that are missing from needs(), a division by what may be zero, a refusal of amounts below zero"),
            subject -> true,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::answers);

    /** {@code PAYOUT-2}: the same input, the same payout. */
    public static final Law<PayoutRuleSubject, PayoutPair> DETERMINISTIC = new Law<>(
            new LawText(
                    "PAYOUT-2",
                    "The same input is always paid the same, whoever was paid before.",
                    "A statement that is calculated again must say the same, on every thread and in any order of people.",
                    "a field that paying writes, the clock, random numbers"),
            subject -> true,
            subject -> new PayoutDraw(subject).twoCases(),
            PayoutChecks::deterministic);

    /** {@code PAYOUT-3}: names do not matter. */
    public static final Law<PayoutRuleSubject, PayoutCase> NAMES = new Law<>(
            new LawText(
                    "PAYOUT-3",
                    "The payout does not depend on what the transactions are called.",
                    "The order of transactions is the one given; names have another order in every hash table and language.",
                    "a HashMap or HashSet over the transactions, sorting by label, a set that drops equal amounts"),
            PayoutRuleSubject::readsAmount,
            subject -> new PayoutDraw(subject)::split,
            PayoutChecks::named);

    /** {@code PAYOUT-4}: the derivation is calculated again. */
    public static final Law<PayoutRuleSubject, PayoutCase> RECOMBINES = new Law<>(
            new LawText(
                    "PAYOUT-4",
                    "The derivation recombines to the amount that is paid.",
                    "Whoever is paid must be able to calculate the amount again from the numbers that are shown.",
                    "a derivation that was written beside the calculation instead of being it, a cap or a rounding left out of it"),
            subject -> true,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::recombines);

    /** {@code PAYOUT-5}: what is stated is paid. */
    public static final Law<PayoutRuleSubject, PayoutCase> STATED = new Law<>(
            new LawText(
                    "PAYOUT-5",
                    "The rule pays what the stated formula, rule or examples say.",
                    "A rule can be sound in every other way and still not be the one that was agreed.",
                    "a tier that is lost, an edge in the wrong tier, another rounding mode, a parameter that is not used"),
            PayoutRuleSubject::isStated,
            subject -> new PayoutDraw(subject)::stated,
            PayoutChecks::stated);

    /** {@code PAYOUT-6}: more never pays less. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING = new Law<>(
            new LawText(
                    "PAYOUT-6",
                    "A higher amount never pays less, returns included.",
                    "Nobody must lose by selling more.",
                    "a lower rate that applies to everything, a gap between tiers, an absolute value"),
            declared(PayoutTrait.RISING),
            subject -> new PayoutDraw(subject).higherAmount(),
            WindowChecks::rising);

    /** {@code PAYOUT-7}: more never pays less, without returns. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING_ABOVE_ZERO = new Law<>(
            new LawText(
                    "PAYOUT-7",
                    "A higher amount never pays less, as long as no amount is below zero.",
                    "Nobody must lose by selling more.",
                    "a lower rate that applies to everything, a gap between tiers"),
            declared(PayoutTrait.RISING_ABOVE_ZERO),
            subject -> new PayoutDraw(subject, false).higherAmount(),
            WindowChecks::rising);

    /** {@code PAYOUT-8}: a higher score never pays less. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING_WITH_SCORE = new Law<>(
            new LawText(
                    "PAYOUT-8",
                    "A higher score never pays less.",
                    "Nobody must lose by doing better.",
                    "a comparison the wrong way round, a score that is subtracted, a bonus that ends at a score instead of beginning"),
            declared(PayoutTrait.RISING_WITH_SCORE),
            subject -> new PayoutDraw(subject).higherScore(),
            WindowChecks::risingWithScore);

    /** {@code PAYOUT-9}: the cap holds. */
    public static final Law<PayoutRuleSubject, PayoutCase> AT_MOST = new Law<>(
            new LawText(
                    "PAYOUT-9",
                    "The payout is never above the stated amount.",
                    "A cap is promised to whoever pays.",
                    "a multiplier, a floor or an addition after the cap"),
            subject -> subject.most() != null,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::atMost);

    /** {@code PAYOUT-10}: the floor holds. */
    public static final Law<PayoutRuleSubject, PayoutCase> AT_LEAST = new Law<>(
            new LawText(
                    "PAYOUT-10",
                    "The payout is never below the stated amount.",
                    "A floor is promised to whoever is paid.",
                    "a deduction or a multiplier after the floor, a branch that returns before it"),
            subject -> subject.least() != null,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::atLeast);

    /** {@code PAYOUT-11}: one rounding. */
    public static final Law<PayoutRuleSubject, RoundedPayout> ROUNDED_ONCE = new Law<>(
            new LawText(
                    "PAYOUT-11",
                    "A plan with only this rule pays the exact payout, rounded once as the plan says.",
                    "Rounding twice pays a cent more or less at a tie, and nobody can say why.",
                    "rounding inside the rule, the wrong number of decimals, another rounding mode than the plan's"),
            subject -> true,
            subject -> new PayoutDraw(subject).rounded(),
            StatementChecks::roundedOnce);

    /** {@code PAYOUT-12}: one rounding, in other currencies. */
    public static final Law<PayoutRuleSubject, RoundedPayout> ANY_CURRENCY = new Law<>(
            new LawText(
                    "PAYOUT-12",
                    "In a currency of no decimals, or of three, the rule pays the exact payout, rounded once to those decimals.",
                    "A plan may pay in yen and another in dinars; only the plan knows the decimals.",
                    "two decimals or a factor of 100 written into the rule"),
            subject -> true,
            subject -> new PayoutDraw(subject).inOtherCurrencies(),
            StatementChecks::roundedOnce);

    /** {@code PAYOUT-13}: two payments of a window. */
    public static final Law<PayoutRuleSubject, PayoutCase> ADDITIVE = new Law<>(
            new LawText(
                    "PAYOUT-13",
                    "Two payments of a reset window pay together what one payment of both amounts would, to the last digit.",
                    "A quarter that is paid by months must cost what the quarter costs.",
                    "what was already credited being left out, rounding or binary fractions inside the rule"),
            declared(PayoutTrait.ADDITIVE),
            subject -> new PayoutDraw(subject)::twoPayments,
            WindowChecks::additive);

    /** {@code PAYOUT-14}: the split does not matter. */
    public static final Law<PayoutRuleSubject, PayoutCase> INDEPENDENT_OF_SPLIT = new Law<>(
            new LawText(
                    "PAYOUT-14",
                    "An amount pays the same however it is split into transactions.",
                    "Nobody should earn by writing two invoices instead of one.",
                    "rounding or truncating each transaction, a tier by the size of a transaction"),
            declared(PayoutTrait.INDEPENDENT_OF_SPLIT),
            subject -> new PayoutDraw(subject)::split,
            WindowChecks::independentOfSplit);

    /** {@code PAYOUT-15}: so many times as much. */
    public static final Law<PayoutRuleSubject, ScaledPayout> HOMOGENEOUS = new Law<>(
            new LawText(
                    "PAYOUT-15",
                    "So many times the amounts, the quota and the target incentive pay as many times the payout, to the last digit.",
                    "Two people at the same attainment of different quotas are at the same rate.",
                    "an edge in money where it should be a share of the quota, rounding or truncating inside the rule"),
            declared(PayoutTrait.HOMOGENEOUS),
            subject -> new PayoutDraw(subject).scaled(),
            WindowChecks::homogeneous);

    /** {@code PAYOUT-16}: in proportion to the score. */
    public static final Law<PayoutRuleSubject, ScaledPayout> PROPORTIONAL_TO_SCORE = new Law<>(
            new LawText(
                    "PAYOUT-16",
                    "So many times the score pay as many times the payout.",
                    "Half of a goal is half of its bonus.",
                    "a score that is only compared and not multiplied with, a bound of the score that belongs into the scorer"),
            declared(PayoutTrait.PROPORTIONAL_TO_SCORE),
            subject -> new PayoutDraw(subject).scaled(),
            WindowChecks::proportionalToScore);

    /** {@code PAYOUT-17}: a refund undoes a sale. */
    public static final Law<PayoutRuleSubject, PayoutCase> UNDONE_BY_REFUND = new Law<>(
            new LawText(
                    "PAYOUT-17",
                    "A refund takes back what was paid on the sale, to the last digit.",
                    "A sale that did not last must not pay.",
                    "amounts below zero that pay zero, an absolute value, what was already credited being left out"),
            declared(PayoutTrait.UNDONE_BY_REFUND),
            subject -> new PayoutDraw(subject)::single,
            WindowChecks::undoneByRefund);

    /** {@code PAYOUT-18}: nothing for nothing. */
    public static final Law<PayoutRuleSubject, PayoutCase> ZERO_AT_ZERO = new Law<>(
            new LawText(
                    "PAYOUT-18",
                    "Nothing credited pays nothing; where no amount is read, a score of zero pays nothing.",
                    "Who sold nothing is not paid for selling.",
                    "a fixed part, a floor inside the rule, the payout of the whole window instead of what is new"),
            declared(PayoutTrait.ZERO_AT_ZERO),
            subject -> new PayoutDraw(subject)::single,
            PayoutChecks::zeroAtZero);

    /** {@code PAYOUT-19}: no cliff. */
    public static final Law<PayoutRuleSubject, PayoutCase> CONTINUOUS = new Law<>(
            new LawText(
                    "PAYOUT-19",
                    "The payout never jumps: what pays nearly as much is nearly paid as much.",
                    "At a cliff one cent of sales is worth a fortune, and is argued about.",
                    "a rate that applies to everything from an edge on, a bonus at an edge, rounding inside the rule"),
            declared(PayoutTrait.CONTINUOUS),
            subject -> new PayoutDraw(subject)::single,
            WindowChecks::continuous);

    private static final Map<PayoutTrait, Law<PayoutRuleSubject, ?>> BY_TRAIT = new EnumMap<>(PayoutTrait.class);

    static {
        BY_TRAIT.put(PayoutTrait.RISING, RISING);
        BY_TRAIT.put(PayoutTrait.RISING_ABOVE_ZERO, RISING_ABOVE_ZERO);
        BY_TRAIT.put(PayoutTrait.RISING_WITH_SCORE, RISING_WITH_SCORE);
        BY_TRAIT.put(PayoutTrait.PROPORTIONAL_TO_SCORE, PROPORTIONAL_TO_SCORE);
        BY_TRAIT.put(PayoutTrait.ADDITIVE, ADDITIVE);
        BY_TRAIT.put(PayoutTrait.INDEPENDENT_OF_SPLIT, INDEPENDENT_OF_SPLIT);
        BY_TRAIT.put(PayoutTrait.HOMOGENEOUS, HOMOGENEOUS);
        BY_TRAIT.put(PayoutTrait.UNDONE_BY_REFUND, UNDONE_BY_REFUND);
        BY_TRAIT.put(PayoutTrait.ZERO_AT_ZERO, ZERO_AT_ZERO);
        BY_TRAIT.put(PayoutTrait.CONTINUOUS, CONTINUOUS);
    }

    private PayoutRuleLaws() {}

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<PayoutRuleSubject, ?>> all() {
        return List.of(
                ANSWERS,
                DETERMINISTIC,
                NAMES,
                RECOMBINES,
                STATED,
                RISING,
                RISING_ABOVE_ZERO,
                RISING_WITH_SCORE,
                AT_MOST,
                AT_LEAST,
                ROUNDED_ONCE,
                ANY_CURRENCY,
                ADDITIVE,
                INDEPENDENT_OF_SPLIT,
                HOMOGENEOUS,
                PROPORTIONAL_TO_SCORE,
                UNDONE_BY_REFUND,
                ZERO_AT_ZERO,
                CONTINUOUS);
    }

    /**
     * The law that a trait stands for.
     *
     * @param trait the trait
     * @return the law that applies where the trait is declared
     */
    public static Law<PayoutRuleSubject, ?> of(PayoutTrait trait) {
        Law<PayoutRuleSubject, ?> law = BY_TRAIT.get(trait);
        if (law == null) {
            throw new IllegalStateException("no law is about " + trait);
        }
        return law;
    }

    /**
     * Traits that a subject could declare: nothing was found against them. Whether they hold is for a person to say.
     *
     * <pre>{@code
     * List<PayoutTrait> more = PayoutRuleLaws.undeclared(commission, Search.usual());
     * }</pre>
     *
     * @param subject the subject
     * @param search how often to try
     * @return traits that are not declared, that had something to say, and that no case broke
     */
    public static List<PayoutTrait> undeclared(PayoutRuleSubject subject, Search search) {
        return Stream.of(PayoutTrait.values())
                .filter(trait -> !subject.has(trait))
                .filter(trait -> survives(of(trait), subject, search))
                .toList();
    }

    /** As a search runs, but a case that breaks the law is not made simpler. */
    private static <C> boolean survives(Law<PayoutRuleSubject, C> law, PayoutRuleSubject subject, Search search) {
        Draw<? extends C> cases = law.cases(subject);
        boolean held = false;
        for (int attempt = 0; attempt < search.tries(); attempt++) {
            Finding finding = law.check(subject, cases.from(Choices.random(search.seed() + attempt)));
            if (finding instanceof CounterExample) {
                return false;
            }
            held |= finding instanceof Finding.Holds;
        }
        return held;
    }

    private static Predicate<PayoutRuleSubject> declared(PayoutTrait trait) {
        return subject -> subject.has(trait);
    }
}
