package dev.incentive.testkit.scorer;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * What a scorer is given in one try.
 *
 * @param value the attainment, or the measured value of a scorer that reads no attainment
 * @param benchmark what the measurement is held against, more than zero
 * @since 0.1.0
 */
public record ScorerCase(Rational value, Rational benchmark) {

    /** Checks that nothing is missing. */
    public ScorerCase {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(benchmark, "benchmark");
    }
}
