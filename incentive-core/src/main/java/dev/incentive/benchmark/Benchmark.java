package dev.incentive.benchmark;

import dev.incentive.derivation.Outcome;
import dev.incentive.value.Canonical;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;

/**
 * What a measurement is held against.
 *
 * <p>The value is exact and in the metric's unit. Where there is none (no quota, nothing measured before, nobody else
 * in the group) it is undefined, which is not zero, and the component's policy says what follows. A ratio needs a
 * benchmark above zero: a fixed one of 0 or less is refused by the plan, one that comes from data is undefined.
 *
 * <pre>{@code
 * // The participant has a quota of USD 650000 and no prior measurement.
 * Outcome quota = Benchmark.quota().value(input);
 * Outcome prior = Benchmark.priorPeriod(Uplift.relative("0.1")).value(input);
 * Rational toReach = ((Outcome.Defined) quota).derivation().value(); // 650000
 * UndefinedReason reason = ((Outcome.Undefined) prior).reason(); // PRIOR_MEASUREMENT_MISSING
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Benchmark extends Canonical
        permits NoBenchmark,
                FixedBenchmark,
                QuotaBenchmark,
                PriorPeriodBenchmark,
                PeerBenchmark,
                ExternalBenchmark,
                CustomBenchmark {

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
        return peers(group, PeerStatistic.pooled(), membership);
    }

    /**
     * The participant's peer group.
     *
     * @param group the kind of group, for example {@code region}
     * @param statistic what is made of the members' measurements
     * @param membership with or without the participant
     * @return the benchmark
     */
    static Benchmark peers(String group, PeerStatistic statistic, Membership membership) {
        return new PeerBenchmark(group, statistic, membership);
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
