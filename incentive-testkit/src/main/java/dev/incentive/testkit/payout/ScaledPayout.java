package dev.incentive.testkit.payout;

import dev.incentive.value.Rational;
import java.util.Objects;

/**
 * A case and how many times as large it is tried again.
 *
 * @param given the case
 * @param factor more than zero
 * @since 0.1.0
 */
public record ScaledPayout(PayoutCase given, Rational factor) {

    /** Checks that nothing is missing. */
    public ScaledPayout {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(factor, "factor");
    }
}
