package dev.incentive.columnar;

import dev.incentive.benchmark.Attainment;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ColumnName.Observed;
import dev.incentive.kernel.Within;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Operand;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What every operator of one plan reads: measurements, quotas, benchmarks and attainments of all rows. */
final class PlanCompilation {
    private final ResolvedPlan plan;
    private final PerformancePeriod period;
    private final Algebra algebra = new Algebra();
    private final Inputs inputs;
    private final PeerTables peers = new PeerTables();

    PlanCompilation(ResolvedPlan plan, PerformancePeriod period, ColumnLayout layout) {
        this.plan = plan;
        this.period = period;
        this.inputs = new Inputs(layout, algebra);
    }

    ResolvedPlan plan() {
        return plan;
    }

    Algebra algebra() {
        return algebra;
    }

    Inputs inputs() {
        return inputs;
    }

    CustomParts custom() {
        return new CustomParts(inputs);
    }

    PeerTables peers() {
        return peers;
    }

    Quantity measured(Metric metric) {
        return new MeasuredQuantity(algebra, inputs, metric, Observed.IN_PERIOD).value();
    }

    /** What is added up above and below a pool of answers. */
    MeasuredQuantity.Ratio pooled(Metric metric) {
        return new MeasuredQuantity(algebra, inputs, metric, Observed.IN_PERIOD).ratio();
    }

    Quantity prior(Metric metric) {
        return new MeasuredQuantity(algebra, inputs, metric, Observed.IN_PRIOR_PERIOD).value();
    }

    /** What was credited earlier in the reset window: nothing where nothing is stated. */
    Optional<Quantity> alreadyCredited(Metric metric) {
        ColumnName name = ColumnName.of(Fact.ALREADY_CREDITED, metric.id());
        return inputs.has(name)
                ? Optional.of(inputs.amount(name, metric.unit()).where(Quantity.NONE))
                : Optional.empty();
    }

    Quantity inResetWindow(Metric metric) {
        Quantity now = measured(metric);
        return alreadyCredited(metric)
                .map(earlier -> algebra.sum(List.of(earlier, now)))
                .orElse(now);
    }

    Quantity quota(Metric metric) {
        return inputs.amount(ColumnName.quota(metric.id()), metric.unit());
    }

    Quantity benchmark(ResolvedGoal goal) {
        Quantity value = BenchmarkOperators.TABLE.compile(goal.goal().benchmark(), new GoalCompilation(this, goal));
        return goal.prorated() && goal.goal().benchmark() instanceof dev.incentive.benchmark.QuotaBenchmark
                ? algebra.times(value, activePart())
                : value;
    }

    Quantity attainment(ResolvedGoal goal) {
        Attainment attainment = goal.goal().attainment();
        return AttainmentOperators.TABLE.compile(attainment, new GoalCompilation(this, goal));
    }

    Quantity operand(Operand operand) {
        if (operand instanceof Operand.AttainmentOf attainment) {
            return attainment(
                    plan.component(attainment.component()).orElseThrow().own());
        }
        String metric = ((Operand.MeasuredValueOf) operand).metric();
        return measured(plan.metric(metric).orElseThrow());
    }

    Quantity targetIncentive(boolean prorated) {
        Quantity amount = ownOrCommon();
        return prorated ? algebra.times(amount, activePart()) : amount;
    }

    private Quantity ownOrCommon() {
        Quantity common = plan.plan().targetIncentive() instanceof TargetIncentive.Stated stated
                ? Quantity.constant(stated.amount().value())
                : Quantity.constant(Rational.ZERO).where(inputs.nowhere());
        if (!inputs.has(ColumnName.targetIncentive())) {
            return common;
        }
        Quantity own = inputs.counts(ColumnName.targetIncentive(), Inputs.MOST_EVENTS);
        inputs.inRange(own, Math.max(plan.plan().currency().decimals(), LayoutCheck.decimals(own.factor())));
        if (own.defined() == Quantity.NONE) {
            return own;
        }
        int defined = common.defined() == Quantity.NONE ? Quantity.NONE : own.defined();
        return algebra.chosen(own.defined(), own, common).where(defined);
    }

    /** The part of the period in which each was active; all of it without such a column. */
    Quantity activePart() {
        if (plan.plan().prorationBasis().share(List.of(), period).isEmpty()) {
            return Quantity.constant(Rational.ZERO).where(inputs.nowhere());
        }
        if (!inputs.has(ColumnName.activePart())) {
            return Quantity.constant(Rational.ONE);
        }
        Quantity part = inputs.column(ColumnName.activePart()).where(Quantity.NONE);
        algebra.add(new Within(part.first(), wholeIn(part.factor())));
        return part;
    }

    /** How many of a unit are one, rounded down. */
    private static long wholeIn(Rational unit) {
        return Rational.ONE
                .dividedBy(unit)
                .round(0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(Inputs.MOST_EVENTS))
                .longValueExact();
    }
}
