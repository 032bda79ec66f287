package dev.incentive.testkit.law;

import dev.incentive.derivation.Outcome;
import dev.incentive.statement.DerivationText;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of asking a scorer or a benchmark: a value, the reason why there is none, or what was thrown.
 *
 * <pre>{@code
 * Answer answer = Answer.to(() -> scorer.evaluate(input));
 * String score = answer.text(); // 0.65
 * Answer silent = Answer.to(() -> {
 *     throw new IllegalStateException("no map of regions");
 * });
 * String thrown = silent.text(); // threw java.lang.IllegalStateException: no map of regions
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Answer {

    /**
     * An outcome.
     *
     * @param outcome a value with its derivation, or the reason why there is none
     * @since 0.1.0
     */
    record Given(Outcome outcome) implements Answer {}

    /**
     * No outcome.
     *
     * @param thrown what was thrown
     * @since 0.1.0
     */
    record Threw(Throwable thrown) implements Answer {}

    /**
     * Asks. What is thrown is the fault of who is asked; only the virtual machine's troubles pass, as in an evaluation.
     *
     * @param question gives the outcome
     * @return the answer
     */
    static Answer to(Supplier<Outcome> question) {
        try {
            return new Given(Objects.requireNonNull(question.get(), "no result"));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            return new Threw(failed);
        }
    }

    /**
     * The value of an outcome.
     *
     * @param outcome the outcome
     * @return the value; empty if it is undefined
     */
    static Optional<Rational> valueOf(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? Optional.of(defined.derivation().value())
                : Optional.empty();
    }

    /**
     * The value.
     *
     * @return the value; empty if it is undefined or something was thrown
     */
    default Optional<Rational> value() {
        return this instanceof Given given ? valueOf(given.outcome()) : Optional.empty();
    }

    /**
     * Whether there is a reason instead of a value.
     *
     * @return false for a value, and where something was thrown
     */
    default boolean isUndefined() {
        return this instanceof Given given && given.outcome() instanceof Outcome.Undefined;
    }

    /**
     * Whether both say the same, derivations included.
     *
     * @param other the other answer
     * @return whether outcomes are equal, or the same was thrown
     */
    default boolean isLike(Answer other) {
        return (this instanceof Given one && other instanceof Given two)
                ? one.outcome().equals(two.outcome())
                : text().equals(other.text());
    }

    /**
     * The answer for people.
     *
     * @return the value, the reason, or what was thrown
     */
    default String text() {
        if (this instanceof Threw threw) {
            return "threw " + threw.thrown();
        }
        Outcome outcome = ((Given) this).outcome();
        return outcome instanceof Outcome.Undefined undefined
                ? "undefined: " + undefined.reason() + ", " + undefined.detail()
                : value().orElseThrow().toString();
    }

    /**
     * How a value came about.
     *
     * @return the lines of its derivation; empty if there is no value
     */
    default String derivation() {
        return this instanceof Given given && given.outcome() instanceof Outcome.Defined defined
                ? DerivationText.of(defined.derivation())
                : "";
    }
}
