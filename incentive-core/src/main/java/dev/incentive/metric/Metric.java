package dev.incentive.metric;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Unit;
import org.immutables.value.Value;

/**
 * What is observed of a participant in a performance period.
 *
 * <p>Nothing is checked here: a plan checks its metrics when it is resolved. Immutable. Example:
 *
 * <pre>{@code
 * Metric.builder("nps")
 *     .name("Customer satisfaction")
 *     .perspective(Perspective.CUSTOMER)
 *     .kind(MetricKind.QUALITATIVE)
 *     .measure(Measure.netPromoterScore(5))
 *     .unit(Unit.POINTS)
 *     .direction(Direction.HIGHER_IS_BETTER)
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Metric implements Canonical permits ImmutableMetric {

    Metric() {}

    /**
     * The id, unique in the plan.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * The name for people.
     *
     * @return the name; the id unless one was given
     */
    @Value.Default
    public String name() {
        return id();
    }

    /**
     * The side of the business.
     *
     * @return the perspective
     */
    public abstract Perspective perspective();

    /**
     * Core number or soft goal.
     *
     * @return the kind
     */
    public abstract MetricKind kind();

    /**
     * How a measurement looks and is read.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * What the number counts.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Which way is better.
     *
     * @return the direction
     */
    public abstract Direction direction();

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id()).text(name()).word(perspective()).word(kind()).part(measure());
        out.text(unit().symbol()).word(direction());
    }

    /**
     * Starts a metric.
     *
     * @param id the id, unique in the plan
     * @return a builder; all but the name must be set
     */
    public static Builder builder(String id) {
        return ImmutableMetric.builder().id(id);
    }

    /**
     * Builds a metric step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableMetric.Builder {

        /**
         * Sets the name for people.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the side of the business.
         *
         * @param perspective the perspective
         * @return this builder
         */
        Builder perspective(Perspective perspective);

        /**
         * Sets core number or soft goal.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(MetricKind kind);

        /**
         * Sets how a measurement looks and is read.
         *
         * @param measure the measure
         * @return this builder
         */
        Builder measure(Measure measure);

        /**
         * Sets what the number counts.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * Sets which way is better.
         *
         * @param direction the direction
         * @return this builder
         */
        Builder direction(Direction direction);

        /**
         * Makes the metric.
         *
         * @return the metric
         * @throws IllegalStateException if something is missing, with its name
         */
        Metric build();
    }
}
