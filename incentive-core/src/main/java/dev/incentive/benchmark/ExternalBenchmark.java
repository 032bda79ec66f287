package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A figure from outside, for example an industry average, with its source. Immutable.
 *
 * @param value the figure in the metric's unit
 * @param provenance where it comes from; the source is mandatory
 * @since 0.1.0
 */
public record ExternalBenchmark(Rational value, Provenance provenance) implements Benchmark {

    /** Checks that nothing is missing. */
    public ExternalBenchmark {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public Outcome value(BenchmarkInput input) {
        return Outcome.defined(given("external figure", value, Origin.EXTERNAL, provenance));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("external").number(value).part(provenance);
    }
}
