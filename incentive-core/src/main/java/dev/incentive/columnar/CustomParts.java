package dev.incentive.columnar;

import dev.incentive.columnar.CustomPart.Side;
import dev.incentive.payout.Cap;
import dev.incentive.plan.ResolvedComponent;
import dev.incentive.plan.ResolvedGoal;
import dev.incentive.value.Rational;
import java.util.List;

/** Scorers, benchmarks and payout rules of the host: what they give row by row, as columns. */
final class CustomParts {
    private final Inputs inputs;

    CustomParts(Inputs inputs) {
        this.inputs = inputs;
    }

    Quantity benchmark(ResolvedGoal goal) {
        return results(new CustomPart.OfBenchmark(goal));
    }

    Quantity score(ResolvedGoal goal, List<Cap> caps) {
        return results(new CustomPart.OfScore(goal, caps));
    }

    Quantity payout(ResolvedComponent component) {
        return results(new CustomPart.OfPayout(component));
    }

    private Quantity results(CustomPart part) {
        return new Quantity(
                Rational.ONE,
                inputs.custom(part, Side.NUMERATOR),
                Quantity.NONE,
                inputs.custom(part, Side.DENOMINATOR),
                inputs.custom(part, Side.DEFINED));
    }
}
