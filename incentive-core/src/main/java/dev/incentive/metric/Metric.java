package dev.incentive.metric;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What is observed of a participant in a performance period.
 *
 * <p>Nothing is checked here: a plan checks its metrics when it is resolved, and refuses a unit that the measure does
 * not give with {@code METRIC_NOT_SUITABLE} and a smallest step of 0 or less with {@code NUMBER_OUT_OF_RANGE}.
 * Immutable.
 *
 * <pre>{@code
 * Metric nps = Metric.builder("nps")
 *         .name("Customer satisfaction")
 *         .perspective(Perspective.CUSTOMER)
 *         .kind(MetricKind.QUALITATIVE)
 *         .measure(Measure.netPromoterScore(5))
 *         .unit(Unit.POINTS)
 *         .direction(Direction.HIGHER_IS_BETTER)
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Metric implements Canonical permits ImmutableMetric {

    private static final Rational HUNDREDTH = Rational.of("0.01");

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

    /**
     * The least step that a better result can take, for advice on what would pay more.
     *
     * @return more than zero, in the unit; unless given, the smallest amount of a currency, 1 for counts and points, and
     *     0.01 for all else
     */
    @Value.Default
    public Rational smallestStep() {
        if (unit().isMoney()) {
            int decimals = CurrencyUnit.of(unit().symbol()).decimals();
            return Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        }
        return unit().equals(Unit.COUNT) || unit().equals(Unit.POINTS) ? Rational.ONE : HUNDREDTH;
    }

    /**
     * The same metric under another id and name, for a plan with two of a kind.
     *
     * @param id the id, unique in the plan
     * @param name the name for people
     * @return a copy that differs in nothing else
     */
    public final Metric renamed(String id, String name) {
        return builder(id)
                .name(name)
                .perspective(perspective())
                .kind(kind())
                .measure(measure())
                .unit(unit())
                .direction(direction())
                .smallestStep(smallestStep())
                .build();
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id()).text(name()).word(perspective()).word(kind()).part(measure());
        out.text(unit().symbol()).word(direction()).number(smallestStep());
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
         * Sets the least step that a better result can take.
         *
         * @param step more than zero, in the unit
         * @return this builder
         */
        Builder smallestStep(Rational step);

        /**
         * Makes the metric.
         *
         * @return the metric
         * @throws IllegalStateException if something is missing, with its name
         */
        Metric build();
    }
}
