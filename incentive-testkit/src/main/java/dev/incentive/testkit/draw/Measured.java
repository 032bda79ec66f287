package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.Rational;
import java.math.BigInteger;
import java.util.List;

/** Draws how many steps of a size lead to an edge, or just beside it. */
final class Measured {

    private Measured() {}

    /** A number of steps from low to high: half the time at an edge or one step beside it. */
    static long beside(Choices choices, List<Rational> edges, Rational step, long low, long high) {
        if (choices.below(4) < 3) {
            BigInteger steps =
                    floor(choices.oneOf(edges).dividedBy(step)).add(BigInteger.valueOf(choices.between(-1, 1)));
            return steps.max(BigInteger.valueOf(low))
                    .min(BigInteger.valueOf(high))
                    .longValueExact();
        }
        return low + choices.below(high - low + 1);
    }

    /** The multiple of a step at or below a value, moved by steps. */
    static Rational multiple(Rational value, Rational step, long moved) {
        return step.times(Rational.ratio(floor(value.dividedBy(step)).add(BigInteger.valueOf(moved)), BigInteger.ONE));
    }

    private static BigInteger floor(Rational value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
