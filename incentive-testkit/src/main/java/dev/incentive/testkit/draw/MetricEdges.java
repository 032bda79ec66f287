package dev.incentive.testkit.draw;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.MeasuredValue;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.Operand;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TieredCommission;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The values of a metric at which a plan can begin to behave differently for one person, as far as they follow from what
 * is known of that person alone: those of peers do not.
 */
final class MetricEdges {

    private final Plan plan;
    private final Participant participant;
    private final Metric metric;
    private final SortedSet<Rational> edges = new TreeSet<>();

    private MetricEdges(Plan plan, Participant participant, Metric metric) {
        this.plan = plan;
        this.participant = participant;
        this.metric = metric;
    }

    /** Ascending, zero among them. */
    static List<Rational> of(Plan plan, Participant participant, Metric metric) {
        MetricEdges found = new MetricEdges(plan, participant, metric);
        found.edges.add(Rational.ZERO);
        plan.components().forEach(found::component);
        return List.copyOf(found.edges);
    }

    private void component(Component component) {
        component.goals().forEach(goal -> goal(component, goal));
        if (component.payout() instanceof FunctionRule rule) {
            rule.function().breakpoints().forEach(edge -> rule(component, rule, edge));
        }
        condition(component.gate().condition());
        component
                .multipliers()
                .forEach(multiplier -> multiplier
                        .function()
                        .function()
                        .breakpoints()
                        .forEach(edge -> operand(multiplier.operand(), edge)));
    }

    private void goal(Component component, Goal goal) {
        attained(goal, Rational.ZERO);
        attained(goal, Rational.ONE);
        if (goal.scorer() instanceof FunctionScorer scorer) {
            scorer.function().breakpoints().forEach(edge -> attained(goal, edge));
        }
        component.caps().stream()
                .filter(cap -> cap.bounds() == Cap.Bounds.ATTAINMENT)
                .forEach(cap -> attained(goal, cap.limit()));
    }

    private void rule(Component component, FunctionRule rule, Rational edge) {
        if (isByQuota(rule)) {
            component.goals().forEach(goal -> attained(goal, edge));
        } else if (component.metric().equals(metric.id())) {
            edges.add(edge.minus(credited()));
        }
    }

    private static boolean isByQuota(FunctionRule rule) {
        return rule instanceof InterpolatedTiers tiers
                ? tiers.basis() == TierBasis.QUOTA_ATTAINMENT
                : rule instanceof TieredCommission tiered && tiered.basis() == TierBasis.QUOTA_ATTAINMENT;
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

    private void operand(Operand operand, Rational edge) {
        if (operand instanceof Operand.MeasuredValueOf measured) {
            if (measured.metric().equals(metric.id())) {
                edges.add(edge);
            }
        } else if (operand instanceof Operand.AttainmentOf attainment) {
            plan.components().stream()
                    .filter(component -> component.id().equals(attainment.component()))
                    .flatMap(component -> component.goals().stream())
                    .forEach(goal -> attained(goal, edge));
        }
    }

    /** The measured value at which a goal's attainment is reached. */
    private void attained(Goal goal, Rational attainment) {
        if (goal.metric().equals(metric.id())) {
            benchmark(goal.benchmark())
                    .flatMap(benchmark -> measured(goal.attainment(), attainment, benchmark))
                    .ifPresent(value -> edges.add(value.minus(credited())));
        }
    }

    private Optional<Rational> measured(Attainment word, Rational attainment, Rational benchmark) {
        if (word == Attainment.RATIO) {
            return Optional.of(attainment.times(benchmark));
        }
        if (word == Attainment.TARGET_OVER_ACTUAL) {
            return attainment.signum() == 0 ? Optional.empty() : Optional.of(benchmark.dividedBy(attainment));
        }
        if (word instanceof Progress progress) {
            return start(progress.start()).map(start -> start.plus(attainment.times(benchmark.minus(start))));
        }
        return Optional.of(attainment.plus(benchmark));
    }

    private Optional<Rational> start(Progress.Start start) {
        return start instanceof Progress.FixedStart fixed ? Optional.of(fixed.value()) : prior();
    }

    private Optional<Rational> benchmark(Benchmark benchmark) {
        if (benchmark instanceof FixedBenchmark fixed) {
            return Optional.of(fixed.value());
        }
        if (benchmark instanceof ExternalBenchmark external) {
            return Optional.of(external.value());
        }
        if (benchmark instanceof QuotaBenchmark) {
            return participant.quota(metric.id()).map(Quota::value);
        }
        return benchmark instanceof PriorPeriodBenchmark before
                ? prior().map(value -> lifted(value, before.uplift()))
                : Optional.empty();
    }

    private Rational lifted(Rational prior, Uplift uplift) {
        Rational by = uplift.kind() == Uplift.Kind.RELATIVE ? prior.times(uplift.by()) : uplift.by();
        return metric.direction() == Direction.HIGHER_IS_BETTER ? prior.plus(by) : prior.minus(by);
    }

    private Optional<Rational> prior() {
        return participant
                .priorMeasurement(metric.id())
                .map(prior -> MeasuredValue.ofPriorPeriod(metric).read(prior, day -> true))
                .flatMap(outcome -> outcome instanceof Outcome.Defined defined
                        ? Optional.of(defined.derivation().value())
                        : Optional.empty());
    }

    private Rational credited() {
        return participant
                .alreadyCredited(metric.id())
                .map(credited -> credited.value())
                .orElse(Rational.ZERO);
    }
}
