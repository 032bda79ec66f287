package dev.incentive.testkit.breakpoint;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The inputs of a plan at which what it pays can begin to follow another formula: test data for whoever calculates,
 * transports or shows pay.
 *
 * <p>One input is changed at a time, the others are those of a base. For a number there is a participant just below,
 * at, and just above each edge of scorers, payout rules, gates, multipliers and attainment caps, each cap and floor on
 * a payout, zero, and the nearest ties of rounding; besides, each measurement, quota, prior measurement and group
 * missing, too few answers, each milestone in part, beside its window and without evidence, and parts of the period.
 *
 * <p>Custom scorers, benchmarks and payout rules cannot be looked into: of theirs there are no edges. Immutable.
 *
 * <pre>{@code
 * Breakpoints breakpoints = Breakpoints.of(plan.resolve(), PerformancePeriod.quarter(2026, 1));
 * Breakpoint second = breakpoints.all().get(1);
 * String why = second.why(); // tier 2 of commission begins at 80 % of the quota
 * String where = second.where(); // 80000
 * Population population = breakpoints.population();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Breakpoints {

    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final BreakpointCase base;
    private final List<Breakpoint> all;

    private Breakpoints(Situation situation, Person base) {
        this.plan = situation.plan();
        this.period = situation.period();
        CaseNames names = new CaseNames(situation);
        this.base = names.base(base);
        this.all = drafts(situation, base)
                .map(names::named)
                .filter(breakpoint -> !breakpoint.cases().isEmpty())
                .toList();
    }

    /**
     * The breakpoints of a plan, beside a base that is made from the plan: somebody of whom everything is known that the
     * plan reads, with two others in each peer group.
     *
     * @param plan the plan
     * @param period the period
     * @return the breakpoints
     */
    public static Breakpoints of(ResolvedPlan plan, PerformancePeriod period) {
        UsualPerson usual = new UsualPerson(plan, period);
        Situation situation = Situation.of(plan, period, usual.peers());
        return new Breakpoints(situation, usual.person(situation));
    }

    /**
     * The breakpoints of a plan beside somebody.
     *
     * @param plan the plan
     * @param period the period
     * @param base who supplies what is held fixed
     * @param peers the others in the base's peer groups; empty for a plan that compares nobody
     * @return the breakpoints
     * @throws dev.incentive.problem.IncentiveException with every problem if somebody's inputs do not fit the plan
     */
    public static Breakpoints of(
            ResolvedPlan plan, PerformancePeriod period, Participant base, Collection<? extends Participant> peers) {
        Objects.requireNonNull(base, "base");
        Population.Builder population =
                Population.builder(plan.plan().id(), period).addParticipant(base);
        peers.forEach(population::addPeer);
        PlanEvaluator.of(plan).check(population.build());
        List<Person> others = peers.stream().map(Person::of).toList();
        return new Breakpoints(Situation.of(plan, period, others), Person.of(base));
    }

    private static Stream<Draft> drafts(Situation situation, Person base) {
        return Stream.of(
                        new Axes(situation, base)
                                .all().stream()
                                        .flatMap(axis -> new NumberBreakpoints(situation, axis).all().stream())
                                        .toList(),
                        new ReachedRates(situation, base).all(),
                        new Minimums(situation, base).all(),
                        new MilestoneStates(situation, base).all(),
                        new ActivePart(situation, base).all(),
                        new Absences(situation, base).all())
                .flatMap(List::stream);
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public ResolvedPlan plan() {
        return plan;
    }

    /**
     * Who supplies what is held fixed, with the id {@code base}.
     *
     * @return the base
     */
    public BreakpointCase base() {
        return base;
    }

    /**
     * The breakpoints: numbers input by input in ascending order, then what is no number.
     *
     * @return an immutable list
     */
    public List<Breakpoint> all() {
        return all;
    }

    /**
     * All participants: the base, and those of all breakpoints, each in peer groups of its own.
     *
     * @return a population that fits the plan
     */
    public Population population() {
        List<BreakpointCase> cases = new ArrayList<>(List.of(base));
        all.forEach(breakpoint -> cases.addAll(breakpoint.cases()));
        Population.Builder population = Population.builder(plan.plan().id(), period);
        cases.forEach(each -> population.addParticipant(each.participant()));
        cases.forEach(each -> each.peers().forEach(population::addPeer));
        return population.build();
    }

    /**
     * What the plan pays each of them.
     *
     * @return a statement for each, or why there is none
     */
    public Evaluation paid() {
        return PlanEvaluator.of(plan).evaluate(population());
    }
}
