package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.NamedRule.before;
import static dev.incentive.testkit.payout.NamedRule.credited;
import static dev.incentive.testkit.payout.NamedRule.inWindow;
import static dev.incentive.testkit.payout.NamedRule.number;
import static dev.incentive.testkit.payout.PayoutTrait.ADDITIVE;
import static dev.incentive.testkit.payout.PayoutTrait.CONTINUOUS;
import static dev.incentive.testkit.payout.PayoutTrait.HOMOGENEOUS;
import static dev.incentive.testkit.payout.PayoutTrait.INDEPENDENT_OF_SPLIT;
import static dev.incentive.testkit.payout.PayoutTrait.RISING;
import static dev.incentive.testkit.payout.PayoutTrait.RISING_ABOVE_ZERO;
import static dev.incentive.testkit.payout.PayoutTrait.UNDONE_BY_REFUND;
import static dev.incentive.testkit.payout.PayoutTrait.ZERO_AT_ZERO;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.value.Rational;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commissions by tiers with a fault. */
final class TierFaults {

    private static final Rational EDGE = number("10000");
    private static final Rational SECOND_EDGE = number("20000");

    private TierFaults() {}

    static List<PayoutFault> all() {
        return List.of(
                wholeInsteadOfMarginal(),
                moreThanInsteadOfAtLeast(),
                lostLastTier(),
                acceleratorFromTheFirstDollar(),
                quotaIgnoredInOneBranch(),
                alreadyCreditedIgnored(),
                cliffThatLowersPay(),
                gapBetweenTiers(),
                hashOrderOfTransactions(),
                edgeOneCentTooHigh());
    }

    private static Rational marginal(Rational amount) {
        Rational above = amount.minus(EDGE).maximum(Rational.ZERO);
        return amount.times(number("0.04")).plus(above.times(number("0.02")));
    }

    private static PayoutRuleSubject ofMarginal(PayoutRuleSubject subject) {
        return subject.borders("10000")
                .declares(RISING, ADDITIVE, INDEPENDENT_OF_SPLIT, UNDONE_BY_REFUND, ZERO_AT_ZERO, CONTINUOUS);
    }

    private static PayoutFault wholeInsteadOfMarginal() {
        return new PayoutFault(
                "the rate of the reached tier on the whole amount instead of the part inside",
                PayoutRuleLaws.CONTINUOUS,
                TierFaults::ofMarginal,
                () -> NamedRule.onAmount(input ->
                        inWindow(input, amount -> amount.times(number(amount.compareTo(EDGE) >= 0 ? "0.06" : "0.04")))),
                () -> NamedRule.onAmount(input -> inWindow(input, TierFaults::marginal)));
    }

    private static PayoutRule whole(Tier... tiers) {
        return PayoutRule.tiered(TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, tiers);
    }

    private static Rational whole(Rational amount, int reachedFrom) {
        return amount.times(number(amount.compareTo(EDGE) >= reachedFrom ? "0.06" : "0.04"));
    }

    private static PayoutFault moreThanInsteadOfAtLeast() {
        return new PayoutFault(
                "more than instead of at least at the edge of a tier",
                PayoutRuleLaws.STATED,
                subject -> subject.borders("10000")
                        .declares(RISING)
                        .statedBy(whole(Tier.of("0", "0.04"), Tier.of("10000", "0.06"))),
                () -> NamedRule.onAmount(input -> inWindow(input, amount -> whole(amount, 1))),
                () -> NamedRule.onAmount(input -> inWindow(input, amount -> whole(amount, 0))));
    }

    private static PayoutFault lostLastTier() {
        PayoutRule stated = PayoutRule.tiered(
                TierMode.MARGINAL,
                TierBasis.AMOUNT,
                Tier.of("0", "0.04"),
                Tier.of("10000", "0.06"),
                Tier.of("20000", "0.08"));
        return new PayoutFault(
                "the last tier is lost",
                PayoutRuleLaws.STATED,
                subject -> ofMarginal(subject).borders("20000").statedBy(stated),
                () -> NamedRule.onAmount(input -> inWindow(input, TierFaults::marginal)),
                () -> NamedRule.onAmount(input -> inWindow(input, TierFaults::threeTiers)));
    }

    private static Rational threeTiers(Rational amount) {
        Rational above = amount.minus(SECOND_EDGE).maximum(Rational.ZERO);
        return marginal(amount).plus(above.times(number("0.02")));
    }

    private static Rational accelerated(PayoutInput input, boolean fromTheFirstDollar) {
        Rational quota = input.quota().value();
        return inWindow(input, amount -> {
            Rational above = amount.minus(quota).maximum(Rational.ZERO);
            Rational faster = fromTheFirstDollar && above.signum() > 0 ? amount : above;
            return amount.times(number("0.05")).plus(faster.times(number("0.03")));
        });
    }

