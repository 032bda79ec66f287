package dev.incentive.testkit.payout;

import java.util.Objects;

/**
 * Two cases that are held against each other.
 *
 * @param first the one with less, or the one that is tried twice
 * @param second the other one
 * @since 0.1.0
 */
public record PayoutPair(PayoutCase first, PayoutCase second) {

    /** Checks that nothing is missing. */
    public PayoutPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
