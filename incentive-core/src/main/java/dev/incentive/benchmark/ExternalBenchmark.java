package dev.incentive.benchmark;

import static dev.incentive.derivation.Derivation.given;

import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A figure from outside, for example an industry average, with its source.
 *
 * <p>A decimal in the metric's unit; a plan refuses one without a source with {@code COMPONENT_INCOMPLETE}, and one of
 * 0 or less where a ratio is taken with {@code NUMBER_OUT_OF_RANGE}. Immutable.
 *
 * <pre>{@code
 * Provenance study = new Provenance("industry association", "survey 2025, table 3");
 * Outcome average = new ExternalBenchmark(Rational.of(32), study).value(input);
 * Rational toReach = ((Outcome.Defined) average).derivation().value(); // 32
 * }</pre>
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
