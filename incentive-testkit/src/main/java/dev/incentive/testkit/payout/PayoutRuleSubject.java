package dev.incentive.testkit.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payout rule with what is said of it: the laws that apply follow from that.
 *
 * <p>What a rule reads is taken from its needs. A rule of the library declares its own traits and borders. Amounts are
 * in US dollars, and every rounding mode is tried, unless something else is said.
 *
 * <pre>{@code
 * PayoutRule tenPercent = PayoutRule.flatRate("0.1");
 * PayoutRuleSubject commission = PayoutRuleSubject.of(tenPercent)
 *         .declares(PayoutTrait.RISING, PayoutTrait.ADDITIVE)
 *         .stated(given -> given.amount().dividedBy(Rational.of(10)))
 *         .atMost("500");
 * LawReport stated = Search.usual().run(PayoutRuleLaws.STATED, commission);
 * LawReport atMost = Search.usual().run(PayoutRuleLaws.AT_MOST, commission);
 * boolean paysOtherwise = stated.isFailure(); // false
 * boolean paysMore = atMost.isFailure(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PayoutRuleSubject {

    private static final List<RoundingMode> MODES = Stream.of(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    private final PayoutRule rule;
    private final Set<PayoutTrait> traits = EnumSet.noneOf(PayoutTrait.class);
    private final List<Rational> borders = new ArrayList<>();
    private final List<Rational> scoreBorders = new ArrayList<>();
    private final Map<PayoutCase, Rational> examples = new LinkedHashMap<>();
    private CurrencyUnit currency = CurrencyUnit.of("USD");
    private int scale = currency.decimals();
    private List<RoundingMode> modes = MODES;
    private boolean refunds = true;
    private @Nullable Rational least;
    private @Nullable Rational most;
    private @Nullable Function<PayoutCase, Rational> stated;

    private PayoutRuleSubject(PayoutRule rule) {
        this.rule = Objects.requireNonNull(rule, "rule");
        if (rule instanceof FunctionRule function) {
            traits.addAll(PayoutTrait.of(function));
            borders.addAll(function.function().breakpoints());
        }
    }

    /**
     * A rule of which nothing is said yet, but what a rule of the library says of itself.
     *
     * @param rule the rule
     * @return the subject
     */
    public static PayoutRuleSubject of(PayoutRule rule) {
        return new PayoutRuleSubject(rule);
    }

    /**
     * Says what holds of the rule.
     *
     * @param some the traits
     * @return this subject
     */
    public PayoutRuleSubject declares(PayoutTrait... some) {
        Collections.addAll(traits, some);
        return this;
    }

    /**
     * Says in which currency the plan pays, and so how fine the amounts are.
     *
     * @param code the code of the currency
     * @return this subject
     */
    public PayoutRuleSubject in(String code) {
        this.currency = CurrencyUnit.of(code);
        this.scale = currency.decimals();
        return this;
    }

    /**
     * Says how the plan rounds; no other way is tried then.
     *
     * @param decimals digits after the point, at least those of the currency
     * @param mode the rounding mode
     * @return this subject
     */
    public PayoutRuleSubject rounded(int decimals, RoundingMode mode) {
        this.scale = decimals;
        this.modes = List.of(mode);
        return this;
    }

    /**
     * Says at which amounts behaviour changes, in the reset window as a whole; they are tried most.
     *
     * @param amounts the amounts, as decimal texts; multiples of the quota where the rule reads one
     * @return this subject
     */
    public PayoutRuleSubject borders(String... amounts) {
        Stream.of(amounts).map(Rational::ofDecimal).forEach(borders::add);
        return this;
    }

    /**
     * Says at which scores behaviour changes; they are tried most.
     *
     * @param scores the scores, as decimal texts
     * @return this subject
     */
    public PayoutRuleSubject scoreBorders(String... scores) {
        Stream.of(scores).map(Rational::ofDecimal).forEach(scoreBorders::add);
        return this;
    }

    /**
     * Says that nothing is ever taken back: no amount below zero is tried.
     *
     * @return this subject
     */
    public PayoutRuleSubject withoutRefunds() {
        this.refunds = false;
        return this;
    }

    /**
     * Says what the rule pays at most.
     *
     * @param amount the amount, as a decimal text
     * @return this subject
     */
    public PayoutRuleSubject atMost(String amount) {
        this.most = Rational.ofDecimal(amount);
        return this;
    }

    /**
     * Says what the rule pays at least.
     *
     * @param amount the amount, as a decimal text
     * @return this subject
     */
    public PayoutRuleSubject atLeast(String amount) {
        this.least = Rational.ofDecimal(amount);
        return this;
    }

    /**
     * Says what the rule should pay: a formula, written in another way than the rule.
     *
     * @param formula from the case to the exact payout
     * @return this subject
     */
    public PayoutRuleSubject stated(Function<PayoutCase, Rational> formula) {
        this.stated = formula;
        return this;
    }

    /**
     * Says that the rule should pay what another one pays.
     *
     * @param reference the other rule, which may have other needs
     * @return this subject
     */
    public PayoutRuleSubject statedBy(PayoutRule reference) {
        return stated(
                given -> reference.payout(new CaseInput(given).of(reference)).value());
    }

    /**
     * Says what the rule should pay in one case.
     *
     * @param given the case
     * @param pays the exact payout, as a decimal or a fraction
     * @return this subject
     */
    public PayoutRuleSubject example(PayoutCase given, String pays) {
        examples.put(given, Rational.of(pays));
        return this;
    }

    PayoutRule rule() {
        return rule;
    }

    boolean has(PayoutTrait trait) {
        return traits.stream().anyMatch(own -> own.implies(trait));
    }

    boolean reads(PayoutNeed need) {
        return rule.needs().contains(need);
    }

    boolean readsAmount() {
        return reads(PayoutNeed.CREDITED_AMOUNT) || reads(PayoutNeed.MEASURED_VALUE);
    }

    boolean takesRefunds() {
        return refunds;
    }

    CurrencyUnit currency() {
        return currency;
    }

    int scale() {
        return scale;
    }

    List<RoundingMode> modes() {
        return modes;
    }

    List<Rational> borders() {
        return borders;
    }

    List<Rational> scoreBorders() {
        return scoreBorders;
    }

    /** The smallest amount that can be paid. */
    Rational unit() {
        return Rational.of(BigDecimal.ONE.movePointLeft(scale));
    }

    @Nullable
    Rational least() {
        return least;
    }

    @Nullable
    Rational most() {
        return most;
    }

    List<PayoutCase> examples() {
        return List.copyOf(examples.keySet());
    }

    boolean isStated() {
        return stated != null || !examples.isEmpty();
    }

    boolean hasFormula() {
        return stated != null;
    }

    /** What the rule should pay, if that is said. */
    Optional<Rational> expected(PayoutCase given) {
        Rational example = examples.get(given);
        if (example != null || stated == null) {
            return Optional.ofNullable(example);
        }
        return Optional.of(stated.apply(given));
    }

    Derivation payout(PayoutCase given) {
        return rule.payout(new CaseInput(given).of(rule));
    }

    Optional<Derivation> answer(PayoutCase given) {
        return answer(new CaseInput(given));
    }

    /** A rule that does not answer breaks the law that it answers, and is silent to all others. */
    Optional<Derivation> answer(CaseInput given) {
        try {
            return Optional.of(rule.payout(given.of(rule)));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError silent) {
            return Optional.empty();
        }
    }

    /** The case with more of what the rule pays on: the amount, or else the score. */
    PayoutCase moved(PayoutCase given, Rational by) {
        return readsAmount()
                ? given.creditingMore(by)
                : given.scored(given.score().plus(by));
    }
}
