package dev.incentive.benchmark;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A benchmark of your own: implement {@link #name()} and {@link #figure(BenchmarkInput)}.
 *
 * <p>It must be a pure function of what it is given. The figure is exact and in the metric's unit. If it throws, the
 * participant fails with {@code BENCHMARK_FAILED} and is not paid; others are. To read and write plans with it,
 * register its name with the adapter.
 *
 * <pre>{@code
 * CustomBenchmark halfOfTheQuota = new CustomBenchmark() {
 *     public String name() {
 *         return "acme.half-of-the-quota";
 *     }
 *
 *     public Optional<Rational> figure(BenchmarkInput given) {
 *         Optional<Quota> quota = given.participant().quota(given.metric().id());
 *         return quota.map(full -> full.value().dividedBy(Rational.of(2)));
 *     }
 * };
 * Rational toReach = halfOfTheQuota.figure(input).orElseThrow(); // 325000
 * }</pre>
 *
 * @since 0.1.0
 */
public non-sealed interface CustomBenchmark extends Benchmark {

    /**
     * The name that stands for this function and no other, for example {@code acme.best-of-three}; it takes part in the
     * digest, so a benchmark that answers differently gets another name.
     *
     * @return the name, as an id
     */
    String name();

    /**
     * The settings it was made with, which take part in the digest.
     *
     * @return the parameters; none unless overridden
     */
    default Parameters parameters() {
        return Parameters.none();
    }

    /**
     * The other metrics of the participant that it reads; the plan must have them.
     *
     * @return the metrics' ids; none unless overridden
     */
    default List<String> metrics() {
        return List.of();
    }

    /**
     * The figure to reach for one participant.
     *
     * @param input the metric, the participant and the peers
     * @return the figure in the metric's unit; empty where there is none, which is undefined and not zero
     */
    Optional<Rational> figure(BenchmarkInput input);

    @Override
    default Outcome value(BenchmarkInput input) {
        return figure(input)
                .map(figure -> Outcome.defined(new Derivation.Stated("benchmark by " + name(), figure, List.of())))
                .orElseGet(() -> Outcome.undefined(UndefinedReason.BENCHMARK_MISSING, name() + " gives no benchmark"));
    }

    @Override
    default void describeTo(CanonicalWriter out) {
        out.text("custom").text(name()).part(parameters()).number(metrics().size());
        metrics().forEach(out::text);
    }
}
