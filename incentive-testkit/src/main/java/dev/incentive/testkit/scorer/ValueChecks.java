package dev.incentive.testkit.scorer;

import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.Answer;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.value.Rational;
import java.util.Optional;

/** What a score must be, by itself or beside another one. */
final class ValueChecks {

    private ValueChecks() {}

    static Finding bounded(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> score = SamenessChecks.score(subject.scorer(), given);
        Optional<Rational> value = score.flatMap(Answer::value);
        if (value.isEmpty()) {
            return Finding.doesNotApply();
        }
        Rational least = subject.least().orElseThrow();
        Rational most = subject.most().orElseThrow();
        Rational found = value.orElseThrow();
        return found.compareTo(least) >= 0 && found.compareTo(most) <= 0
                ? Finding.holds()
                : broken("from " + least + " to " + most, given, score.orElseThrow());
    }

    static Finding rising(ScorerSubject subject, TwoCases given) {
        return monotone(subject, given, 1);
    }

    static Finding falling(ScorerSubject subject, TwoCases given) {
        return monotone(subject, given, -1);
    }

    private static Finding monotone(ScorerSubject subject, TwoCases given, int direction) {
        Optional<Answer> low = SamenessChecks.score(subject.scorer(), given.one());
        Optional<Answer> high = SamenessChecks.score(subject.scorer(), given.other());
        Optional<Rational> lower = low.flatMap(Answer::value);
        Optional<Rational> higher = high.flatMap(Answer::value);
        if (lower.isEmpty() || higher.isEmpty()) {
            return Finding.doesNotApply();
        }
        int rise = higher.orElseThrow().compareTo(lower.orElseThrow());
        String bound = direction > 0 ? "at least " : "at most ";
        return rise * direction >= 0
                ? Finding.holds()
                : CaseText.given(
                                CaseText.given(
                                        CounterExample.expecting(
                                                bound + lower.orElseThrow() + ", the score of the lower"),
                                        "lower ",
                                        given.one()),
                                "higher ",
                                given.other())
                        .butFound(higher.orElseThrow().toString())
                        .derivedBy(low.orElseThrow().derivation()
                                + high.orElseThrow().derivation())
                        .build();
    }

    static Finding undefinedAsDeclared(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> asked = SamenessChecks.score(subject.scorer(), given);
        if (asked.isEmpty()) {
            return Finding.doesNotApply();
        }
        Answer score = asked.orElseThrow();
        boolean declared = subject.isUndefined(given);
        boolean asDeclared = declared ? score.isUndefined() : score.value().isPresent();
        String expected = declared ? "no score " + subject.undefinedWords() : "a score, " + subject.definedWords();
        return asDeclared ? Finding.holds() : broken(expected, given, score);
    }

    static Finding agrees(ScorerSubject subject, ScorerCase given) {
        Optional<Answer> score = SamenessChecks.score(subject.scorer(), given);
        if (score.isEmpty() || subject.isUndefined(given)) {
            return Finding.doesNotApply();
        }
        return is(subject.stated().orElseThrow().apply(given), " by the stated formula", given, score.orElseThrow());
    }

    static Draw<StatedScore> examples(ScorerSubject subject) {
        return choices -> choices.oneOf(subject.examples());
    }

    static Finding example(ScorerSubject subject, StatedScore stated) {
        ScorerCase given = stated.input().apply(subject.simplest());
        return SamenessChecks.score(subject.scorer(), given)
                .map(score -> is(stated.score(), ", as stated", given, score))
                .orElseGet(Finding::doesNotApply);
    }

    private static Finding is(Rational expected, String why, ScorerCase given, Answer score) {
        return score.value().filter(expected::equals).isPresent()
                ? Finding.holds()
                : broken(expected + why, given, score);
    }

    /** Reading what was not declared throws in the class of the input itself. */
    static Finding readsItsNeeds(ScorerSubject subject, ScorerCase given) {
        Scorer scorer = subject.scorer();
        Optional<Answer> score = SamenessChecks.score(scorer, given);
        if (score.isEmpty()) {
            return Finding.doesNotApply();
        }
        return score.orElseThrow() instanceof Answer.Threw threw && isRefusedReading(threw.thrown())
                ? broken("a score from " + words(scorer) + " and nothing else", given, threw)
                : Finding.holds();
    }

    private static boolean isRefusedReading(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof IllegalStateException
                && trace.length > 0
                && trace[0].getClassName().equals(ScoringInput.class.getName());
    }

    private static String words(Scorer scorer) {
        String own = switch (scorer.needs().own()) {
            case NOTHING -> "nothing of the own metric";
            case MEASUREMENT -> "the measurement as it came";
            case MEASURED_VALUE -> "measurement and measured value";
            case ATTAINMENT -> "measurement, measured value, benchmark and attainment";
        };
        return scorer.needs().otherMetrics().isEmpty()
                ? own
                : own + " and " + String.join(", ", scorer.needs().otherMetrics());
    }

    static Finding broken(String expected, ScorerCase given, Answer found) {
        return CaseText.given(CounterExample.expecting(expected), "", given)
                .butFound(found.text())
                .derivedBy(found.derivation())
                .build();
    }
}
