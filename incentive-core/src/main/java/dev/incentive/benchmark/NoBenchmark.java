package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;

/**
 * No benchmark: the component does not compare.
 *
 * <p>A plan that names an attainment with it is refused with {@code COMPONENT_INCOMPLETE}. Immutable.
 *
 * <pre>{@code
 * Goal paidAsMeasured = Goal.of("revenue");
 * boolean compares = !(paidAsMeasured.benchmark() instanceof NoBenchmark); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public record NoBenchmark() implements Benchmark {

    /**
     * Is never asked for: a plan whose component compares without a benchmark does not resolve.
     *
     * @param input unused
     * @return nothing
     * @throws IllegalStateException always
     */
    @Override
    public Outcome value(BenchmarkInput input) {
        throw new IllegalStateException("metric " + input.metric().id() + " has no benchmark");
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("none");
    }
}
