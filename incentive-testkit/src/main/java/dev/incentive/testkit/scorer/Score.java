package dev.incentive.testkit.scorer;

import dev.incentive.derivation.Outcome;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.statement.DerivationText;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;

/** What came of asking a scorer: a score, the reason why there is none, or what was thrown. */
sealed interface Score {

    /** It answered. */
    record Answered(Outcome outcome) implements Score {}

    /** It threw. */
    record Threw(Throwable thrown) implements Score {}

    /** What a scorer throws is its own fault; only the virtual machine's troubles pass, as in an evaluation. */
    static Score of(Scorer scorer, ScoringInput input) {
        try {
            return new Answered(Objects.requireNonNull(scorer.evaluate(input), "no result"));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            return new Threw(failed);
        }
    }

    default Optional<Rational> value() {
        return this instanceof Answered answered ? ScorerCase.valueOf(answered.outcome()) : Optional.empty();
    }

    default boolean isUndefined() {
        return this instanceof Answered answered && answered.outcome() instanceof Outcome.Undefined;
    }

    /** Whether both say the same, derivations included. */
    default boolean isLike(Score other) {
        return (this instanceof Answered one && other instanceof Answered two)
                ? one.outcome().equals(two.outcome())
                : text().equals(other.text());
    }

    default String text() {
        if (this instanceof Threw threw) {
            return "threw " + threw.thrown();
        }
        Outcome outcome = ((Answered) this).outcome();
        return outcome instanceof Outcome.Undefined undefined
                ? "undefined: " + undefined.reason() + ", " + undefined.detail()
                : value().orElseThrow().toString();
    }

    default String derivation() {
        return this instanceof Answered answered && answered.outcome() instanceof Outcome.Defined defined
                ? DerivationText.of(defined.derivation())
                : "";
    }
}
