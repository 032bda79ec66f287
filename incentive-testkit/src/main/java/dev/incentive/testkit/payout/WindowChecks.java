package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.PayoutChecks.with;
import static dev.incentive.testkit.payout.PayoutChecks.withBoth;

import dev.incentive.derivation.Derivation;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.statement.DerivationText;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.List;

/** Holds answers of a rule against each other: payments of one window, more and less, so many times as much. */
final class WindowChecks {

    /** A jump of less than a thousandth of a unit is none. */
    private static final Rational THOUSANDTH = Rational.of("0.001");

    /** So small a part of a unit that no rate makes a thousandth of a unit of it. */
    private static final Rational HAIR = Rational.of("0.000000000001");

    private WindowChecks() {}

    static Finding rising(PayoutRuleSubject subject, PayoutPair given) {
        return subject.readsAmount() ? notLess(subject, given) : Finding.doesNotApply();
    }

    static Finding risingWithScore(PayoutRuleSubject subject, PayoutPair given) {
        return subject.reads(PayoutNeed.SCORE) ? notLess(subject, given) : Finding.doesNotApply();
    }

    private static Finding notLess(PayoutRuleSubject subject, PayoutPair given) {
        return withBoth(
                subject,
                given.first(),
                given.second(),
                (lower, higher) -> lower.value().compareTo(higher.value()) <= 0
                        ? Finding.holds()
                        : less(subject, given, lower, higher));
    }

    private static Finding less(PayoutRuleSubject subject, PayoutPair given, Derivation lower, Derivation higher) {
        PayoutText text = new PayoutText(subject);
        boolean sameScore = given.first().score().equals(given.second().score());
        CounterExample.Builder broken = CounterExample.expecting(
                "at least " + text.money(lower.value()) + ", as for the lower " + (sameScore ? "amount" : "score"));
        text.inputs(broken, given.first())
                .given(
                        sameScore ? "higher amount" : "higher score",
                        sameScore
                                ? text.amounts(given.second())
                                : given.second().score());
        return broken.butFound(text.money(higher.value()))
                .derivedBy(DerivationText.of(lower) + DerivationText.of(higher))
                .build();
    }

    static Finding additive(PayoutRuleSubject subject, PayoutCase given) {
        if (!subject.readsAmount()) {
            return Finding.doesNotApply();
        }
        Rational first = given.transactions().get(0);
        PayoutCase later = given.crediting(given.transactions().get(1))
                .after(given.alreadyCredited().plus(first));
        return with(
                subject,
                given.crediting(given.amount()),
                both -> withBoth(
                        subject,
                        given.crediting(first),
                        later,
                        (one, two) -> sum(subject, given, both, List.of(one, two))));
    }

    private static Finding sum(PayoutRuleSubject subject, PayoutCase given, Derivation both, List<Derivation> parts) {
        PayoutText text = new PayoutText(subject);
        Rational total = parts.get(0).value().plus(parts.get(1).value());
        if (total.equals(both.value())) {
            return Finding.holds();
        }
        CounterExample.Builder broken =
                CounterExample.expecting(text.money(both.value()) + " in two payments, as in one of both amounts");
        return text.inputs(broken, given)
                .butFound(text.money(total) + " = " + text.money(parts.get(0).value()) + ", then "
                        + text.money(parts.get(1).value()))
                .derivedBy(DerivationText.of(both) + DerivationText.of(parts.get(0)) + DerivationText.of(parts.get(1)))
                .build();
    }

    static Finding undoneByRefund(PayoutRuleSubject subject, PayoutCase given) {
        Rational amount = given.amount();
        PayoutCase refund =
                given.crediting(amount.negate()).after(given.alreadyCredited().plus(amount));
        if (!subject.readsAmount()) {
            return Finding.doesNotApply();
        }
        return withBoth(subject, given, refund, (sale, back) -> undone(subject, given, sale, back));
    }

    private static Finding undone(PayoutRuleSubject subject, PayoutCase given, Derivation sale, Derivation back) {
        boolean nothingLeft = sale.value().plus(back.value()).signum() == 0;
        return nothingLeft ? Finding.holds() : notUndone(subject, given, sale, back);
    }

