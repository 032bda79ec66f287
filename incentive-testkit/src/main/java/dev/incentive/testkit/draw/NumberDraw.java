package dev.incentive.testkit.draw;

import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;

/**
 * Draws numbers of a range in steps: half of them at a border or one step beside it.
 *
 * <p>The rest are round numbers and any step of the range. The first border is the simplest number.
 *
 * <pre>{@code
 * NumberDraw attainments =
 *         new NumberDraw(Rational.ZERO, Rational.of(2), Rational.of("0.01"), List.of(Rational.ONE));
 * Rational simplest = attainments.from(Choices.replay(0)); // 1
 * Rational besideIt = attainments.from(Choices.replay(0, 0, 1)); // 1.01
 * }</pre>
 *
 * @param low the least number
 * @param high the greatest number
 * @param step the smallest step, more than zero
 * @param borders where behaviour changes; at least one
 * @since 0.1.0
 */
public record NumberDraw(Rational low, Rational high, Rational step, List<Rational> borders) implements Draw<Rational> {

    private static final long ROUND = 20;

    /** Copies the borders. */
    public NumberDraw {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(step, "step");
        borders = List.copyOf(borders);
        if (borders.isEmpty() || step.signum() <= 0 || high.compareTo(low) < 0) {
            throw new IllegalArgumentException("a range with a border and a step above zero is needed");
        }
    }

    @Override
    public Rational from(Choices choices) {
        long kind = choices.below(4);
        // Every kind takes as many choices: what is made simpler may become another kind, and the rest stays as it is.
        Rational border = choices.oneOf(borders);
        Rational number = kind < 2
                ? border.plus(step.times(Rational.of(choices.between(-1, 1))))
                : low.plus(kind == 2 ? round(choices) : any(choices));
        return number.maximum(low).minimum(high);
    }

    private Rational round(Choices choices) {
        return width().times(Rational.ratio(choices.below(ROUND + 1), ROUND));
    }

    private Rational any(Choices choices) {
        Rational steps = width().dividedBy(step);
        long most = steps.numerator()
                .divide(steps.denominator())
                .min(java.math.BigInteger.TWO.pow(40))
                .longValueExact();
        return step.times(Rational.of(choices.below(most + 1)));
    }

    private Rational width() {
        return high.minus(low);
    }
}
