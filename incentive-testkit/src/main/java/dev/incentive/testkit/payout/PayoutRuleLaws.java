package dev.incentive.testkit.payout;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
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
            PayoutLawTexts.ANSWERS, subject -> true, subject -> new PayoutDraw(subject)::any, PayoutChecks::answers);

    /** {@code PAYOUT-2}: the same input, the same payout. */
    public static final Law<PayoutRuleSubject, PayoutPair> DETERMINISTIC = new Law<>(
            PayoutLawTexts.DETERMINISTIC,
            subject -> true,
            subject -> new PayoutDraw(subject).twoCases(),
            PayoutChecks::deterministic);

    /** {@code PAYOUT-3}: names do not matter. */
    public static final Law<PayoutRuleSubject, PayoutCase> NAMES = new Law<>(
            PayoutLawTexts.NAMES,
            PayoutRuleSubject::readsAmount,
            subject -> new PayoutDraw(subject)::split,
            PayoutChecks::named);

    /** {@code PAYOUT-4}: the derivation is calculated again. */
    public static final Law<PayoutRuleSubject, PayoutCase> RECOMBINES = new Law<>(
            PayoutLawTexts.RECOMBINES,
            subject -> true,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::recombines);

    /** {@code PAYOUT-5}: what is stated is paid. */
    public static final Law<PayoutRuleSubject, PayoutCase> STATED = new Law<>(
            PayoutLawTexts.STATED,
            PayoutRuleSubject::isStated,
            subject -> new PayoutDraw(subject)::stated,
            PayoutChecks::stated);

    /** {@code PAYOUT-6}: more never pays less. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING = new Law<>(
            PayoutLawTexts.RISING,
            declared(PayoutTrait.RISING),
            subject -> new PayoutDraw(subject).higherAmount(),
            WindowChecks::rising);

    /** {@code PAYOUT-7}: more never pays less, without returns. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING_ABOVE_ZERO = new Law<>(
            PayoutLawTexts.RISING_ABOVE_ZERO,
            declared(PayoutTrait.RISING_ABOVE_ZERO),
            subject -> new PayoutDraw(subject, false).higherAmount(),
            WindowChecks::rising);

    /** {@code PAYOUT-8}: a higher score never pays less. */
    public static final Law<PayoutRuleSubject, PayoutPair> RISING_WITH_SCORE = new Law<>(
            PayoutLawTexts.RISING_WITH_SCORE,
            declared(PayoutTrait.RISING_WITH_SCORE),
            subject -> new PayoutDraw(subject).higherScore(),
            WindowChecks::risingWithScore);

    /** {@code PAYOUT-9}: the cap holds. */
    public static final Law<PayoutRuleSubject, PayoutCase> AT_MOST = new Law<>(
            PayoutLawTexts.AT_MOST,
            subject -> subject.most() != null,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::atMost);

    /** {@code PAYOUT-10}: the floor holds. */
    public static final Law<PayoutRuleSubject, PayoutCase> AT_LEAST = new Law<>(
            PayoutLawTexts.AT_LEAST,
            subject -> subject.least() != null,
            subject -> new PayoutDraw(subject)::any,
            PayoutChecks::atLeast);

    /** {@code PAYOUT-11}: one rounding. */
    public static final Law<PayoutRuleSubject, RoundedPayout> ROUNDED_ONCE = new Law<>(
            PayoutLawTexts.ROUNDED_ONCE,
            subject -> true,
            subject -> new PayoutDraw(subject).rounded(),
            StatementChecks::roundedOnce);

    /** {@code PAYOUT-12}: one rounding, in other currencies. */
    public static final Law<PayoutRuleSubject, RoundedPayout> ANY_CURRENCY = new Law<>(
            PayoutLawTexts.ANY_CURRENCY,
            subject -> true,
            subject -> new PayoutDraw(subject).inOtherCurrencies(),
            StatementChecks::roundedOnce);

    /** {@code PAYOUT-13}: two payments of a window. */
    public static final Law<PayoutRuleSubject, PayoutCase> ADDITIVE = new Law<>(
            PayoutLawTexts.ADDITIVE,
            declared(PayoutTrait.ADDITIVE),
            subject -> new PayoutDraw(subject)::twoPayments,
            WindowChecks::additive);

    /** {@code PAYOUT-14}: the split does not matter. */
    public static final Law<PayoutRuleSubject, PayoutCase> INDEPENDENT_OF_SPLIT = new Law<>(
            PayoutLawTexts.INDEPENDENT_OF_SPLIT,
            declared(PayoutTrait.INDEPENDENT_OF_SPLIT),
            subject -> new PayoutDraw(subject)::split,
            WindowChecks::independentOfSplit);

    /** {@code PAYOUT-15}: so many times as much. */
    public static final Law<PayoutRuleSubject, ScaledPayout> HOMOGENEOUS = new Law<>(
            PayoutLawTexts.HOMOGENEOUS,
            declared(PayoutTrait.HOMOGENEOUS),
            subject -> new PayoutDraw(subject).scaled(),
            WindowChecks::homogeneous);

    /** {@code PAYOUT-16}: in proportion to the score. */
    public static final Law<PayoutRuleSubject, ScaledPayout> PROPORTIONAL_TO_SCORE = new Law<>(
            PayoutLawTexts.PROPORTIONAL_TO_SCORE,
            declared(PayoutTrait.PROPORTIONAL_TO_SCORE),
            subject -> new PayoutDraw(subject).scaled(),
            WindowChecks::proportionalToScore);

    /** {@code PAYOUT-17}: a refund undoes a sale. */
    public static final Law<PayoutRuleSubject, PayoutCase> UNDONE_BY_REFUND = new Law<>(
            PayoutLawTexts.UNDONE_BY_REFUND,
            declared(PayoutTrait.UNDONE_BY_REFUND),
            subject -> new PayoutDraw(subject)::single,
            WindowChecks::undoneByRefund);

    /** {@code PAYOUT-18}: nothing for nothing. */
    public static final Law<PayoutRuleSubject, PayoutCase> ZERO_AT_ZERO = new Law<>(
            PayoutLawTexts.ZERO_AT_ZERO,
            declared(PayoutTrait.ZERO_AT_ZERO),
            subject -> new PayoutDraw(subject)::single,
            PayoutChecks::zeroAtZero);

    /** {@code PAYOUT-19}: no cliff. */
    public static final Law<PayoutRuleSubject, PayoutCase> CONTINUOUS = new Law<>(
            PayoutLawTexts.CONTINUOUS,
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
