package dev.incentive.testkit.scorer;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.statement.DerivationText;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.law.CounterExample;
import dev.incentive.testkit.law.Finding;
import dev.incentive.testkit.law.Law;
import dev.incentive.testkit.law.LawText;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * What holds of a scorer.
 *
 * <pre>{@code
 * LawReport report = Search.usual().run(ScorerLaws.DETERMINISTIC, subject);
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScorerLaws {

    /** {@code SCORER-1}: the same input, the same score. */
    public static final Law<ScorerSubject, ScorerCase> DETERMINISTIC = new Law<>(
            new LawText(
                    "SCORER-1",
                    "The same input always has the same score.",
                    "A statement that is calculated again must say the same.",
                    "a field that scoring writes, the clock, random numbers, the order of a hash table"),
            subject -> true,
            ScorerSubject::cases,
            ScorerLaws::deterministic);

    /** {@code SCORER-3}: monotone. */
    public static final Law<ScorerSubject, TwoValues> RISING = new Law<>(
            new LawText(
                    "SCORER-3",
                    "A higher value never has a lower score.",
                    "Nobody must lose by doing better.",
                    "a comparison the wrong way round, a level that is lower than the one before it"),
            subject -> subject.traits().contains(ScorerTrait.RISING),
            ScorerLaws::twoValues,
            ScorerLaws::rising);

    /**
     * Two cases that differ in the value.
     *
     * @param lower the one with the lower value
     * @param higher the other one
     * @since 0.1.0
     */
    public record TwoValues(ScorerCase lower, ScorerCase higher) {}

    private ScorerLaws() {}

    /**
     * All laws, by number.
     *
     * @return the laws
     */
    public static List<Law<ScorerSubject, ?>> all() {
        return List.of(DETERMINISTIC, RISING);
    }

    private static Finding deterministic(ScorerSubject subject, ScorerCase given) {
        Outcome first = subject.score(given);
        Outcome second = subject.score(given);
        return first.equals(second)
                ? Finding.holds()
                : CounterExample.expecting(text(first) + " again")
                        .given("value", given.value())
                        .butFound(text(second))
                        .build();
    }

    private static Draw<TwoValues> twoValues(ScorerSubject subject) {
        Draw<ScorerCase> cases = subject.cases();
        return choices -> {
            ScorerCase one = cases.from(choices);
            Rational other = cases.from(choices).value();
            return new TwoValues(
                    new ScorerCase(one.value().minimum(other), one.benchmark()),
                    new ScorerCase(one.value().maximum(other), one.benchmark()));
        };
    }

    private static Finding rising(ScorerSubject subject, TwoValues given) {
        if (!(subject.score(given.lower()) instanceof Outcome.Defined low)
                || !(subject.score(given.higher()) instanceof Outcome.Defined high)) {
            return Finding.doesNotApply();
        }
        Derivation lower = low.derivation();
        Derivation higher = high.derivation();
        return lower.value().compareTo(higher.value()) <= 0
                ? Finding.holds()
                : CounterExample.expecting("at least " + lower.value() + ", the score of the lower value")
                        .given("lower value", given.lower().value())
                        .given("higher value", given.higher().value())
                        .butFound(higher.value().toString())
                        .derivedBy(DerivationText.of(lower) + "\n" + DerivationText.of(higher))
                        .build();
    }

    private static String text(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? defined.derivation().value().toString()
                : outcome.toString();
    }
}
