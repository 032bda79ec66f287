package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Direction;
import dev.incentive.value.Rational;

/**
 * How a measurement m and a benchmark b become one number that says how far the goal was reached.
 *
 * <p>Example with m = 520 and b = 650: RATIO is 0.8, DIFFERENCE −130, EXCESS 0.
 *
 * @since 0.1.0
 */
public enum Attainment {
    /** Nothing is compared. */
    NONE,
    /** m ÷ b; undefined unless b is positive. */
    RATIO,
    /** m − b. */
    DIFFERENCE,
    /** max(0, m − b). */
    EXCESS,
    /** b ÷ m, for metrics where lower is better; undefined unless m is positive. */
    TARGET_OVER_ACTUAL;

    /**
     * Compares.
     *
     * @param measured the measurement
     * @param benchmark the benchmark
     * @return the attainment, or why there is none
     * @throws IllegalStateException for {@link #NONE}, which a resolved plan never asks for
     */
    public Outcome of(Derivation measured, Derivation benchmark) {
        return switch (this) {
            case NONE -> throw new IllegalStateException("nothing to compare " + measured.label() + " with");
            case RATIO -> ratio(measured, benchmark, UndefinedReason.BENCHMARK_NOT_POSITIVE);
            case TARGET_OVER_ACTUAL -> ratio(benchmark, measured, UndefinedReason.MEASUREMENT_NOT_POSITIVE);
            case DIFFERENCE -> Outcome.defined(difference("attainment", measured, benchmark));
            case EXCESS ->
                Outcome.defined(step(
                        Operator.MAXIMUM,
                        "attainment",
                        given("nothing", Rational.ZERO, Origin.RULE),
                        difference("above the benchmark", measured, benchmark)));
        };
    }

    /**
     * Whether this comparison goes with a metric.
     *
     * @param direction which way is better
     * @return false only where a better result would lower the attainment
     */
    public boolean suits(Direction direction) {
        return this == NONE || (this == TARGET_OVER_ACTUAL) == (direction == Direction.LOWER_IS_BETTER);
    }

    private static Outcome ratio(Derivation above, Derivation below, UndefinedReason reason) {
        if (below.value().signum() <= 0) {
            return Outcome.undefined(reason, below.label() + " is " + below.value() + ", not more than zero");
        }
        return Outcome.defined(step(Operator.QUOTIENT, "attainment", above, below));
    }

    private static Derivation difference(String label, Derivation measured, Derivation benchmark) {
        return step(Operator.DIFFERENCE, label, measured, benchmark);
    }
}
