package dev.incentive.testkit.scorer;

import java.util.Objects;

/**
 * Two cases of one scorer that a law compares.
 *
 * <pre>{@code
 * // 90 and 100 units are sold of 100.
 * Scorer falling = Scorer.tiered(Border.AT_OR_ABOVE, ScoreLevel.of("0", "0.5"), ScoreLevel.of("1", "0.4"));
 * TwoCases lowerAndHigher = new TwoCases(ninety, hundred);
 * CounterExample broken = (CounterExample) ScorerLaws.RISING.check(ScorerSubject.of(falling), lowerAndHigher);
 * String expected = broken.expected(); // at least 0.5, the score of the lower
 * String found = broken.found(); // 0.4
 * }</pre>
 *
 * @param one the first: the lower one, or the one as it came
 * @param other the second: the higher one, or the first with a difference that should not matter
 * @since 0.1.0
 */
public record TwoCases(ScorerCase one, ScorerCase other) {

    /** Checks that nothing is missing. */
    public TwoCases {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
    }
}
