package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.NamedRule.credited;
import static dev.incentive.testkit.payout.NamedRule.number;
import static dev.incentive.testkit.payout.PayoutTrait.ADDITIVE;
import static dev.incentive.testkit.payout.PayoutTrait.CONTINUOUS;
import static dev.incentive.testkit.payout.PayoutTrait.HOMOGENEOUS;
import static dev.incentive.testkit.payout.PayoutTrait.INDEPENDENT_OF_SPLIT;
import static dev.incentive.testkit.payout.PayoutTrait.RISING;
import static dev.incentive.testkit.payout.PayoutTrait.UNDONE_BY_REFUND;
import static dev.incentive.testkit.payout.PayoutTrait.ZERO_AT_ZERO;

import dev.incentive.payout.PayoutInput;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Rules that round where, or how, they should not. */
final class RoundingFaults {

    private static final Rational RATE = number("0.05");

    private RoundingFaults() {}

    static List<PayoutFault> all() {
        return List.of(
                halfEvenForHalfUp(),
                eachTransactionRounded(),
                roundedBeforeAMultiplier(),
                binaryFraction(),
                truncatedUnits(),
                gateOnTheRoundedAmount(),
                roundedToThreeDecimalsFirst(),
                roundedAsThePlanDoes());
    }

    private static PayoutRuleSubject ofLine(PayoutRuleSubject subject) {
        return subject.declares(
                RISING, ADDITIVE, INDEPENDENT_OF_SPLIT, HOMOGENEOUS, UNDONE_BY_REFUND, ZERO_AT_ZERO, CONTINUOUS);
    }

    private static Rational exact(PayoutInput input) {
        return credited(input).times(RATE);
    }

    private static PayoutFault halfEvenForHalfUp() {
        return new PayoutFault(
                "a price that is agreed to be rounded half up is rounded half to even",
                PayoutRuleLaws.STATED,
                subject -> subject.declares(RISING)
                        .stated(given -> given.amount().times(RATE).rounded(2, RoundingMode.HALF_UP)),
                () -> NamedRule.onAmount(input -> exact(input).rounded(2, RoundingMode.HALF_EVEN)),
                () -> NamedRule.onAmount(input -> exact(input).rounded(2, RoundingMode.HALF_UP)));
    }

    private static PayoutFault eachTransactionRounded() {
        return new PayoutFault(
                "each transaction is rounded",
                PayoutRuleLaws.INDEPENDENT_OF_SPLIT,
                RoundingFaults::ofLine,
                () -> NamedRule.onAmount(input -> input.transactions().stream()
                        .map(transaction -> transaction.value().times(RATE).rounded(2, RoundingMode.HALF_UP))
                        .reduce(Rational.ZERO, Rational::plus)),
                () -> NamedRule.onAmount(input -> input.transactions().stream()
                        .map(transaction -> transaction.value().times(RATE))
                        .reduce(Rational.ZERO, Rational::plus)));
    }

    private static PayoutFault roundedBeforeAMultiplier() {
        return new PayoutFault(
                "the commission is rounded before the score multiplies it",
                PayoutRuleLaws.HOMOGENEOUS,
                RoundingFaults::ofLine,
                () -> NamedRule.onAmountAndScore(input -> exact(input)
                        .rounded(2, RoundingMode.HALF_UP)
                        .times(input.score().value())),
                () -> NamedRule.onAmountAndScore(
                        input -> exact(input).times(input.score().value())));
    }

    private static PayoutFault binaryFraction() {
        return new PayoutFault(
                "a double inside",
                PayoutRuleLaws.ADDITIVE,
                RoundingFaults::ofLine,
                () -> NamedRule.onAmount(input -> Rational.of(
                        BigDecimal.valueOf(new BigDecimal(credited(input).toString()).doubleValue() * 0.07))),
                () -> NamedRule.onAmount(input -> credited(input).times(number("0.07"))));
    }

    private static PayoutFault truncatedUnits() {
        return new PayoutFault(
                "only whole units are paid",
                PayoutRuleLaws.HOMOGENEOUS,
                RoundingFaults::ofLine,
                () -> NamedRule.onUnits(
                        input -> credited(input).rounded(0, RoundingMode.DOWN).times(number("50"))),
                () -> NamedRule.onUnits(input -> credited(input).times(number("50"))));
    }

    private static PayoutFault gateOnTheRoundedAmount() {
        return new PayoutFault(
                "the gate looks at the rounded amount",
                PayoutRuleLaws.STATED,
                subject -> subject.borders("50000")
                        .declares(ZERO_AT_ZERO)
                        .stated(given ->
                                given.amount().compareTo(number("50000")) < 0 ? Rational.ZERO : number("2500")),
                () -> NamedRule.onAmount(input -> gated(credited(input).rounded(0, RoundingMode.HALF_UP))),
                () -> NamedRule.onAmount(input -> gated(credited(input))));
    }

    private static Rational gated(Rational amount) {
        return amount.compareTo(number("50000")) >= 0 ? number("2500") : Rational.ZERO;
    }

    private static PayoutFault roundedToThreeDecimalsFirst() {
        return new PayoutFault(
                "rounded to a tenth of a cent before the plan rounds to cents",
                PayoutRuleLaws.ROUNDED_ONCE,
                subject -> subject.rounded(2, RoundingMode.HALF_UP)
                        .stated(given -> given.amount().times(RATE)),
                () -> NamedRule.onAmount(input -> exact(input).rounded(3, RoundingMode.HALF_UP)),
                () -> NamedRule.onAmount(RoundingFaults::exact));
    }

    private static PayoutFault roundedAsThePlanDoes() {
        return new PayoutFault(
                "the rule rounds to cents as its plan does",
                PayoutRuleLaws.ANY_CURRENCY,
                subject -> subject.rounded(2, RoundingMode.HALF_UP)
                        .stated(given -> given.amount().times(RATE)),
                () -> NamedRule.onAmount(input -> exact(input).rounded(2, RoundingMode.HALF_UP)),
                () -> NamedRule.onAmount(RoundingFaults::exact));
    }
}
