package dev.incentive.testkit.plan;

import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.Populations;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plan, who pays by it, and what is said of it: the laws that apply follow from that.
 *
 * <pre>{@code
 * PlanSubject subject = PlanSubject.of(plan).paidBy(Payer.columns()).neverBelow("0");
 * LawReport report = Search.usual().run(PlanLaws.WITHIN_STATED, subject);
 * boolean returnsArePaidBack = report.isFailure(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PlanSubject {

    private final Plan plan;
    private final Set<PlanTrait> traits = EnumSet.noneOf(PlanTrait.class);
    private final List<PlanExample> examples = new ArrayList<>();
    private Payer payer = Payer.exact();
    private Draw<Population> populations;
    private @Nullable Plan reference;
    private @Nullable Plan otherVersion;
    private @Nullable Rational least;
    private @Nullable Rational most;

    private PlanSubject(Plan plan) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.populations = Populations.of(plan);
        if (KnownTraits.betterNeverPaysLess(plan)) {
            traits.add(PlanTrait.BETTER_NEVER_PAYS_LESS);
        }
    }

    /**
     * A plan that the exact evaluator pays, with the traits that its built-in rules are known to give it.
     *
     * @param plan the plan; must pass the check
     * @return the subject
     * @throws dev.incentive.problem.IncentiveException with every problem if the plan does not pass the check
     */
    public static PlanSubject of(Plan plan) {
        return new PlanSubject(plan.resolve().plan());
    }

    /**
     * Says who pays.
     *
     * @param other the payer instead of the exact evaluator
     * @return this subject
     */
    public PlanSubject paidBy(Payer other) {
        this.payer = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Says which populations are drawn.
     *
     * @param draw draws populations that fit the plan, instead of those that the kit draws from the plan itself
     * @return this subject
     */
    public PlanSubject populations(Draw<Population> draw) {
        this.populations = Objects.requireNonNull(draw, "draw");
        return this;
    }

    /**
     * Says which participants are drawn: from one to four of a kind, without further peers.
     *
     * @param period the performance period
     * @param draw draws one participant with any id; the kit gives each an id of its own, {@code p1} and so on
     * @return this subject
     */
    public PlanSubject participants(PerformancePeriod period, Draw<Participant> draw) {
        return populations(new PeopleDraw(plan.id(), period, draw));
    }

    /**
     * Says what the plan should pay: what another plan pays, which says the same in another way or is known to be right.
     *
     * @param other the reference plan, with the same components' ids
     * @return this subject
     */
    public PlanSubject paysLike(Plan other) {
        this.reference = other.resolve().plan();
        return this;
    }

    /**
     * Says what the plan should pay in one case.
     *
     * @param example inputs and totals
     * @return this subject
     */
    public PlanSubject example(PlanExample example) {
        examples.add(example);
        return this;
    }

    /**
     * Names another version of the plan, which may pay something else: then its digests must be others.
     *
     * @param other the other version
     * @return this subject
     */
    public PlanSubject otherVersion(Plan other) {
        this.otherVersion = other.resolve().plan();
        return this;
    }

    /**
     * Says that whoever does better never has a lower total; for built-in rules this is found out where it can be.
     *
     * @return this subject
     */
    public PlanSubject betterNeverPaysLess() {
        traits.add(PlanTrait.BETTER_NEVER_PAYS_LESS);
        return this;
    }

    /**
     * Says what everybody gets at least.
     *
     * @param total the least total, as a decimal text in major units
     * @return this subject
     */
    public PlanSubject neverBelow(String total) {
        this.least = Rational.ofDecimal(total);
        return this;
    }

    /**
     * Says what nobody gets more than.
     *
     * @param total the greatest total, as a decimal text in major units
     * @return this subject
     */
    public PlanSubject neverAbove(String total) {
        this.most = Rational.ofDecimal(total);
        return this;
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * What is said of the plan.
     *
     * @return the traits
     */
    public Set<PlanTrait> traits() {
        return Collections.unmodifiableSet(traits);
    }

    /**
     * Draws populations that fit the plan.
     *
     * @return the draw
     */
    public Draw<Population> populations() {
        return populations;
    }

    Payer payer() {
        return payer;
    }

    List<PlanExample> examples() {
        return examples;
    }

    @Nullable
    Plan reference() {
        return reference;
    }

    @Nullable
    Plan otherVersion() {
        return otherVersion;
    }

    @Nullable
    Rational least() {
        return least;
    }

    @Nullable
    Rational most() {
        return most;
    }

    /** Whether nobody's pay can depend on anybody else's inputs. */
    boolean comparesNobody() {
        return plan.resolve().peerKinds().isEmpty()
                && plan.components().stream()
                        .flatMap(component -> component.goals().stream())
                        .noneMatch(goal -> goal.benchmark() instanceof CustomBenchmark);
    }
}
