package dev.incentive.testkit.scorer;

import dev.incentive.scoring.Scorer;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What must not make a difference to a score. */
final class SamenessChecks {

    /** Often enough for what is left to chance to show. */
    private static final int TIMES = 20;

    private SamenessChecks() {}

    static Finding again(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> first = score(subject.scorer(), given);
        for (int time = 0; time < TIMES && first.isPresent(); time++) {
            ScorerCase equal = given.withMeasurement(Entries.copied(given.measurement()));
            Answer again = score(subject.scorer(), equal).orElseThrow();
            if (!again.isLike(first.orElseThrow())) {
                return different(given, first.orElseThrow(), " for the same input before", again);
            }
        }
        return first.isPresent() ? Finding.holds() : Finding.doesNotApply();
    }

    static Finding afterAnother(ScorerSubject subject, TwoCases given) {
        Optional<Answer> before = score(subject.afresh(), given.one());
        Scorer scorer = subject.afresh();
        if (before.isEmpty() || score(scorer, given.other()).isEmpty()) {
            return Finding.doesNotApply();
        }
        Answer after = score(scorer, given.one()).orElseThrow();
        return after.isLike(before.orElseThrow())
                ? Finding.holds()
                : CaseText.given(
                                CaseText.given(expecting(before.orElseThrow(), " before the other"), "", given.one()),
                                "scored in between: ",
                                given.other())
                        .butFound(after.text())
                        .derivedBy(after.derivation())
                        .build();
    }

    static Finding otherInstance(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> first = score(subject.scorer(), given);
        return first.map(one -> same(given, one, " by the first instance", score(subject.afresh(), given)))
                .orElseGet(Finding::doesNotApply);
    }

    static Finding otherThread(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> here = score(subject.scorer(), given);
        Optional<Answer> there = CompletableFuture.supplyAsync(
                        () -> score(subject.scorer(), given), call -> new Thread(call, "another thread").start())
                .join();
        return here.map(one -> same(given, one, " in the first thread", there)).orElseGet(Finding::doesNotApply);
    }

    private static Finding same(ScorerCase given, Answer one, String where, Optional<Answer> other) {
        return other.orElseThrow().isLike(one) ? Finding.holds() : different(given, one, where, other.orElseThrow());
    }

    private static Finding different(ScorerCase given, Answer expected, String where, Answer found) {
        return CaseText.given(expecting(expected, where), "", given)
                .butFound(found.text())
                .derivedBy(found.derivation())
                .build();
    }

    private static CounterExample.Builder expecting(Answer expected, String where) {
        return CounterExample.expecting(expected.text() + ", as" + where);
    }

    /** Both cases have the same score; derivations may differ, since they say what was given. */
    static Finding sameScore(ScorerSubject subject, TwoCases given, String difference) {
        Optional<Answer> one = score(subject.scorer(), given.one());
        Optional<Answer> other = score(subject.scorer(), given.other());
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.doesNotApply();
        }
        Answer first = one.orElseThrow();
        Answer second = other.orElseThrow();
        boolean same = (first.value().isPresent() || second.value().isPresent())
                ? first.value().equals(second.value())
                : first.isUndefined() == second.isUndefined();
        return same ? Finding.holds() : different(given, difference, first, second);
    }

    private static Finding different(TwoCases given, String difference, Answer first, Answer second) {
        CounterExample.Builder text = expecting(first, " for the first");
        CaseText.given(CaseText.given(text, "", given.one()), difference, given.other());
        if (!given.one().period().equals(given.other().period())) {
            text.given("period", given.one().period())
                    .given(difference + "period", given.other().period());
        }
        return text.butFound(second.text())
                .derivedBy(first.derivation() + second.derivation())
                .build();
    }

    static Optional<Answer> score(Scorer scorer, ScorerCase given) {
        return given.input(scorer.needs()).map(input -> Answer.to(() -> scorer.evaluate(input)));
    }
}
