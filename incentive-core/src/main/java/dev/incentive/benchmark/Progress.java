package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.metric.Direction;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * How much of the way from a start to the benchmark is done: (m − start) ÷ (benchmark − start).
 *
 * <p>It works both ways: from an NPS of 32 towards 45, a 42 is 10/13; from a churn of 8 % towards 5 %, 6 % are 2/3. The
 * result is an exact ratio, 0 at the start and 1 at the benchmark, and the clamp says what becomes of less and of more.
 * Undefined where the benchmark is not better than the start. Immutable.
 *
 * <pre>{@code
 * Derivation target = Derivation.given("target", Rational.of(45), Origin.PLAN);
 * Derivation better = Derivation.given("NPS", Rational.of(42), Origin.MEASUREMENT);
 * Derivation worse = Derivation.given("NPS", Rational.of(30), Origin.MEASUREMENT);
 * Progress fromThirtyTwo = Progress.from("32", Progress.Clamp.AT_LEAST_ZERO);
 * Outcome forward = fromThirtyTwo.of(better, target, input);
 * Outcome backward = fromThirtyTwo.of(worse, target, input);
 * Rational done = ((Outcome.Defined) forward).derivation().value(); // 10/13
 * Rational nothing = ((Outcome.Defined) backward).derivation().value(); // 0
 * }</pre>
 *
 * @param start where the way begins
 * @param clamp what is done with less than none and more than all of it
 * @since 0.1.0
 */
public record Progress(Start start, Clamp clamp) implements Attainment {

    /**
     * What is done with less than none and more than all of the way.
     *
     * @since 0.1.0
     */
    public enum Clamp {
        /** Both stay: a step back is negative, more than the target is more than 1. */
        UNCLAMPED,
        /** A step back is 0; more than the target is more than 1. */
        AT_LEAST_ZERO,
        /** A step back is 0, more than the target is 1. */
        ZERO_TO_ONE
    }

    /**
     * Where the way begins.
     *
     * @since 0.1.0
     */
    public sealed interface Start extends Canonical {

        /**
         * The value at the start.
         *
         * @param input the participant's data
         * @return the value, or why there is none
         */
        Outcome value(BenchmarkInput input);
    }

    /**
     * A start that the plan states. Immutable.
     *
     * @param value the value in the metric's unit
     * @since 0.1.0
     */
    public record FixedStart(Rational value) implements Start {

        /** Checks that nothing is missing. */
        public FixedStart {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Outcome value(BenchmarkInput input) {
            return Outcome.defined(given("start", value, Origin.PLAN));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("fixed").number(value);
        }
    }

    /**
     * The participant's measurement of the prior period. Immutable.
     *
     * @since 0.1.0
     */
    public record PriorPeriodStart() implements Start {

        @Override
        public Outcome value(BenchmarkInput input) {
            return input.participant()
                    .priorMeasurement(input.metric().id())
                    .map(prior -> MeasuredValue.ofPriorPeriod(input.metric()).read(prior, day -> true))
                    .orElseGet(() -> PriorPeriodBenchmark.missing(input.metric()));
        }

        @Override
        public void describeTo(CanonicalWriter out) {
            out.text("prior-period");
        }
    }

    /** Checks that nothing is missing. */
    public Progress {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(clamp, "clamp");
    }

    /**
     * From a start that the plan states.
     *
     * @param start a decimal in the metric's unit
     * @param clamp what is done with less than none and more than all of it
     * @return the attainment
     */
    public static Progress from(String start, Clamp clamp) {
        return new Progress(new FixedStart(Rational.ofDecimal(start)), clamp);
    }

    /**
     * From the participant's measurement of the prior period.
     *
     * @param clamp what is done with less than none and more than all of it
     * @return the attainment
     */
    public static Progress fromPriorPeriod(Clamp clamp) {
        return new Progress(new PriorPeriodStart(), clamp);
    }

    @Override
    public Outcome of(Derivation measured, Derivation benchmark, BenchmarkInput input) {
        return start.value(input).then(from -> between(from, measured, benchmark, input));
    }

    private Outcome between(Derivation from, Derivation measured, Derivation benchmark, BenchmarkInput input) {
        int rises = benchmark.value().compareTo(from.value());
        boolean higher = input.metric().direction() == Direction.HIGHER_IS_BETTER;
        if (higher ? rises <= 0 : rises >= 0) {
            return Outcome.undefined(
                    UndefinedReason.TARGET_NOT_BEYOND_START,
                    "the target " + benchmark.value() + " is not better than the start " + from.value());
        }
        Derivation done = step(Operator.DIFFERENCE, "done", measured, from);
        Derivation way = step(Operator.DIFFERENCE, "the way to the target", benchmark, from);
        return Outcome.defined(clamped(step(Operator.QUOTIENT, "progress", done, way)));
    }

    private Derivation clamped(Derivation progress) {
        if (clamp == Clamp.UNCLAMPED) {
            return progress;
        }
        Derivation none = given("none of it", Rational.ZERO, Origin.RULE);
        Derivation notLess = step(Operator.MAXIMUM, "progress, at least none", none, progress);
        return clamp == Clamp.AT_LEAST_ZERO
                ? notLess
                : step(
                        Operator.MINIMUM,
                        "progress, at most all",
                        given("all of it", Rational.ONE, Origin.RULE),
                        notLess);
    }

    @Override
    public boolean suits(Direction direction) {
        return true;
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("progress").part(start).word(clamp);
    }
}
