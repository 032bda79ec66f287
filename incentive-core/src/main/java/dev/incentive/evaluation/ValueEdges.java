package dev.incentive.evaluation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Progress;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Outcome;
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
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of a metric at which a component can begin to behave differently: edges of scorers, rules, gates,
 * multipliers and attainment caps, each led back to the measured value. Between two of them the payout goes one way.
 */
final class ValueEdges {

    private final ParticipantFacts facts;
    private final ResolvedComponent component;
    private final String metric;
    private final SortedSet<Rational> edges = new TreeSet<>();

    private ValueEdges(ParticipantFacts facts, ResolvedComponent component, String metric) {
        this.facts = facts;
        this.component = component;
        this.metric = metric;
    }

    static SortedSet<Rational> of(ParticipantFacts facts, ResolvedComponent component, String metric) {
        ValueEdges edges = new ValueEdges(facts, component, metric);
        component.goals().stream()
                .filter(goal -> goal.metric().id().equals(metric))
                .forEach(edges::goal);
        edges.rule();
        edges.condition(component.component().gate().condition());
        component.component().multipliers().forEach(edges::multiplier);
        return edges.edges;
    }

    private void goal(ResolvedGoal goal) {
        List<Rational> attainments = new ArrayList<>(List.of(Rational.ZERO, Rational.ONE));
        if (goal.goal().scorer() instanceof FunctionScorer scorer) {
            attainments.addAll(scorer.function().breakpoints());
        }
        component.component().caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)
                .map(Cap::limit)
                .forEach(attainments::add);
        attainments.forEach(attainment -> attained(goal, attainment));
    }

    private void rule() {
        ResolvedGoal own = component.own();
        if (component.component().payout() instanceof FunctionRule rule
                && own.metric().id().equals(metric)) {
            for (Rational edge : rule.function().breakpoints()) {
                if (isByQuota(rule)) {
                    attained(own, edge);
                } else {
                    edges.add(edge.minus(credited(own)));
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

    private void condition(Condition condition) {
        if (condition instanceof Condition.Reaches reaches) {
            operand(reaches.operand(), reaches.edge());
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition());
        }
    }

    private void multiplier(Multiplier multiplier) {
        multiplier.function().function().breakpoints().forEach(edge -> operand(multiplier.operand(), edge));
    }

    private void operand(Operand operand, Rational edge) {
        if (operand instanceof Operand.MeasuredValueOf measured) {
            if (measured.metric().equals(metric)) {
                edges.add(edge);
            }
        } else if (operand instanceof Operand.AttainmentOf attainment) {
            ResolvedGoal goal =
                    facts.plan().component(attainment.component()).orElseThrow().own();
            if (goal.metric().id().equals(metric)) {
                attained(goal, edge);
            }
        }
    }

    /** The measured value at which a goal's attainment is reached. */
    private void attained(ResolvedGoal goal, Rational attainment) {
        if (goal.goal().attainment() == Attainment.NONE) {
            return;
        }
        value(facts.benchmark(goal))
                .flatMap(benchmark -> inverse(goal, attainment, benchmark))
                .ifPresent(value -> edges.add(value.minus(credited(goal))));
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
