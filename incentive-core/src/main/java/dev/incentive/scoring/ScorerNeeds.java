package dev.incentive.scoring;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a scorer reads, stated before it runs, so that gaps are found for everybody at once.
 *
 * <p>What is named is there and defined when the scorer runs; what is not named cannot be read. A plan refuses another
 * metric that it does not have with {@code REFERENCE_UNKNOWN}, and a scorer of an attainment without a benchmark with
 * {@code COMPONENT_INCOMPLETE}. Immutable.
 *
 * <pre>{@code
 * ScorerNeeds needs = ScorerNeeds.attainment().andMetric("nps");
 * boolean readsTheNumber = needs.readsMeasuredValue(); // true
 * List<String> others = needs.otherMetrics(); // [nps]
 * }</pre>
 *
 * @param own how much of the component's own metric
 * @param otherMetrics ids of further metrics of the plan whose values are read
 * @since 0.1.0
 */
public record ScorerNeeds(Own own, List<String> otherMetrics) implements Canonical {

    /**
     * How much of the component's own metric a scorer reads.
     *
     * @since 0.1.0
     */
    public enum Own {
        /** Nothing. */
        NOTHING,
        /** The measurement as it came, for example the events of milestones. */
        MEASUREMENT,
        /** The measurement read as one number. */
        MEASURED_VALUE,
        /** The number, the benchmark and the attainment. */
        ATTAINMENT
    }

    /** Copies the metrics. */
    public ScorerNeeds {
        Objects.requireNonNull(own, "own");
        otherMetrics = List.copyOf(otherMetrics);
    }

    /**
     * Nothing of the own metric.
     *
     * @return the needs
     */
    public static ScorerNeeds nothing() {
        return new ScorerNeeds(Own.NOTHING, List.of());
    }

    /**
     * The measurement as it came.
     *
     * @return the needs
     */
    public static ScorerNeeds measurement() {
        return new ScorerNeeds(Own.MEASUREMENT, List.of());
    }

    /**
     * The measurement read as one number.
     *
     * @return the needs
     */
    public static ScorerNeeds measuredValue() {
        return new ScorerNeeds(Own.MEASURED_VALUE, List.of());
    }

    /**
     * The number, the benchmark and the attainment.
     *
     * @return the needs
     */
    public static ScorerNeeds attainment() {
        return new ScorerNeeds(Own.ATTAINMENT, List.of());
    }

    /**
     * The value of another metric of the plan as well.
     *
     * @param metric the metric's id
     * @return the longer needs
     */
    public ScorerNeeds andMetric(String metric) {
        List<String> longer = new ArrayList<>(otherMetrics);
        longer.add(metric);
        return new ScorerNeeds(own, longer);
    }

    /**
     * Whether the own metric's measurement is read in any form.
     *
     * @return false only for {@link Own#NOTHING}
     */
    public boolean readsOwnMetric() {
        return own != Own.NOTHING;
    }

    /**
     * Whether the own measurement is read as one number.
     *
     * @return true for {@link Own#MEASURED_VALUE} and {@link Own#ATTAINMENT}
     */
    public boolean readsMeasuredValue() {
        return own == Own.MEASURED_VALUE || readsAttainment();
    }

    /**
     * Whether benchmark and attainment are read.
     *
     * @return true for {@link Own#ATTAINMENT}
     */
    public boolean readsAttainment() {
        return own == Own.ATTAINMENT;
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.word(own).number(otherMetrics.size());
        otherMetrics.forEach(out::text);
    }
}
