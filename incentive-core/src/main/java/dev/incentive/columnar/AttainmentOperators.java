package dev.incentive.columnar;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Comparison;
import dev.incentive.benchmark.Progress;
import dev.incentive.metric.Direction;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;

/** How measurement and benchmark of all rows are compared. */
final class AttainmentOperators {
    static final OperatorTable<Attainment, GoalCompilation, Quantity> TABLE = new OperatorTable<
                    Attainment, GoalCompilation, Quantity>()
            .with(Comparison.class, AttainmentOperators::comparison)
            .with(Progress.class, AttainmentOperators::progress);

    private static final Quantity ZERO = Quantity.constant(Rational.ZERO);
    private static final Quantity ONE = Quantity.constant(Rational.ONE);

    private AttainmentOperators() {}

    private static Quantity comparison(Comparison comparison, GoalCompilation goal) {
        Quantity measured = goal.plan().inResetWindow(goal.metric());
        Quantity benchmark = goal.plan().benchmark(goal.resolved());
        Algebra algebra = goal.algebra();
        return switch (comparison) {
            case RATIO -> algebra.dividedBy(measured, benchmark);
            case TARGET_OVER_ACTUAL -> algebra.dividedBy(benchmark, measured);
            case DIFFERENCE -> algebra.minus(measured, benchmark);
            case EXCESS -> algebra.maximum(ZERO, algebra.minus(measured, benchmark));
            case NONE ->
                throw new IllegalStateException(
                        "nothing to compare " + goal.metric().id() + " with");
        };
    }

    private static Quantity progress(Progress progress, GoalCompilation goal) {
        Algebra algebra = goal.algebra();
        Quantity start = progress.start() instanceof Progress.FixedStart fixed
                ? Quantity.constant(fixed.value())
                : goal.plan().prior(goal.metric());
        Quantity done = algebra.minus(goal.plan().inResetWindow(goal.metric()), start);
        Quantity way = algebra.minus(goal.plan().benchmark(goal.resolved()), start);
        boolean higher = goal.metric().direction() == Direction.HIGHER_IS_BETTER;
        int beyond = algebra.reached(Border.ABOVE, higher ? way : way.times(Rational.of(-1)), ZERO);
        Quantity part = higher
                ? algebra.dividedBy(done, way)
                : algebra.dividedBy(done.times(Rational.of(-1)), way.times(Rational.of(-1)));
        return clamped(progress.clamp(), part.where(algebra.both(part.defined(), beyond)), algebra);
    }

    private static Quantity clamped(Progress.Clamp clamp, Quantity progress, Algebra algebra) {
        return switch (clamp) {
            case UNCLAMPED -> progress;
            case AT_LEAST_ZERO -> algebra.maximum(ZERO, progress);
            case ZERO_TO_ONE -> algebra.minimum(ONE, algebra.maximum(ZERO, progress));
        };
    }
}