    private static Finding notUndone(PayoutRuleSubject subject, PayoutCase sale, Derivation paid, Derivation back) {
        PayoutText text = new PayoutText(subject);
        CounterExample.Builder broken = CounterExample.expecting(
                text.money(paid.value().negate()) + " for the refund, since the sale paid " + text.money(paid.value()));
        return text.inputs(broken, sale)
                .given("then refunded", text.amount(sale.amount()))
                .butFound(text.money(back.value()))
                .derivedBy(DerivationText.of(paid) + DerivationText.of(back))
                .build();
    }

    static Finding independentOfSplit(PayoutRuleSubject subject, PayoutCase given) {
        if (!subject.readsAmount()) {
            return Finding.doesNotApply();
        }
        String why = " as for " + new PayoutText(subject).amount(given.amount()) + " at once";
        return withBoth(
                subject,
                given,
                given.crediting(given.amount()),
                (split, whole) -> split.value().equals(whole.value())
                        ? Finding.holds()
                        : otherwise(subject, given, whole.value(), why, split));
    }

    static Finding homogeneous(PayoutRuleSubject subject, ScaledPayout given) {
        boolean scales = subject.readsAmount() || subject.reads(PayoutNeed.TARGET_INCENTIVE);
        return scales ? proportional(subject, given, given.given().times(given.factor())) : Finding.doesNotApply();
    }

    static Finding proportionalToScore(PayoutRuleSubject subject, ScaledPayout given) {
        Rational score = given.given().score().times(given.factor());
        return subject.reads(PayoutNeed.SCORE)
                ? proportional(subject, given, given.given().scored(score))
                : Finding.doesNotApply();
    }

    private static Finding proportional(PayoutRuleSubject subject, ScaledPayout given, PayoutCase scaled) {
        return withBoth(subject, given.given(), scaled, (once, times) -> {
            Rational expected = once.value().times(given.factor());
            return times.value().equals(expected)
                    ? Finding.holds()
                    : otherwise(subject, scaled, expected, inProportion(subject, given, once), times);
        });
    }

    private static String inProportion(PayoutRuleSubject subject, ScaledPayout given, Derivation once) {
        PayoutText text = new PayoutText(subject);
        return ", " + given.factor() + " times the " + text.money(once.value()) + " for " + text.inWords(given.given());
    }

    static Finding continuous(PayoutRuleSubject subject, PayoutCase given) {
        Rational hair = subject.unit().times(HAIR);
        Finding above = near(subject, given, hair, "above");
        return above instanceof Finding.Holds ? near(subject, given, hair.negate(), "below") : above;
    }

    private static Finding near(PayoutRuleSubject subject, PayoutCase given, Rational hair, String side) {
        return withBoth(subject, given, subject.moved(given, hair), (at, near) -> {
            Rational jump = near.value().minus(at.value()).absolute();
            return jump.compareTo(subject.unit().times(THOUSANDTH)) < 0
                    ? Finding.holds()
                    : jump(subject, given, at, side);
        });
    }

    /** Told with one unit instead of a hair, which nobody wants to calculate with. */
    private static Finding jump(PayoutRuleSubject subject, PayoutCase given, Derivation at, String side) {
        PayoutText text = new PayoutText(subject);
        Rational unit = side.equals("above") ? subject.unit() : subject.unit().negate();
        PayoutCase beside = subject.moved(given, unit);
        CounterExample.Builder broken = CounterExample.expecting(
                "nearly " + text.money(at.value()) + " just " + side + ", nearer the smaller the step");
        text.inputs(broken, given).given("just " + side, text.paidOn(beside));
        return with(
                subject,
                beside,
                there -> broken.butFound(text.money(there.value()) + ", and a jump however small the step")
                        .derivedBy(DerivationText.of(at) + DerivationText.of(there))
                        .build());
    }

    private static Finding otherwise(
            PayoutRuleSubject subject, PayoutCase given, Rational expected, String why, Derivation found) {
        PayoutText text = new PayoutText(subject);
        return text.inputs(CounterExample.expecting(text.money(expected) + why), given)
                .butFound(text.money(found.value()))
                .derivedBy(DerivationText.of(found))
                .build();
    }
}
