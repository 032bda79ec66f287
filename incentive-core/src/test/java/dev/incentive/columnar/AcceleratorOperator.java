package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.List;

// region accelerator-operator
/** How an accelerator scores all rows: an operator that the product does not have. */
final class AcceleratorOperator {
    /** The definition: what is above an attainment of 1 counts as a multiple of itself. */
    record Accelerator(Rational times) {}

    /** The line of the table. */
    static final OperatorTable<Record, GoalCompilation, Quantity> TABLE =
            new OperatorTable<Record, GoalCompilation, Quantity>().with(Accelerator.class, AcceleratorOperator::score);

    private static final Quantity ZERO = Quantity.constant(Rational.ZERO);
    private static final Quantity ONE = Quantity.constant(Rational.ONE);

    private AcceleratorOperator() {}

    /** min(a, 1) + times · max(a - 1, 0). */
    private static Quantity score(Accelerator accelerator, GoalCompilation goal) {
        Algebra algebra = goal.algebra();
        Quantity attainment = goal.plan().attainment(goal.resolved());
        Quantity upToOne = algebra.minimum(attainment, ONE);
        Quantity above = algebra.maximum(algebra.minus(attainment, ONE), ZERO);
        return algebra.sum(List.of(upToOne, above.times(accelerator.times())));
    }
}
// endregion