    private static PayoutFault acceleratorFromTheFirstDollar() {
        return new PayoutFault(
                "an accelerator applies back to the first dollar",
                PayoutRuleLaws.CONTINUOUS,
                subject -> subject.borders("1")
                        .declares(RISING, ADDITIVE, INDEPENDENT_OF_SPLIT, HOMOGENEOUS, UNDONE_BY_REFUND, CONTINUOUS),
                () -> NamedRule.onQuota(input -> accelerated(input, true)),
                () -> NamedRule.onQuota(input -> accelerated(input, false)));
    }

    private static Rational decelerated(PayoutInput input, Rational edge) {
        Rational quota = input.quota().value();
        return inWindow(input, amount -> {
            Rational low = amount.minus(quota).maximum(Rational.ZERO);
            Rational high = amount.minus(edge).maximum(Rational.ZERO);
            return amount.times(number("0.05")).plus(low.times(number("0.03"))).plus(high.times(number("0.02")));
        });
    }

    private static PayoutFault quotaIgnoredInOneBranch() {
        return new PayoutFault(
                "the edge of the last tier is an amount instead of a share of the quota",
                PayoutRuleLaws.HOMOGENEOUS,
                subject -> subject.borders("1", "1.2")
                        .declares(RISING, ADDITIVE, HOMOGENEOUS, UNDONE_BY_REFUND, ZERO_AT_ZERO, CONTINUOUS),
                () -> NamedRule.onQuota(input -> decelerated(input, number("120000"))),
                () -> NamedRule.onQuota(
                        input -> decelerated(input, input.quota().value().times(number("1.2")))));
    }

    private static PayoutFault alreadyCreditedIgnored() {
        return new PayoutFault(
                "what was already credited is ignored",
                PayoutRuleLaws.ADDITIVE,
                TierFaults::ofMarginal,
                () -> NamedRule.onAmount(input -> marginal(credited(input))),
                () -> NamedRule.onAmount(input -> inWindow(input, TierFaults::marginal)));
    }

    private static PayoutFault cliffThatLowersPay() {
        return new PayoutFault(
                "a lower rate from an edge on applies to everything",
                PayoutRuleLaws.RISING,
                subject -> ofMarginal(subject),
                () -> NamedRule.onAmount(input ->
                        inWindow(input, amount -> amount.times(number(amount.compareTo(EDGE) >= 0 ? "0.03" : "0.04")))),
                () -> NamedRule.onAmount(input -> inWindow(
                        input,
                        amount -> amount.times(number("0.04"))
                                .minus(amount.minus(EDGE).maximum(Rational.ZERO).times(number("0.01"))))));
    }

    /** Tiers written as 0.00 to 9,999.99 and from 10,000.00: an amount may be finer than a cent. */
    private static PayoutFault gapBetweenTiers() {
        return new PayoutFault(
                "nothing is paid between the last cent of a tier and the first of the next",
                PayoutRuleLaws.RISING_ABOVE_ZERO,
                subject -> subject.borders("10000").withoutRefunds().declares(RISING_ABOVE_ZERO, ZERO_AT_ZERO),
                () -> NamedRule.onAmount(input -> {
                    boolean low = credited(input).compareTo(number("9999.99")) <= 0;
                    boolean high = credited(input).compareTo(EDGE) >= 0;
                    return credited(input).times(number(low ? "0.04" : high ? "0.06" : "0"));
                }),
                () -> NamedRule.onAmount(input -> whole(credited(input), 0)));
    }

    private static PayoutFault hashOrderOfTransactions() {
        return new PayoutFault(
                "transactions are paid in the order of a hash table",
                PayoutRuleLaws.NAMES,
                subject -> subject.borders("10000").declares(ZERO_AT_ZERO),
                () -> NamedRule.onAmount(input -> reachedRate(input, new HashMap<>())),
                () -> NamedRule.onAmount(input -> reachedRate(input, new LinkedHashMap<>())));
    }

    private static Rational reachedRate(PayoutInput input, Map<String, Derivation> byName) {
        input.transactions().forEach(transaction -> byName.put(transaction.label(), transaction));
        Rational total = before(input);
        Rational paid = Rational.ZERO;
        for (Derivation transaction : byName.values()) {
            total = total.plus(transaction.value());
            paid = paid.plus(transaction.value().times(number(total.compareTo(EDGE) >= 0 ? "0.06" : "0.04")));
        }
        return paid;
    }

    private static PayoutFault edgeOneCentTooHigh() {
        return new PayoutFault(
                "the edge of a tier is one cent too high",
                PayoutRuleLaws.STATED,
                subject -> subject.borders("10000")
                        .declares(RISING)
                        .example(PayoutCase.of("9999.99"), "399.9996")
                        .example(PayoutCase.of("10000"), "600")
                        .example(PayoutCase.of("20000"), "1200"),
                () -> NamedRule.onAmount(input -> inWindow(
                        input,
                        amount -> amount.times(number(amount.compareTo(number("10000.01")) >= 0 ? "0.06" : "0.04")))),
                () -> NamedRule.onAmount(input -> inWindow(input, amount -> whole(amount, 0))));
    }
}
