package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a figure must be, by itself or beside another one. */
final class BenchmarkChecks {

    /** Often enough for what is left to chance to show. */
    private static final int TIMES = 20;

    private BenchmarkChecks() {}

    static Finding again(BenchmarkSubject subject, BenchmarkCase given) {
        Benchmark benchmark = subject.benchmark(given.people());
        Answer first = Answer.to(() -> benchmark.value(given.input()));
        for (int time = 0; time < TIMES; time++) {
            Answer again = Answer.to(() -> benchmark.value(given.input()));
            if (!again.isLike(first)) {
                return broken(first.text() + ", as for the same people before", given, again);
            }
        }
        return Finding.holds();
    }

    static Finding afterAnother(BenchmarkSubject subject, TwoCases given) {
        Answer before = subject.figure(given.one());
        Benchmark benchmark = subject.benchmark(given.one().people());
        Answer.to(() -> benchmark.value(given.other().input()));
        Answer after = Answer.to(() -> benchmark.value(given.one().input()));
        return after.isLike(before)
                ? Finding.holds()
                : PeopleText.given(
                                PeopleText.given(
                                        CounterExample.expecting(before.text() + ", as before the other"),
                                        "",
                                        given.one()),
                                "asked in between: ",
                                given.other())
                        .butFound(after.text())
                        .derivedBy(after.derivation())
                        .build();
    }

    static Finding alike(BenchmarkSubject subject, TwoCases given, String difference) {
        Answer one = subject.figure(given.one());
        Answer other = subject.figure(given.other());
        Optional<Rational> expected = one.value().map(given.factor()::times);
        if (expected.isEmpty() && one.isUndefined() == other.isUndefined()) {
            return Finding.doesNotApply();
        }
        return expected.equals(other.value())
                ? Finding.holds()
                : PeopleText.given(
                                PeopleText.given(CounterExample.expecting(expected(one, given)), "", given.one()),
                                difference,
                                given.other())
                        .butFound(other.text())
                        .derivedBy(one.derivation() + other.derivation())
                        .build();
    }

    private static String expected(Answer one, TwoCases given) {
        boolean same = given.factor().equals(Rational.ONE) || one.value().isEmpty();
        return same
                ? one.text() + ", as for the first"
                : one.value().orElseThrow().times(given.factor()) + ", " + given.factor() + " times " + one.text();
    }

    static Finding undefinedAsDeclared(BenchmarkSubject subject, BenchmarkCase given) {
        Answer figure = subject.figure(given);
        boolean declared = subject.isUndefined(given);
        boolean asDeclared = declared ? figure.isUndefined() : figure.value().isPresent();
        String expected = declared ? "no figure " + subject.undefinedWords() : "a figure, " + subject.definedWords();
        return asDeclared ? Finding.holds() : broken(expected, given, figure);
    }

    static Finding betweenMembers(BenchmarkSubject subject, BenchmarkCase given) {
        boolean without = subject.has(BenchmarkTrait.WITHOUT_PARTICIPANT);
        List<Participant> compared = without ? given.otherMembers() : given.members();
        List<Rational> values = given.values(compared);
        Answer figure = subject.figure(given);
        if (values.isEmpty() || figure.value().isEmpty()) {
            return Finding.doesNotApply();
        }
        Rational least = Collections.min(values);
        Rational most = Collections.max(values);
        Rational found = figure.value().orElseThrow();
        return found.compareTo(least) >= 0 && found.compareTo(most) <= 0
                ? Finding.holds()
                : broken("from " + least + " to " + most + ", the values of those compared with", given, figure);
    }

    static Finding agrees(BenchmarkSubject subject, BenchmarkCase given) {
        if (subject.isUndefined(given)) {
            return Finding.doesNotApply();
        }
        Rational expected = subject.stated().orElseThrow().apply(given);
        Answer figure = subject.figure(given);
        return figure.value().filter(expected::equals).isPresent()
                ? Finding.holds()
                : broken(expected + " by the stated formula", given, figure);
    }

    private static Finding broken(String expected, BenchmarkCase given, Answer found) {
        return PeopleText.given(CounterExample.expecting(expected), "", given)
                .butFound(found.text())
                .derivedBy(found.derivation())
                .build();
    }
}
