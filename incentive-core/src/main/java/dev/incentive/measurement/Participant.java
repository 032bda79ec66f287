package dev.incentive.measurement;

import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.PerformancePeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Everything that is known of one person for one performance period.
 *
 * <p>Nothing is checked here: the evaluator checks participants against the plan before it pays anybody, and reports
 * every problem at once. Each metric has at most one quota and one measurement of a kind; active periods do not
 * overlap, and none at all is the whole period. Immutable.
 *
 * <pre>{@code
 * Participant seller = Participant.builder("285")
 *         .putGroup("region", "North America")
 *         .addQuota(Quota.of("revenue", "650000", usd))
 *         .addMeasurement(NumberMeasurement.of("revenue", "524718.3241", usd))
 *         .addMeasurement(ShareMeasurement.of("retention", 31, 38))
 *         .addPriorMeasurement(ShareMeasurement.of("retention", 11, 18))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Participant implements Canonical permits ImmutableParticipant {

    Participant() {}

    /**
     * The id, unique in the population.
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
     * The peer groups the person belongs to, by kind of group: {@code region -> North America}.
     *
     * @return the groups in the order they were put
     */
    public abstract Map<String, String> groups();

    /**
     * The stretches of days in which the person took part in the plan, for proration.
     *
     * @return stretches that do not overlap; none means always
     */
    public abstract List<PerformancePeriod> activePeriods();

    /**
     * The person's own target incentive, which takes precedence over the plan's.
     *
     * @return the amount for the period; none unless given
     */
    @Value.Default
    public TargetIncentive targetIncentive() {
        return TargetIncentive.none();
    }

    /**
     * The quotas, at most one for each metric.
     *
     * @return the quotas
     */
    public abstract List<Quota> quotas();

    /**
     * The measurements of the period, at most one for each metric.
     *
     * @return the measurements
     */
    public abstract List<Measurement> measurements();

    /**
     * The measurements of the period before, at most one for each metric.
     *
     * @return the measurements
     */
    public abstract List<Measurement> priorMeasurements();

    /**
     * What was credited earlier in the reset window, at most one number for each metric; nothing unless stated.
     *
     * @return the numbers
     */
    public abstract List<NumberMeasurement> alreadyCredited();

    /**
     * The measurement of the period for a metric.
     *
     * @param metric the metric's id
     * @return the measurement, if there is one
     */
    public final Optional<Measurement> measurement(String metric) {
        return first(measurements(), metric);
    }

    /**
     * The measurement of the period before for a metric.
     *
     * @param metric the metric's id
     * @return the measurement, if there is one
     */
    public final Optional<Measurement> priorMeasurement(String metric) {
        return first(priorMeasurements(), metric);
    }

    /**
     * The quota for a metric.
     *
     * @param metric the metric's id
     * @return the quota, if there is one
     */
    public final Optional<Quota> quota(String metric) {
        for (int index = 0; index < quotas().size(); index++) {
            Quota quota = quotas().get(index);
            if (quota.metric().equals(metric)) {
                return Optional.of(quota);
            }
        }
        return Optional.empty();
    }

    /**
     * What was credited earlier in the reset window for a metric.
     *
     * @param metric the metric's id
     * @return the amount, if one is stated
     */
    public final Optional<NumberMeasurement> alreadyCredited(String metric) {
        return first(alreadyCredited(), metric);
    }

    /** These lists are short and searched for each line: no stream and no iterator is as quick as counting. */
    private static <T extends Measurement> Optional<T> first(List<T> measurements, String metric) {
        for (int index = 0; index < measurements.size(); index++) {
            T measurement = measurements.get(index);
            if (measurement.metric().equals(metric)) {
                return Optional.of(measurement);
            }
        }
        return Optional.empty();
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id()).text(name()).number(groups().size());
        new TreeMap<>(groups()).forEach((kind, group) -> out.text(kind).text(group));
        out.number(activePeriods().size());
        activePeriods().forEach(active -> out.text(active.toString()));
        out.part(targetIncentive())
                .parts(quotas())
                .parts(measurements())
                .parts(priorMeasurements())
                .parts(alreadyCredited());
    }

    /**
     * Starts a participant.
     *
     * @param id the id, unique in the population
     * @return a builder
     */
    public static Builder builder(String id) {
        return ImmutableParticipant.builder().id(id);
    }

    /**
     * Builds a participant step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableParticipant.Builder {

        /**
         * Sets the name for people.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Puts the person into a peer group.
         *
         * @param kind the kind of group, for example {@code region}
         * @param group the group
         * @return this builder
         */
        Builder putGroup(String kind, String group);

        /**
         * Adds a stretch of days in which the person took part in the plan.
         *
         * @param active the stretch
         * @return this builder
         */
        Builder addActivePeriod(PerformancePeriod active);

        /**
         * Sets the person's own target incentive.
         *
         * @param targetIncentive the amount for the period
         * @return this builder
         */
        Builder targetIncentive(TargetIncentive targetIncentive);

        /**
         * Adds a quota.
         *
         * @param quota the quota
         * @return this builder
         */
        Builder addQuota(Quota quota);

        /**
         * Adds a measurement of the period.
         *
         * @param measurement the measurement
         * @return this builder
         */
        Builder addMeasurement(Measurement measurement);

        /**
         * Adds a measurement of the period before.
         *
         * @param measurement the measurement
         * @return this builder
         */
        Builder addPriorMeasurement(Measurement measurement);

        /**
         * Adds an amount credited earlier in the reset window.
         *
         * @param credited the amount
         * @return this builder
         */
        Builder addAlreadyCredited(NumberMeasurement credited);

        /**
         * Makes the participant.
         *
         * @return the participant
         */
        Participant build();
    }
}
