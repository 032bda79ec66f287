package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A target that is the same for everybody.
 *
 * <p>A decimal in the metric's unit; where a ratio is taken, a plan refuses 0 or less with {@code NUMBER_OUT_OF_RANGE}.
 * Immutable.
 *
 * <pre>{@code
 * Outcome target = new FixedBenchmark(Rational.of(40)).value(input);
 * Rational toReach = ((Outcome.Defined) target).derivation().value(); // 40
 * }</pre>
 *
 * @param value the target in the metric's unit; more than zero where a ratio to it is taken
 * @since 0.1.0
 */
public record FixedBenchmark(Rational value) implements Benchmark {

    /** Checks that the target is there. */
    public FixedBenchmark {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Outcome value(BenchmarkInput input) {
        return Outcome.defined(given("target", value, Origin.PLAN));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("fixed").number(value);
    }
}
