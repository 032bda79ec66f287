package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.NamedRule.credited;
import static dev.incentive.testkit.payout.NamedRule.inWindow;
import static dev.incentive.testkit.payout.NamedRule.number;
import static dev.incentive.testkit.payout.PayoutTrait.ADDITIVE;
import static dev.incentive.testkit.payout.PayoutTrait.HOMOGENEOUS;
import static dev.incentive.testkit.payout.PayoutTrait.PROPORTIONAL_TO_SCORE;
import static dev.incentive.testkit.payout.PayoutTrait.RISING;
import static dev.incentive.testkit.payout.PayoutTrait.RISING_ABOVE_ZERO;
import static dev.incentive.testkit.payout.PayoutTrait.RISING_WITH_SCORE;
import static dev.incentive.testkit.payout.PayoutTrait.UNDONE_BY_REFUND;
import static dev.incentive.testkit.payout.PayoutTrait.ZERO_AT_ZERO;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Rational;
import java.util.List;

/** Caps and floors in the wrong order, signs, scores, state, needs and derivations. */
final class BoundFaults {

    private static final Rational RATE = number("0.05");
    private static final Rational CAP = number("1000");

    private BoundFaults() {}

    static List<PayoutFault> all() {
        return List.of(
                capBeforeTheMultiplier(),
                floorAfterTheCap(),
                deductionAfterTheFloor(),
                refundPaysZero(),
                absoluteValue(),
                fixedPartForNothing(),
                shareWithoutTheScore(),
                malusForAHighScore(),
                remembersTheWindow(),
                countsPayouts(),
                readsTheScoreUndeclared(),
                capMissingInTheDerivation());
    }

    private static Rational commission(PayoutInput input) {
        return credited(input).times(RATE);
    }

    private static PayoutFault capBeforeTheMultiplier() {
        return new PayoutFault(
                "the cap is applied before the multiplier",
                PayoutRuleLaws.AT_MOST,
                subject -> subject.atMost("1000")
                        .borders("20000")
                        .declares(RISING, RISING_WITH_SCORE, ZERO_AT_ZERO)
                        .withoutRefunds(),
                () -> NamedRule.onAmountAndScore(input ->
                        commission(input).minimum(CAP).times(input.score().value())),
                () -> NamedRule.onAmountAndScore(
                        input -> commission(input).times(input.score().value()).minimum(CAP)));
    }

    private static PayoutFault floorAfterTheCap() {
        return new PayoutFault(
                "a floor of a tenth of the target incentive is applied after the cap",
                PayoutRuleLaws.AT_MOST,
                subject -> subject.atMost("1500").declares(RISING_WITH_SCORE),
                () -> NamedRule.onIncentive(
                        input -> scored(input).minimum(number("1500")).maximum(tenth(input))),
                () -> NamedRule.onIncentive(
                        input -> scored(input).maximum(tenth(input)).minimum(number("1500"))));
    }

    private static Rational scored(PayoutInput input) {
        return input.score().value().times(number("800"));
    }

    private static Rational tenth(PayoutInput input) {
        return input.targetIncentive().value().times(number("0.1"));
    }

    private static PayoutFault deductionAfterTheFloor() {
        return new PayoutFault(
                "a deduction comes after the floor",
                PayoutRuleLaws.AT_LEAST,
                subject -> subject.atLeast("0").declares(RISING),
                () -> NamedRule.onAmount(
                        input -> commission(input).maximum(Rational.ZERO).minus(number("25"))),
                () -> NamedRule.onAmount(
                        input -> commission(input).minus(number("25")).maximum(Rational.ZERO)));
    }

    private static PayoutFault refundPaysZero() {
        return new PayoutFault(
                "a refund pays zero instead of taking back",
                PayoutRuleLaws.UNDONE_BY_REFUND,
                subject -> subject.declares(RISING, UNDONE_BY_REFUND, ZERO_AT_ZERO),
                () -> NamedRule.onAmount(input -> commission(input).maximum(Rational.ZERO)),
                () -> NamedRule.onAmount(BoundFaults::commission));
    }

    private static PayoutFault absoluteValue() {
        return new PayoutFault(
                "the absolute value of a negative amount is paid",
                PayoutRuleLaws.RISING,
                subject -> subject.declares(RISING, UNDONE_BY_REFUND, HOMOGENEOUS, ZERO_AT_ZERO),
                () -> NamedRule.onAmount(input -> commission(input).absolute()),
                () -> NamedRule.onAmount(BoundFaults::commission));
    }

