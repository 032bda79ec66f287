package dev.incentive.evaluation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Progress;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.problem.Place;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The values of a metric at which a component can begin to behave differently: edges of scorers, rules, gates,
 * multipliers and attainment caps, each led back to the measured value. Between two of them the payout goes one way.
 */
final class ValueEdges {

    private final ParticipantFacts facts;
    private final ResolvedComponent component;
    private final String metric;
    private final List<Edge> edges = new ArrayList<>();

    private ValueEdges(ParticipantFacts facts, ResolvedComponent component, String metric) {
        this.facts = facts;
        this.component = component;
        this.metric = metric;
    }

    /** The values alone, ascending. */
    static SortedSet<Rational> of(ParticipantFacts facts, ResolvedComponent component, String metric) {
        return stated(facts, component, metric).stream()
                .map(Edge::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values with what states them, in the order in which the plan is read. */
    static List<Edge> stated(ParticipantFacts facts, ResolvedComponent component, String metric) {
        ValueEdges edges = new ValueEdges(facts, component, metric);
        component.goals().stream()
                .filter(goal -> goal.metric().id().equals(metric))
                .forEach(edges::goal);
        edges.rule();
        edges.condition(
                component.component().gate().condition(), component.place().at("gate"));
        for (Multiplier multiplier : component.component().multipliers()) {
            edges.multiplier(multiplier);
        }
        return edges.edges;
    }

    /** All of a participant: component by component, metric by metric. */
    static List<Edge> all(ParticipantFacts facts) {
        List<Edge> all = new ArrayList<>();
        for (ResolvedComponent component : facts.plan().components()) {
            for (Metric metric : facts.plan().plan().metrics()) {
                all.addAll(stated(facts, component, metric.id()));
            }
        }
        return all;
    }

    private void goal(ResolvedGoal goal) {
        Place place = goal.place();
        attained(goal, place.at("attainment"), Edge.Cause.COMPARISON, Rational.ZERO);
        attained(goal, place.at("attainment"), Edge.Cause.COMPARISON, Rational.ONE);
        if (goal.goal().scorer() instanceof FunctionScorer scorer) {
            scorer.function()
                    .breakpoints()
                    .forEach(edge -> attained(goal, place.at("scorer"), Edge.Cause.SCORER, edge));
        }
        component.component().caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)
                .forEach(cap -> attained(goal, component.place().at("caps"), Edge.Cause.ATTAINMENT_CAP, cap.limit()));
    }

    private void rule() {
        ResolvedGoal own = component.own();
        Place place = component.place().at("payout");
        if (component.component().payout() instanceof FunctionRule rule
                && own.metric().id().equals(metric)) {
            for (Rational edge : rule.function().breakpoints()) {
                if (isByQuota(rule)) {
                    attained(own, place, Edge.Cause.PAYOUT_RULE, edge);
                } else {
                    add(place, Edge.Cause.PAYOUT_RULE, Edge.Quantity.CREDITED_AMOUNT, edge, edge.minus(credited(own)));
                }
            }
        }
    }

    private static boolean isByQuota(FunctionRule rule) {
        if (rule instanceof InterpolatedTiers tiers) {
            return tiers.basis() == TierBasis.QUOTA_ATTAINMENT;
        }
        return rule instanceof TieredCommission tiered && tiered.basis() == TierBasis.QUOTA_ATTAINMENT;
    }

    private void condition(Condition condition, Place place) {
        if (condition instanceof Condition.Reaches reaches) {
            operand(reaches.operand(), place, Edge.Cause.GATE, reaches.edge());
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(part -> condition(part, place));
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(part -> condition(part, place));
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), place);
        }
    }

    private void multiplier(Multiplier multiplier) {
        Place place = component
                .place()
                .at("multipliers")
                .at(component.component().multipliers().indexOf(multiplier));
        multiplier
                .function()
                .function()
                .breakpoints()
                .forEach(edge -> operand(multiplier.operand(), place, Edge.Cause.MULTIPLIER, edge));
    }

    private void operand(Operand operand, Place place, Edge.Cause cause, Rational edge) {
        if (operand instanceof Operand.MeasuredValueOf measured) {
            if (measured.metric().equals(metric)) {
                add(place, cause, Edge.Quantity.MEASURED_VALUE, edge, edge);
            }
        } else if (operand instanceof Operand.AttainmentOf attainment) {
            ResolvedGoal goal =
                    facts.plan().component(attainment.component()).orElseThrow().own();
            if (goal.metric().id().equals(metric)) {
                attained(goal, place, cause, edge);
            }
        }
    }

    /** The measured value at which a goal's attainment is reached. */
    private void attained(ResolvedGoal goal, Place place, Edge.Cause cause, Rational attainment) {
        if (goal.goal().attainment() == Attainment.NONE) {
            return;
        }
        value(facts.benchmark(goal))
                .flatMap(benchmark -> inverse(goal, attainment, benchmark))
                .ifPresent(
                        value -> add(place, cause, Edge.Quantity.ATTAINMENT, attainment, value.minus(credited(goal))));
    }

    private void add(Place place, Edge.Cause cause, Edge.Quantity quantity, Rational edge, Rational value) {
        edges.add(new Edge(component.component().id(), place, metric, cause, quantity, edge, value));
    }

    private Optional<Rational> inverse(ResolvedGoal goal, Rational attainment, Rational benchmark) {
        Attainment word = goal.goal().attainment();
        if (word == Attainment.RATIO) {
            return Optional.of(attainment.times(benchmark));
        }
        if (word == Attainment.TARGET_OVER_ACTUAL) {
            // Below any result there is zero, where the attainment grows without end and is undefined from there on.
            return Optional.of(attainment.signum() == 0 ? Rational.ZERO : benchmark.dividedBy(attainment));
        }
        if (word instanceof Progress progress) {
            return value(progress.start().value(facts.benchmarkInput(goal.metric())))
                    .map(start -> start.plus(attainment.times(benchmark.minus(start))));
        }
        return Optional.of(attainment.plus(benchmark));
    }

    private Rational credited(ResolvedGoal goal) {
        return facts.measured()
                .alreadyCredited(goal.metric())
                .map(Derivation::value)
                .orElse(Rational.ZERO);
    }

    private static Optional<Rational> value(Outcome outcome) {
        return outcome instanceof Outcome.Defined defined
                ? Optional.of(defined.derivation().value())
                : Optional.empty();
    }
}
