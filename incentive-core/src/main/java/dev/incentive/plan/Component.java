package dev.incentive.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import java.util.List;
import org.immutables.value.Value;

/**
 * A goal with its own payout: metric, benchmark, attainment, scorer, payout rule, gate and caps.
 *
 * <p>Within a component the order is: rule, proration of the payout, floor, multipliers, cap, gate, one rounding.
 * Nothing is checked here: a plan checks its components when it is resolved. Immutable. Example, 2,500.00 for a
 * retention ten percent better than before:
 *
 * <pre>{@code
 * Component retention = Component.builder("retention", "customer-retention")
 *         .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
 *         .attainment(Attainment.RATIO)
 *         .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
 *         .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
 *         .whenUndefined(UndefinedPolicy.ZERO)
 *         .build();
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
     * @return the metric's id; empty where a scorecard names the metrics
     */
    @Value.Default
    public String metric() {
        return "";
    }

    /**
     * The goals that make the score, instead of one of its own.
     *
     * @return the scorecard; none unless one was given
     */
    @Value.Default
    public Scorecard scorecard() {
        return Scorecard.none();
    }

    /**
     * All goals of the component.
     *
     * @return the scorecard's goals, or the one of its own
     */
    public final List<Goal> goals() {
        return scorecard() instanceof Scorecard.None
                ? List.of(ownGoal())
                : scorecard().goals();
    }

    private Goal ownGoal() {
        return new Goal(metric(), benchmark(), attainment(), scorer());
    }

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
     * Whether the rule is evaluated on the period or on each transaction.
     *
     * @return the word; not stated unless one was given
     */
    @Value.Default
    public EvaluatedPer evaluatedPer() {
        return EvaluatedPer.NOT_STATED;
    }

    /**
     * What shrinks with the part of the period that the participant was active in.
     *
     * @return the word; nothing unless one was given
     */
    @Value.Default
    public Prorated prorated() {
        return Prorated.NOTHING;
    }

    /**
     * Lower bounds of the payout.
     *
     * @return the floors, at most one
     */
    public abstract List<Floor> floors();

    /**
     * Factors on the payout.
     *
     * @return the multipliers, all of which apply
     */
    public abstract List<Multiplier> multipliers();

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
        out.text(id())
                .text(name())
                .part(scorecard())
                .parts(List.of(ownGoal()))
                .part(payout())
                .word(evaluatedPer());
        out.word(prorated()).parts(floors()).parts(multipliers()).parts(caps()).part(gate());
        out.word(whenUndefined());
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
     * Starts a component that is scored by a scorecard.
     *
     * @param id the id, unique in the plan
     * @param scorecard the goals
     * @return a builder; the payout rule must be set
     */
    public static Builder builder(String id, Scorecard scorecard) {
        return ImmutableComponent.builder().id(id).scorecard(scorecard);
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
         * Sets whether the rule is evaluated on the period or on each transaction.
         *
         * @param unit the word
         * @return this builder
         */
        Builder evaluatedPer(EvaluatedPer unit);

        /**
         * Sets what shrinks with the part of the period that the participant was active in.
         *
         * @param prorated the word
         * @return this builder
         */
        Builder prorated(Prorated prorated);

        /**
         * Adds a lower bound.
         *
         * @param floor the floor
         * @return this builder
         */
        Builder addFloor(Floor floor);

        /**
         * Adds a factor.
         *
         * @param multiplier the multiplier
         * @return this builder
         */
        Builder addMultiplier(Multiplier multiplier);

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
