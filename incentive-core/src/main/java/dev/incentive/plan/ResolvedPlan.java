package dev.incentive.plan;

import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Prorated;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Problems;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that was checked as a whole, with its references bound.
 *
 * <p>Only {@link Plan#resolve()} makes one, so whoever holds one holds a plan without errors. Warnings are kept and
 * stop nothing. Immutable and thread-safe.
 *
 * <pre>{@code
 * ResolvedPlan resolved = plan.resolve();
 * int components = resolved.components().size(); // 1
 * int warnings = resolved.warnings().size(); // 0
 * boolean same = resolved.digest().equals(plan.resolve().digest()); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ResolvedPlan {

    private final Plan plan;
    private final Map<String, Metric> metrics;
    private final Map<String, ResolvedComponent> components;
    private final List<ResolvedComponent> inOrder;
    private final List<Problem> warnings;
    private final Digest digest;

    private ResolvedPlan(Plan plan, List<Problem> warnings) {
        this.plan = plan;
        this.warnings = warnings;
        this.metrics = metricsById(plan);
        this.components = componentsById(plan, metrics);
        this.inOrder = List.copyOf(components.values());
        this.digest = new CanonicalWriter().part(plan).finish();
    }

    static ResolvedPlan of(Plan plan) {
        Problems problems = PlanCheck.of(plan);
        problems.throwIfErrors("Plan '" + plan.id() + "'");
        return new ResolvedPlan(plan, problems.all());
    }

    private static Map<String, Metric> metricsById(Plan plan) {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        plan.metrics().forEach(metric -> metrics.put(metric.id(), metric));
        return metrics;
    }

    private static Map<String, ResolvedComponent> componentsById(Plan plan, Map<String, Metric> metrics) {
        Map<String, ResolvedComponent> components = new LinkedHashMap<>();
        Place list = Place.ROOT.at("components");
        for (Component component : plan.components()) {
            Place place = list.at(components.size());
            components.put(component.id(), resolved(component, metrics, place));
        }
        return components;
    }

    private static ResolvedComponent resolved(Component component, Map<String, Metric> metrics, Place place) {
        boolean prorated = component.prorated() == Prorated.QUOTA;
        List<ResolvedGoal> goals = new ArrayList<>();
        for (Goal goal : component.goals()) {
            Metric metric = metrics.get(goal.metric());
            if (metric == null) {
                throw new IllegalStateException("checked plan without metric " + goal.metric());
            }
            goals.add(new ResolvedGoal(goal, metric, prorated, GoalPlaces.of(component, goals.size(), place)));
        }
        return new ResolvedComponent(component, goals, place);
    }

    /**
     * The plan as written.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * The components with their metrics, in the order of the plan.
     *
     * @return an immutable list
     */
    public List<ResolvedComponent> components() {
        return inOrder;
    }

    /**
     * One component.
     *
     * @param id the component's id
     * @return the component, if the plan has it
     */
    public Optional<ResolvedComponent> component(String id) {
        return Optional.ofNullable(components.get(id));
    }

    /**
     * One metric.
     *
     * @param id the metric's id
     * @return the metric, if the plan has it
     */
    public Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    /**
     * What the check advises; nothing that stops the plan from paying.
     *
     * @return the warnings
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /**
     * The digest of the plan: plans with the same digest pay the same.
     *
     * @return the digest
     */
    public Digest digest() {
        return digest;
    }

    /**
     * The comparisons with peers that the plan makes.
     *
     * @return metric and kind of group, each pair once
     */
    public List<PeerKind> peerKinds() {
        Map<PeerKind, Boolean> values = new LinkedHashMap<>();
        for (ResolvedComponent component : components.values()) {
            for (ResolvedGoal goal : component.goals()) {
                if (goal.goal().benchmark() instanceof PeerBenchmark peers) {
                    PeerKind kind = new PeerKind(goal.metric(), peers.group(), false);
                    values.merge(kind, peers.statistic().readsValues(), Boolean::logicalOr);
                }
            }
        }
        return values.entrySet().stream()
                .map(entry ->
                        new PeerKind(entry.getKey().metric(), entry.getKey().kind(), entry.getValue()))
                .toList();
    }
}
