package dev.incentive.testkit.payout;

import dev.incentive.derivation.Derivation;
import dev.incentive.statement.DerivationText;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Looks at a single answer of a rule, and at the same question asked twice. */
final class PayoutChecks {

    private static final PayoutCase ALWAYS_ASKED = PayoutCase.of("100").withAlreadyCredited("1000");

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
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
            return new PayoutText(subject)
                    .inputs(
                            CounterExample.expecting("an amount, reading nothing but "
                                    + subject.rule().needs()),
                            given)
                    .butFound("threw " + thrown)
                    .build();
        }
    }

    /** What is asked in between, and at last, is always the same: whatever a rule remembers, each try begins alike. */
    static Finding deterministic(PayoutRuleSubject subject, PayoutPair given) {
        List<Optional<Derivation>> answers = new ArrayList<>();
        for (PayoutCase asked :
                List.of(given.first(), ALWAYS_ASKED, given.first(), given.second(), given.first(), ALWAYS_ASKED)) {
            answers.add(subject.answer(asked));
        }
        Finding atFirst = same(subject, new PayoutPair(given.first(), ALWAYS_ASKED), answers.get(0), answers.get(2));
        return atFirst instanceof Finding.Holds ? same(subject, given, answers.get(2), answers.get(4)) : atFirst;
    }

    private static Finding same(
            PayoutRuleSubject subject, PayoutPair given, Optional<Derivation> first, Optional<Derivation> again) {
        if (first.isEmpty() || again.isEmpty()) {
            return Finding.doesNotApply();
        }
        Rational expected = first.get().value();
        Rational found = again.get().value();
        return expected.equals(found) ? Finding.holds() : otherwise(subject, given, expected, found);
    }

    private static Finding otherwise(PayoutRuleSubject subject, PayoutPair given, Rational expected, Rational found) {
        PayoutText text = new PayoutText(subject);
        CounterExample.Builder broken =
                CounterExample.expecting(text.money(expected) + " again, after the other was paid");
        if (!given.second().equals(ALWAYS_ASKED)) {
            broken.given("paid before", text.inWords(ALWAYS_ASKED));
        }
        return text.inputs(broken, given.first())
                .given("the other", text.inWords(given.second()))
                .butFound(text.money(found))
                .build();
    }

    static Finding named(PayoutRuleSubject subject, PayoutCase given) {
        return with(
                subject,
                given,
                named -> subject.answer(new CaseInput(given).renamed())
                        .map(renamed -> renamed.value().equals(named.value())
                                ? Finding.holds()
                                : broken(
                                        subject,
                                        given,
                                        named.value(),
                                        renamed,
                                        ", whatever the transactions are called"))
                        .orElseGet(Finding::doesNotApply));
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
