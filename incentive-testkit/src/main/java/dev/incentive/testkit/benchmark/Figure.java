package dev.incentive.testkit.benchmark;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.derivation.Outcome;
import dev.incentive.statement.DerivationText;
import dev.incentive.value.Rational;
import java.util.Objects;
import java.util.Optional;

/** What came of asking a benchmark: a figure, the reason why there is none, or what was thrown. */
sealed interface Figure {

    /** It answered. */
    record Answered(Outcome outcome) implements Figure {}

    /** It threw. */
    record Threw(Throwable thrown) implements Figure {}

    /** What a benchmark throws is its own fault; only the virtual machine's troubles pass, as in an evaluation. */
    static Figure of(Benchmark benchmark, BenchmarkCase given) {
        try {
            return new Answered(Objects.requireNonNull(benchmark.value(given.input()), "no result"));
        } catch (Exception | StackOverflowError | AssertionError | LinkageError failed) {
            return new Threw(failed);
        }
    }

    static Optional<Rational> valueOf(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? Optional.of(defined.derivation().value())
                : Optional.empty();
    }

    default Optional<Rational> value() {
        return this instanceof Answered answered ? valueOf(answered.outcome()) : Optional.empty();
    }

    default boolean isUndefined() {
        return this instanceof Answered answered && answered.outcome() instanceof Outcome.Undefined;
    }

    /** Whether both say the same, derivations included. */
    default boolean isLike(Figure other) {
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
