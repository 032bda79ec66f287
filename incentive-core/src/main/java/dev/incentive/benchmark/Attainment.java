package dev.incentive.benchmark;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.metric.Direction;
import dev.incentive.value.Canonical;

/**
 * How a measurement m is held against a benchmark b.
 *
 * <p>Either one of four comparisons, or the {@link Progress} made from a start towards the benchmark. The attainment is
 * exact: a ratio for {@link #RATIO}, {@link #TARGET_OVER_ACTUAL} and progress (1 is the benchmark itself), in the
 * metric's unit for {@link #DIFFERENCE} and {@link #EXCESS}. Where a lower value is better, only target over actual and
 * progress rise with a better result; a plan refuses the others with {@code ATTAINMENT_NOT_SUITABLE}.
 *
 * <pre>{@code
 * Derivation points = Derivation.given("NPS", Rational.of(42), Origin.MEASUREMENT);
 * Derivation target = Derivation.given("target", Rational.of(40), Origin.PLAN);
 * Outcome reached = Attainment.RATIO.of(points, target, input);
 * Outcome way = Attainment.progressFrom("32", Progress.Clamp.UNCLAMPED).of(points, target, input);
 * Rational ratio = ((Outcome.Defined) reached).derivation().value(); // 1.05
 * Rational progress = ((Outcome.Defined) way).derivation().value(); // 1.25
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Attainment extends Canonical permits Comparison, Progress {

    /** Nothing is compared. */
    Attainment NONE = Comparison.NONE;

    /** m ÷ b; undefined unless b is positive. */
    Attainment RATIO = Comparison.RATIO;

    /** m − b. */
    Attainment DIFFERENCE = Comparison.DIFFERENCE;

    /** max(0, m − b). */
    Attainment EXCESS = Comparison.EXCESS;

    /** b ÷ m, for metrics where lower is better; undefined unless m is positive. */
    Attainment TARGET_OVER_ACTUAL = Comparison.TARGET_OVER_ACTUAL;

    /**
     * The progress from a fixed start towards the benchmark.
     *
     * @param start where it starts, a decimal in the metric's unit
     * @param clamp what is done with less than none and more than all of it
     * @return (m − start) ÷ (b − start)
     */
    static Attainment progressFrom(String start, Progress.Clamp clamp) {
        return Progress.from(start, clamp);
    }

    /**
     * The progress from the prior period's measurement towards the benchmark.
     *
     * @param clamp what is done with less than none and more than all of it
     * @return (m − prior) ÷ (b − prior)
     */
    static Attainment progressFromPriorPeriod(Progress.Clamp clamp) {
        return Progress.fromPriorPeriod(clamp);
    }

    /**
     * Compares.
     *
     * @param measured the measurement
     * @param benchmark the benchmark
     * @param input the participant's other data
     * @return the attainment, or why there is none
     * @throws IllegalStateException for {@link #NONE}, which a resolved plan never asks for
     */
    Outcome of(Derivation measured, Derivation benchmark, BenchmarkInput input);

    /**
     * Whether this goes with a metric.
     *
     * @param direction which way is better
     * @return false only where a better result would lower the attainment
     */
    boolean suits(Direction direction);
}
