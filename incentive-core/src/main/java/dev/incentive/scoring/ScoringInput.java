package dev.incentive.scoring;

import dev.incentive.derivation.Derivation;
import dev.incentive.measurement.Measurement;
import dev.incentive.metric.Metric;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a scorer may read: exactly what it said it needs.
 *
 * <p>All values are exact, with their derivations. Reading something else is an {@link IllegalStateException}, so that
 * a scorer's needs cannot be wrong unnoticed. Immutable.
 *
 * <pre>{@code
 * ScoringInput input = ScoringInput.builder(revenue, quarter)
 *         .attainment(Derivation.given("attainment", Rational.of("0.93"), Origin.MEASUREMENT))
 *         .build();
 * Rational attainment = input.attainment().value(); // 0.93
 * int given = input.given().size(); // 1
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScoringInput {

    private final Metric metric;
    private final PerformancePeriod period;
    private final @Nullable Measurement measurement;
    private final @Nullable Derivation measured;
    private final @Nullable Derivation benchmark;
    private final @Nullable Derivation attainment;
    private final Map<String, Derivation> others;

    private ScoringInput(Builder builder) {
        this.metric = builder.metric;
        this.period = builder.period;
        this.measurement = builder.measurement;
        this.measured = builder.measured;
        this.benchmark = builder.benchmark;
        this.attainment = builder.attainment;
        this.others = builder.others.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.others));
    }

    /**
     * Starts an input, for evaluators and for tests of scorers.
     *
     * @param metric the component's metric
     * @param period the performance period
     * @return a builder
     */
    public static Builder builder(Metric metric, PerformancePeriod period) {
        return new Builder(metric, period);
    }

    /**
     * The component's metric.
     *
     * @return the metric
     */
    public Metric metric() {
        return metric;
    }

    /**
     * The performance period.
     *
     * @return the period
     */
    public PerformancePeriod period() {
        return period;
    }

    /**
     * The measurement as it came.
     *
     * @return the measurement
     * @throws IllegalStateException if the scorer did not say that it needs it
     */
    public Measurement measurement() {
        return declared(measurement, "the measurement");
    }

    /**
     * The measurement read as one number.
     *
     * @return the value with its derivation
     * @throws IllegalStateException if the scorer did not say that it needs it
     */
    public Derivation measured() {
        return declared(measured, "the measured value");
    }

    /**
     * What the measurement is held against.
     *
     * @return the value with its derivation
     * @throws IllegalStateException if the scorer did not say that it needs the attainment
     */
    public Derivation benchmark() {
        return declared(benchmark, "the benchmark");
    }

    /**
     * Measurement against benchmark.
     *
     * @return the value with its derivation
     * @throws IllegalStateException if the scorer did not say that it needs it
     */
    public Derivation attainment() {
        return declared(attainment, "the attainment");
    }

    /**
     * The value of another metric.
     *
     * @param otherMetric the metric's id
     * @return the value with its derivation
     * @throws IllegalStateException if the scorer did not say that it needs it
     */
    public Derivation measured(String otherMetric) {
        return declared(others.get(otherMetric), "metric '" + otherMetric + "'");
    }

    /**
     * Everything the scorer was given, for derivations.
     *
     * @return the values in a fixed order
     */
    public List<Derivation> given() {
        List<Derivation> given = new ArrayList<>();
        if (attainment != null) {
            given.add(attainment);
        } else if (measured != null) {
            given.add(measured);
        }
        given.addAll(others.values());
        return given;
    }

    private static <T> T declared(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the scorer reads " + what + " and did not say so in its needs");
        }
        return value;
    }

    /**
     * Builds an input step by step.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Metric metric;
        private final PerformancePeriod period;
        private @Nullable Measurement measurement;
        private @Nullable Derivation measured;
        private @Nullable Derivation benchmark;
        private @Nullable Derivation attainment;
        private final Map<String, Derivation> others = new LinkedHashMap<>();

        private Builder(Metric metric, PerformancePeriod period) {
            this.metric = Objects.requireNonNull(metric, "metric");
            this.period = Objects.requireNonNull(period, "period");
        }

        /**
         * Gives the measurement as it came.
         *
         * @param value the measurement
         * @return this builder
         */
        public Builder measurement(Measurement value) {
            this.measurement = value;
            return this;
        }

        /**
         * Gives the measurement read as one number.
         *
         * @param value the value
         * @return this builder
         */
        public Builder measured(Derivation value) {
            this.measured = value;
            return this;
        }

        /**
         * Gives the benchmark.
         *
         * @param value the value
         * @return this builder
         */
        public Builder benchmark(Derivation value) {
            this.benchmark = value;
            return this;
        }

        /**
         * Gives the attainment.
         *
         * @param value the value
         * @return this builder
         */
        public Builder attainment(Derivation value) {
            this.attainment = value;
            return this;
        }

        /**
         * Gives the value of another metric.
         *
         * @param otherMetric the metric's id
         * @param value the value
         * @return this builder
         */
        public Builder measured(String otherMetric, Derivation value) {
            others.put(otherMetric, value);
            return this;
        }

        /**
         * Makes the input.
         *
         * @return the input
         */
        public ScoringInput build() {
            return new ScoringInput(this);
        }
    }
}
