package dev.incentive.columnar;

import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.benchmark.ExternalBenchmark;
import dev.incentive.benchmark.FixedBenchmark;
import dev.incentive.benchmark.NoBenchmark;
import dev.incentive.benchmark.PeerBenchmark;
import dev.incentive.benchmark.PriorPeriodBenchmark;
import dev.incentive.benchmark.QuotaBenchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.kernel.Positive;
import dev.incentive.metric.Direction;
import dev.incentive.value.Rational;

/** How each benchmark is found for all rows. */
final class BenchmarkOperators {
    static final OperatorTable<Benchmark, GoalCompilation, Quantity> TABLE = new OperatorTable<
                    Benchmark, GoalCompilation, Quantity>()
            .with(NoBenchmark.class, (none, goal) -> Quantity.constant(Rational.ZERO))
            .with(FixedBenchmark.class, (fixed, goal) -> Quantity.constant(fixed.value()))
            .with(ExternalBenchmark.class, (external, goal) -> Quantity.constant(external.value()))
            .with(QuotaBenchmark.class, (quota, goal) -> goal.plan().quota(goal.metric()))
            .with(PriorPeriodBenchmark.class, BenchmarkOperators::priorPeriod)
            .with(PeerBenchmark.class, (peers, goal) -> new PeerOperator(goal, peers).value())
            .with(CustomBenchmark.class, (custom, goal) -> goal.plan().custom().benchmark(goal.resolved()));

    private BenchmarkOperators() {}

    private static Quantity priorPeriod(PriorPeriodBenchmark benchmark, GoalCompilation goal) {
        Quantity prior = goal.plan().prior(goal.metric());
        Uplift uplift = benchmark.uplift();
        boolean higher = goal.metric().direction() == Direction.HIGHER_IS_BETTER;
        Rational towardsBetter = higher ? uplift.by() : uplift.by().negate();
        return uplift.kind() == Uplift.Kind.ABSOLUTE
                ? goal.algebra().minus(prior, Quantity.constant(towardsBetter.negate()))
                : ofPositive(prior, goal).times(Rational.ONE.plus(towardsBetter));
    }

    /** A relative uplift needs a prior value above zero. */
    private static Quantity ofPositive(Quantity prior, GoalCompilation goal) {
        Algebra algebra = goal.algebra();
        if (prior.isConstant()) {
            return prior;
        }
        int positive = algebra.add(new Positive(prior.first()));
        return prior.where(algebra.both(prior.defined(), positive));
    }
}
