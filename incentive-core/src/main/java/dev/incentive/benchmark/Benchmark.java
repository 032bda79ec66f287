package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.Canonical;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;

/**
 * What a measurement is held against.
 *
 * @since 0.1.0
 */
public sealed interface Benchmark extends Canonical
        permits NoBenchmark, FixedBenchmark, QuotaBenchmark, PriorPeriodBenchmark, PeerBenchmark, ExternalBenchmark {

    /**
     * The benchmark's value for one participant.
     *
     * @param input the metric, the participant and the peer statistics
     * @return the value in the metric's unit, or why there is none
     */
    Outcome value(BenchmarkInput input);

    /**
     * Nothing: the component does not compare.
     *
     * @return the benchmark
     */
    static Benchmark none() {
        return new NoBenchmark();
    }

    /**
     * A target that is the same for everybody.
     *
     * @param value the target in the metric's unit, as a decimal text
     * @return the benchmark
     */
    static Benchmark fixed(String value) {
        return new FixedBenchmark(Rational.ofDecimal(value));
    }

    /**
     * The participant's quota for the metric.
     *
     * @return the benchmark
     */
    static Benchmark quota() {
        return new QuotaBenchmark();
    }

    /**
     * The participant's measurement of the period before, moved by an uplift.
     *
     * @param uplift how much better it must be
     * @return the benchmark
     */
    static Benchmark priorPeriod(Uplift uplift) {
        return new PriorPeriodBenchmark(uplift);
    }

    /**
     * All answers of the participant's peer group together.
     *
     * @param group the kind of group, for example {@code region}
     * @param membership whether the participant's own answers are among them
     * @return the benchmark
     */
    static Benchmark pooledPeers(String group, Membership membership) {
        return new PeerBenchmark(group, PeerStatistic.POOLED, membership);
    }

    /**
     * A figure from outside.
     *
     * @param value the figure in the metric's unit, as a decimal text
     * @param provenance where it comes from
     * @return the benchmark
     */
    static Benchmark external(String value, Provenance provenance) {
        return new ExternalBenchmark(Rational.ofDecimal(value), provenance);
    }
}
