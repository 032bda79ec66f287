package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.List;
import org.immutables.value.Value;

/**
 * A goal with its own payout: metric, benchmark, attainment, scorer, payout rule, gate and caps.
 *
 * <p>Within a component the order is: rule, then cap, then gate, then one rounding. Nothing is checked here: a plan
 * checks its components when it is resolved. Immutable. Example, 2,500.00 for a retention ten percent better than before:
 *
 * <pre>{@code
 * Component.builder("retention", "customer-retention")
 *     .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
 *     .attainment(Attainment.RATIO)
 *     .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
 *     .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
 *     .whenUndefined(UndefinedPolicy.ZERO)
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Component implements Canonical permits ImmutableComponent {

    Component() {}

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
     * The metric that is scored or paid on.
     *
     * @return the metric's id
     */
    public abstract String metric();

    /**
     * What the measurement is held against.
     *
     * @return the benchmark; none unless one was given
     */
    @Value.Default
    public Benchmark benchmark() {
        return Benchmark.none();
    }

    /**
     * How measurement and benchmark are compared.
     *
     * @return the attainment; nothing is compared unless one was given
     */
    @Value.Default
    public Attainment attainment() {
        return Attainment.NONE;
    }

    /**
     * How the score is found.
     *
     * @return the scorer; none unless one was given
     */
    @Value.Default
    public Scorer scorer() {
        return Scorer.none();
    }

    /**
     * How the component pays.
     *
     * @return the payout rule
     */
    public abstract PayoutRule payout();

    /**
     * Upper bounds of the attainment or the payout.
     *
     * @return the caps, at most one of each
     */
    public abstract List<Cap> caps();

    /**
     * What must hold for the component to pay.
     *
     * @return the gate; none unless one was given
     */
    @Value.Default
    public Gate gate() {
        return Gate.none();
    }

    /**
     * What follows where a value is undefined.
     *
     * @return the policy; {@link UndefinedPolicy#ERROR} unless one was given
     */
    @Value.Default
    public UndefinedPolicy whenUndefined() {
        return UndefinedPolicy.ERROR;
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id()).text(name()).text(metric()).part(benchmark()).word(attainment());
        out.part(scorer()).part(payout()).parts(caps()).part(gate()).word(whenUndefined());
    }

    /**
     * Starts a component.
     *
     * @param id the id, unique in the plan
     * @param metric the id of the metric that is scored or paid on
     * @return a builder; the payout rule must be set
     */
    public static Builder builder(String id, String metric) {
        return ImmutableComponent.builder().id(id).metric(metric);
    }

    /**
     * Builds a component step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutableComponent.Builder {

        /**
         * Sets the name for people.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets what the measurement is held against.
         *
         * @param benchmark the benchmark
         * @return this builder
         */
        Builder benchmark(Benchmark benchmark);

        /**
         * Sets how measurement and benchmark are compared.
         *
         * @param attainment the attainment
         * @return this builder
         */
        Builder attainment(Attainment attainment);

        /**
         * Sets how the score is found.
         *
         * @param scorer the scorer
         * @return this builder
         */
        Builder scorer(Scorer scorer);

        /**
         * Sets how the component pays.
         *
         * @param payout the payout rule
         * @return this builder
         */
        Builder payout(PayoutRule payout);

        /**
         * Adds an upper bound.
         *
         * @param cap the cap
         * @return this builder
         */
        Builder addCap(Cap cap);

        /**
         * Sets what must hold for the component to pay.
         *
         * @param gate the gate
         * @return this builder
         */
        Builder gate(Gate gate);

        /**
         * Sets what follows where a value is undefined.
         *
         * @param policy the policy
         * @return this builder
         */
        Builder whenUndefined(UndefinedPolicy policy);

        /**
         * Makes the component.
         *
         * @return the component
         * @throws IllegalStateException if the payout rule is missing
         */
        Component build();
    }
}
