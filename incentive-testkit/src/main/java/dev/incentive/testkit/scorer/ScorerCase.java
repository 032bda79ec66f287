package dev.incentive.testkit.scorer;

import dev.incentive.benchmark.Comparison;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Metric;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.testkit.law.Answer;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scorer is given in one try.
 *
 * <p>Measured value and attainment follow from it as they do in a plan. Immutable.
 *
 * <pre>{@code
 * Measurement kept = ShareMeasurement.of("customer-retention", 33, 40);
 * ScorerCase given = new ScorerCase(
 *         CustomerMetrics.customerRetention(),
 *         PerformancePeriod.quarter(2026, 1),
 *         kept,
 *         Comparison.RATIO,
 *         Rational.of("0.75"),
 *         Map.of());
 * Rational attainment = given.value(); // 1.1
 * }</pre>
 *
 * @param metric the metric that is scored
 * @param period the performance period
 * @param measurement the measurement as it came
 * @param comparison how the measured value is held against the benchmark; NONE for a scorer that reads no attainment
 * @param benchmark what the measured value is held against; of no meaning where nothing is compared
 * @param others the values of other metrics that the scorer reads, by id
 * @since 0.1.0
 */
public record ScorerCase(
        Metric metric,
        PerformancePeriod period,
        Measurement measurement,
        Comparison comparison,
        Rational benchmark,
        Map<String, Rational> others) {

    /** Copies the other values. */
    public ScorerCase {
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(benchmark, "benchmark");
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /**
     * The measurement read as one number.
     *
     * @return the number, or why there is none, for example too few answers
     */
    public Outcome measured() {
        return MeasuredValue.ofPeriod(metric).read(measurement, period::contains);
    }

    /**
     * The measured value held against the benchmark.
     *
     * @return the attainment, or why there is none; the measured value where nothing is compared
     */
    public Outcome attainment() {
        Derivation against = Derivation.given("benchmark", benchmark, Origin.PLAN);
        return comparison == Comparison.NONE ? measured() : measured().then(value -> comparison.of(value, against));
    }

    /**
     * The number in which a scorer rises or falls: the attainment, or the measured value where nothing is compared.
     *
     * @return the number
     * @throws IllegalStateException if it is undefined
     */
    public Rational value() {
        return knownValue()
                .orElseThrow(() -> new IllegalStateException("no value of " + metric.name() + ": " + attainment()));
    }

    Optional<Rational> knownValue() {
        return Answer.valueOf(attainment());
    }

    /** What a plan gives to a scorer of such needs; empty where it would not ask, since something is undefined. */
    Optional<ScoringInput> input(ScorerNeeds needs) {
        boolean isMissing =
                (needs.readsMeasuredValue() && Answer.valueOf(measured()).isEmpty())
                        || (needs.readsAttainment() && knownValue().isEmpty());
        return isMissing ? Optional.empty() : Optional.of(given(needs));
    }

    private ScoringInput given(ScorerNeeds needs) {
        ScoringInput.Builder input = ScoringInput.builder(metric, period);
        if (needs.readsOwnMetric()) {
            input.measurement(measurement);
        }
        if (needs.readsMeasuredValue()) {
            input.measured(derivation(measured()));
        }
        if (needs.readsAttainment()) {
            input.benchmark(Derivation.given("benchmark", benchmark, Origin.PLAN));
            input.attainment(derivation(attainment()));
        }
        others.forEach((id, value) -> input.measured(id, Derivation.given(id, value, Origin.MEASUREMENT)));
        return input.build();
    }

    private static Derivation derivation(Outcome outcome) {
        return ((Outcome.Defined) outcome).derivation();
    }

    ScorerCase withMeasurement(Measurement other) {
        return new ScorerCase(metric, period, other, comparison, benchmark, others);
    }

    ScorerCase withBenchmark(Rational other) {
        return new ScorerCase(metric, period, measurement, comparison, other, others);
    }

    ScorerCase inPeriod(PerformancePeriod other) {
        return new ScorerCase(metric, other, measurement, comparison, benchmark, others);
    }
}
