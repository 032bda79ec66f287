package dev.incentive.plan;

import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.metric.Metric;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Problems;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Digest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that was checked as a whole, with its references bound.
 *
 * <p>Only {@link Plan#resolve()} makes one, so whoever holds one holds a plan without errors. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ResolvedPlan {

    private final Plan plan;
    private final Map<String, Metric> metrics;
    private final Map<String, ResolvedComponent> components;
    private final List<Problem> warnings;
    private final Digest digest;

    private ResolvedPlan(Plan plan, List<Problem> warnings) {
        this.plan = plan;
        this.warnings = warnings;
        this.metrics = metricsById(plan);
        this.components = componentsById(plan, metrics);
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
            Metric metric = metrics.get(component.metric());
            if (metric == null) {
                throw new IllegalStateException("checked plan without metric " + component.metric());
            }
            Place place = list.at(components.size());
            components.put(component.id(), new ResolvedComponent(component, metric, place));
        }
        return components;
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
        return List.copyOf(components.values());
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
        LinkedHashSet<PeerKind> kinds = new LinkedHashSet<>();
        for (Component component : plan.components()) {
            if (component.benchmark() instanceof PeerBenchmark peers) {
                kinds.add(new PeerKind(component.metric(), peers.group()));
            }
        }
        return new ArrayList<>(kinds);
    }
}