    private static PayoutFault fixedPartForNothing() {
        return new PayoutFault(
                "a fixed part is paid although nothing was credited",
                PayoutRuleLaws.ZERO_AT_ZERO,
                subject -> subject.withoutRefunds().declares(RISING, RISING_ABOVE_ZERO, ZERO_AT_ZERO),
                () -> NamedRule.onAmount(input -> commission(input).plus(number("100"))),
                () -> NamedRule.onAmount(
                        input -> commission(input).plus(credited(input).signum() > 0 ? number("100") : Rational.ZERO)));
    }

    private static PayoutFault shareWithoutTheScore() {
        return new PayoutFault(
                "the share of the target incentive is paid in full from any score on",
                PayoutRuleLaws.PROPORTIONAL_TO_SCORE,
                subject -> subject.declares(RISING_WITH_SCORE, PROPORTIONAL_TO_SCORE, HOMOGENEOUS, ZERO_AT_ZERO),
                () -> NamedRule.onIncentive(input -> input.score().value().signum() > 0 ? tenth(input) : Rational.ZERO),
                () -> NamedRule.onIncentive(
                        input -> tenth(input).times(input.score().value())));
    }

    private static PayoutFault malusForAHighScore() {
        return new PayoutFault(
                "what is above a score of 1 is subtracted instead of added",
                PayoutRuleLaws.RISING_WITH_SCORE,
                subject -> subject.declares(RISING_WITH_SCORE, HOMOGENEOUS),
                () -> NamedRule.onIncentive(input ->
                        tenth(input).times(Rational.of(2).minus(input.score().value()))),
                () -> NamedRule.onIncentive(
                        input -> tenth(input).times(input.score().value())));
    }

    private static PayoutFault remembersTheWindow() {
        return new PayoutFault(
                "what was already credited to one is kept for the next",
                PayoutRuleLaws.DETERMINISTIC,
                subject -> subject.borders("10000").declares(RISING, ADDITIVE, UNDONE_BY_REFUND),
                Remembering::new,
                () -> NamedRule.onAmount(input -> inWindow(input, BoundFaults::twoTiers)));
    }

    private static Rational twoTiers(Rational amount) {
        Rational above = amount.minus(number("10000")).maximum(Rational.ZERO);
        return amount.times(number("0.04")).plus(above.times(number("0.02")));
    }

    private static final class Remembering implements CustomPayoutRule {

        private Rational before = Rational.ZERO;

        @Override
        public String name() {
            return "acme.remembering";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            if (input.alreadyCredited() != null) {
                before = input.alreadyCredited().value();
            }
            return twoTiers(before.plus(credited(input))).minus(twoTiers(before));
        }
    }

    private static PayoutFault countsPayouts() {
        return new PayoutFault(
                "a welcome bonus is paid with the first payout that the rule makes",
                PayoutRuleLaws.DETERMINISTIC,
                subject -> subject.withoutRefunds().declares(RISING),
                Counting::new,
                () -> NamedRule.onAmount(BoundFaults::commission));
    }

    private static final class Counting implements CustomPayoutRule {

        private int payouts;

        @Override
        public String name() {
            return "acme.counting";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            payouts++;
            return commission(input).plus(payouts == 1 ? number("250") : Rational.ZERO);
        }
    }

    private static PayoutFault readsTheScoreUndeclared() {
        return new PayoutFault(
                "the score is read above an edge and not declared",
                PayoutRuleLaws.ANSWERS,
                subject -> subject.borders("10000"),
                () -> NamedRule.onAmount(input -> credited(input).compareTo(number("10000")) >= 0
                        ? commission(input).times(input.score().value())
                        : commission(input)),
                () -> NamedRule.onAmountAndScore(input -> credited(input).compareTo(number("10000")) >= 0
                        ? commission(input).times(input.score().value())
                        : commission(input)));
    }

    private static PayoutFault capMissingInTheDerivation() {
        return new PayoutFault(
                "the derivation leaves the cap out",
                PayoutRuleLaws.RECOMBINES,
                subject -> subject.borders("20000").atMost("1000").declares(RISING),
                () -> new Capped(false),
                () -> new Capped(true));
    }

    /** A commission of five percent up to the cap, with a derivation of its own. */
    private record Capped(boolean shown) implements CustomPayoutRule {

        @Override
        public String name() {
            return "acme.capped";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.CREDITED_AMOUNT);
        }

        @Override
        public Rational amount(PayoutInput input) {
            return commission(input).minimum(CAP);
        }

        @Override
        public Derivation payout(PayoutInput input) {
            List<Derivation> factors = List.of(input.credited(), Derivation.given("rate", RATE, Origin.RULE));
            if (shown) {
                Derivation cap = Derivation.given("cap", CAP, Origin.RULE);
                Derivation product = Derivation.step(Operator.PRODUCT, "commission", factors);
                return Derivation.step(Operator.MINIMUM, "commission up to the cap", product, cap);
            }
            return new Derivation.Step("commission", Operator.PRODUCT, factors, amount(input));
        }
    }
}
