package dev.incentive.testkit.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.statement.DerivationText;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Looks at a single answer of a rule, and at the same question asked twice. */
final class PayoutChecks {

    private static final PayoutCase BEFORE_ALL = PayoutCase.of("100").withAlreadyCredited("1000");

    private PayoutChecks() {}

    /** Goes on with the answer, where there is one. */
    static Finding with(PayoutRuleSubject subject, PayoutCase given, Function<Derivation, Finding> next) {
        return subject.answer(given).map(next).orElseGet(Finding::doesNotApply);
    }

    /** Goes on with the answers to both, where there are such. */
    static Finding withBoth(
            PayoutRuleSubject subject,
            PayoutCase one,
            PayoutCase other,
            BiFunction<Derivation, Derivation, Finding> next) {
        return with(subject, one, first -> with(subject, other, second -> next.apply(first, second)));
    }

    static Finding answers(PayoutRuleSubject subject, PayoutCase given) {
        try {
            subject.payout(given);
            return Finding.holds();
        } catch (RuntimeException thrown) {
            return new PayoutText(subject)
                    .inputs(
                            CounterExample.expecting("an amount, from nothing but "
                                    + subject.rule().needs()),
                            given)
                    .butFound(thrown.getClass().getSimpleName() + ": " + thrown.getMessage())
                    .build();
        }
    }

    /** What is asked first is always the same, so that a rule which remembers the last question can be told apart. */
    static Finding deterministic(PayoutRuleSubject subject, PayoutPair given) {
        Optional<Derivation> ignored = subject.answer(BEFORE_ALL);
        return withBoth(
                subject,
                given.first(),
                given.second(),
                (first, between) -> with(subject, given.first(), again -> same(subject, given, first, again)));
    }

    private static Finding same(PayoutRuleSubject subject, PayoutPair given, Derivation first, Derivation again) {
        if (first.value().equals(again.value())) {
            return Finding.holds();
        }
        PayoutText text = new PayoutText(subject);
        CounterExample.Builder broken =
                CounterExample.expecting(text.money(first.value()) + " again, after the other was paid");
        text.inputs(broken.given("paid before all", text.inWords(BEFORE_ALL)), given.first())
                .given("the other", text.inWords(given.second()));
        return broken.butFound(text.money(again.value())).build();
    }

    static Finding named(PayoutRuleSubject subject, PayoutCase given) {
        return with(subject, given, named -> {
            Derivation renamed =
                    subject.rule().payout(new CaseInput(given).renamed().of(subject.rule()));
            return renamed.value().equals(named.value())
                    ? Finding.holds()
                    : broken(subject, given, named.value(), renamed, ", whatever the transactions are called");
        });
    }

    static Finding recombines(PayoutRuleSubject subject, PayoutCase given) {
        return with(
                subject,
                given,
                paid -> firstWrong(paid)
                        .map(wrong -> broken(
                                subject,
                                given,
                                wrong.recompute(),
                                wrong,
                                ", from the numbers below '" + wrong.label() + "'"))
                        .orElseGet(Finding::holds));
    }

    private static Optional<Derivation> firstWrong(Derivation derivation) {
        List<Derivation> operands = derivation.operands();
        Optional<Derivation> below = operands.stream()
                .flatMap(operand -> firstWrong(operand).stream())
                .findFirst();
        return below.isPresent() || derivation.recompute().equals(derivation.value()) ? below : Optional.of(derivation);
    }

    static Finding atMost(PayoutRuleSubject subject, PayoutCase given) {
        Rational most = subject.most();
        return with(
                subject,
                given,
                paid -> most == null || paid.value().compareTo(most) <= 0
                        ? Finding.holds()
                        : bound(subject, given, "at most ", most, paid));
    }

    static Finding atLeast(PayoutRuleSubject subject, PayoutCase given) {
        Rational least = subject.least();
        return with(
                subject,
                given,
                paid -> least == null || paid.value().compareTo(least) >= 0
                        ? Finding.holds()
                        : bound(subject, given, "at least ", least, paid));
    }

    private static Finding bound(
            PayoutRuleSubject subject, PayoutCase given, String words, Rational bound, Derivation paid) {
        PayoutText text = new PayoutText(subject);
        return text.inputs(CounterExample.expecting(words + text.money(bound)), given)
                .butFound(text.money(paid.value()))
                .derivedBy(DerivationText.of(paid))
                .build();
    }

    static Finding zeroAtZero(PayoutRuleSubject subject, PayoutCase given) {
        PayoutCase nothing = subject.readsAmount() ? given.crediting(Rational.ZERO) : given.scored(Rational.ZERO);
        return equal(subject, nothing, Rational.ZERO, ", since there is nothing to pay on");
    }

    static Finding stated(PayoutRuleSubject subject, PayoutCase given) {
        return subject.expected(given)
                .map(expected -> equal(subject, given, expected, ", as stated"))
                .orElseGet(Finding::doesNotApply);
    }

    private static Finding equal(PayoutRuleSubject subject, PayoutCase given, Rational expected, String why) {
        return with(
                subject,
                given,
                paid -> paid.value().equals(expected) ? Finding.holds() : broken(subject, given, expected, paid, why));
    }

    private static Finding broken(
            PayoutRuleSubject subject, PayoutCase given, Rational expected, Derivation found, String why) {
        PayoutText text = new PayoutText(subject);
        return text.inputs(CounterExample.expecting(text.money(expected) + why), given)
                .butFound(text.money(found.value()))
                .derivedBy(DerivationText.of(found))
                .build();
    }
}
