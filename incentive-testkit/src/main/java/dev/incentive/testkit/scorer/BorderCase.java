package dev.incentive.testkit.scorer;

import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A border of a scorer, and how far beside it the score is looked at.
 *
 * <pre>{@code
 * // Whoever sells 100 of 100 units should have reached the target; this scorer wants more.
 * ScorerSubject strict =
 *         ScorerSubject.of(Scorer.threshold("1", Border.ABOVE)).jumpsAt("1", Border.AT_OR_ABOVE);
 * BorderCase atTarget = new BorderCase(hundred, Border.AT_OR_ABOVE, true, Rational.of("0.01"), Rational.ZERO);
 * CounterExample broken = (CounterExample) ScorerLaws.EXACT_AT_BORDERS.check(strict, atTarget);
 * String expected = broken.expected(); // 1, as just above it
 * String found = broken.found(); // 0
 * }</pre>
 *
 * @param given the case at the border
 * @param side which side the border itself belongs to
 * @param jumps whether the score jumps there, or bends
 * @param step how far beside the border the score's line on either side is read
 * @param beside how far beside the border the score is tried
 * @since 0.1.0
 */
public record BorderCase(ScorerCase given, Border side, boolean jumps, Rational step, Rational beside) {

    /** Checks that nothing is missing. */
    public BorderCase {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(beside, "beside");
    }
}
