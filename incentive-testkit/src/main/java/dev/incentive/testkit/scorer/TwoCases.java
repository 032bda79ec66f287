package dev.incentive.testkit.scorer;

import java.util.Objects;

/**
 * Two cases of one scorer that a law compares.
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
