package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Direction;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;

/**
 * A comparison of a measurement m with a benchmark b, and of nothing else.
 *
 * <p>Ratios are exact numbers, 1 where both are equal, and undefined where the divisor is zero or less. Differences are
 * in the metric's unit. The example is an answer in 5 days where 4 are asked for: as a ratio that looks like a quarter
 * more, and only target over actual says what it is worth.
 *
 * <pre>{@code
 * Derivation days = Derivation.given("days to answer", Rational.of(5), Origin.MEASUREMENT);
 * Derivation target = Derivation.given("target", Rational.of(4), Origin.PLAN);
 * Outcome ratio = Comparison.RATIO.of(days, target);
 * Outcome excess = Comparison.EXCESS.of(days, target);
 * Outcome turned = Comparison.TARGET_OVER_ACTUAL.of(days, target);
 * Rational actualOverTarget = ((Outcome.Defined) ratio).derivation().value(); // 1.25
 * Rational above = ((Outcome.Defined) excess).derivation().value(); // 1
 * Rational targetOverActual = ((Outcome.Defined) turned).derivation().value(); // 0.8
 * }</pre>
 *
 * @since 0.1.0
 */
public enum Comparison implements Attainment {
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

    @Override
    public Outcome of(Derivation measured, Derivation benchmark, BenchmarkInput input) {
        return of(measured, benchmark);
    }

    /**
     * Compares.
     *
     * @param measured the measurement
     * @param benchmark the benchmark
     * @return the attainment, or why there is none
     * @throws IllegalStateException for {@link #NONE}
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

    @Override
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

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(this);
    }
}
