package dev.incentive.plan;

import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.problem.Problem;
import dev.incentive.value.Canonical;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.ProrationBasis;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * An incentive plan as written: metrics, and components that pay on them.
 *
 * <p>A plan may say anything; {@link #check()} names everything that is wrong, {@link #resolve()} refuses it or gives
 * the form that evaluators take. Amounts are in major units of the plan's currency. Each component is rounded once with
 * the plan's mode and scale; the total is the sum of the rounded lines, then the cap, then the floor. Immutable.
 * Example, a component that names no metric of the plan:
 *
 * <pre>{@code
 * Plan plan = Plan.builder("sales")
 *         .currency(CurrencyUnit.of("USD"))
 *         .roundingMode(RoundingMode.HALF_UP)
 *         .zone(ZoneOffset.UTC)
 *         .addMetric(revenue)
 *         .addComponent(Component.builder("commission", "turnover")
 *                 .payout(PayoutRule.flatRate("0.05"))
 *                 .build())
 *         .build();
 * Problem problem = plan.check().get(0);
 * ProblemCode code = problem.code(); // REFERENCE_UNKNOWN
 * Place place = problem.place(); // /components/0/metric
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@GeneratedStyle
@SuppressWarnings("exports")
public abstract sealed class Plan implements Canonical permits ImmutablePlan {

    /** The id under which a statement shows what the plan's floor adds; no component may have it. */
    public static final String FLOOR_LINE = "plan-floor";

    Plan() {}

    /**
     * The id, which measurement documents refer to.
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
     * The currency of all amounts and payouts.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * How payouts are rounded. There is no default: sources and laws disagree.
     *
     * @return a mode other than {@link RoundingMode#UNNECESSARY}
     */
    public abstract RoundingMode roundingMode();

    /**
     * Digits after the point of payouts.
     *
     * @return 0 to 9; those of the currency unless given
     */
    @Value.Default
    public int roundingScale() {
        return currency().decimals();
    }

    /**
     * The zone in which days begin; hosts use it to decide which day an instant belongs to.
     *
     * @return the zone
     */
    public abstract ZoneId zone();

    /**
     * What is observed.
     *
     * @return the metrics
     */
    public abstract List<Metric> metrics();

    /**
     * The goals with their payouts, in the order of the statement's lines.
     *
     * @return the components
     */
    public abstract List<Component> components();

    /**
     * What a period pays at target, shared by the components' weights; a participant's own takes precedence.
     *
     * @return the target incentive; none unless given
     */
    @Value.Default
    public TargetIncentive targetIncentive() {
        return TargetIncentive.none();
    }

    /**
     * How the part of a period is measured that a participant was active in.
     *
     * @return the basis; unstated unless given, and then nothing can be prorated
     */
    @Value.Default
    public ProrationBasis prorationBasis() {
        return ProrationBasis.unstated();
    }

    /**
     * Lower bounds of the total.
     *
     * @return the floors, at most one
     */
    public abstract List<Floor> floors();

    /**
     * Upper bounds of the total.
     *
     * @return the caps, at most one
     */
    public abstract List<Cap> caps();

    /**
     * The day an instant belongs to.
     *
     * <p>Example: 2025-03-31T23:30-08:00 is 1 April in a plan in UTC and 31 March in one in America/Los_Angeles.
     *
     * @param instant the instant
     * @return its date in the plan's zone
     */
    public final LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /**
     * Checks the plan as a whole.
     *
     * @return every problem at once, warnings included; empty for a plan without any
     */
    public final List<Problem> check() {
        return PlanCheck.of(this).all();
    }

    /**
     * Checks the plan as a whole and prepares it for evaluation.
     *
     * @return the resolved plan, which carries the warnings
     * @throws dev.incentive.problem.IncentiveException with every problem at once, if one of them is an error
     */
    public final ResolvedPlan resolve() {
        return ResolvedPlan.of(this);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text(id()).text(name()).text(currency().code()).word(roundingMode()).number(roundingScale());
        out.text(zone().getId()).parts(metrics()).parts(components()).part(targetIncentive());
        out.part(prorationBasis()).parts(floors()).parts(caps());
    }

    /**
     * Starts a plan.
     *
     * @param id the id, which measurement documents refer to
     * @return a builder; currency, rounding mode and zone must be set
     */
    public static Builder builder(String id) {
        return ImmutablePlan.builder().id(id);
    }

    /**
     * Builds a plan step by step.
     *
     * @since 0.1.0
     */
    public sealed interface Builder permits ImmutablePlan.Builder {

        /**
         * Sets the name for people.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets the currency of all amounts and payouts.
         *
         * @param currency the currency
         * @return this builder
         */
        Builder currency(CurrencyUnit currency);

        /**
         * Sets how payouts are rounded.
         *
         * @param mode a mode other than {@link RoundingMode#UNNECESSARY}
         * @return this builder
         */
        Builder roundingMode(RoundingMode mode);

        /**
         * Sets the digits after the point of payouts.
         *
         * @param scale 0 to 9
         * @return this builder
         */
        Builder roundingScale(int scale);

        /**
         * Sets the zone in which days begin.
         *
         * @param zone the zone
         * @return this builder
         */
        Builder zone(ZoneId zone);

        /**
         * Adds a metric.
         *
         * @param metric the metric
         * @return this builder
         */
        Builder addMetric(Metric metric);

        /**
         * Adds a component.
         *
         * @param component the component
         * @return this builder
         */
        Builder addComponent(Component component);

        /**
         * Sets what a period pays at target.
         *
         * @param targetIncentive the amount for the period
         * @return this builder
         */
        Builder targetIncentive(TargetIncentive targetIncentive);

        /**
         * Sets how the active part of a period is measured.
         *
         * @param basis the basis
         * @return this builder
         */
        Builder prorationBasis(ProrationBasis basis);

        /**
         * Adds a lower bound of the total.
         *
         * @param floor the floor
         * @return this builder
         */
        Builder addFloor(Floor floor);

        /**
         * Adds an upper bound of the total.
         *
         * @param cap the cap
         * @return this builder
         */
        Builder addCap(Cap cap);

        /**
         * Makes the plan.
         *
         * @return the plan
         * @throws IllegalStateException if something is missing, with its name
         */
        Plan build();
    }
}
