package dev.incentive.testkit.payout;

import dev.incentive.payout.FunctionRule;
import java.util.Collections;
import java.util.Set;

/**
 * Something that holds of some payout rules and not of others, so that a rule has to say whether it holds of it.
 *
 * <p>All of them speak of exact amounts, before any rounding. Rules that come with the library declare theirs.
 *
 * <pre>{@code
 * FunctionRule fivePercent = new FlatRateCommission(Rational.of("0.05"));
 * boolean additive = PayoutTrait.of(fivePercent).contains(PayoutTrait.ADDITIVE); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum PayoutTrait {
    /** A higher amount never pays less, returns included. */
    RISING,
    /** A higher amount never pays less, as long as no amount is below zero. */
    RISING_ABOVE_ZERO,
    /** A higher score never pays less. */
    RISING_WITH_SCORE,
    /** A multiple of the score pays the same multiple of the payout. */
    PROPORTIONAL_TO_SCORE,
    /** Two payments of a reset window pay together what one payment of both would. */
    ADDITIVE,
    /** It does not matter in how many transactions an amount comes. */
    INDEPENDENT_OF_SPLIT,
    /** A multiple of amounts, quota and target incentive pays the same multiple of the payout. */
    HOMOGENEOUS,
    /** What was paid on a sale is taken back to the last digit when the sale is. */
    UNDONE_BY_REFUND,
    /** Nothing credited pays nothing; where no amount is read, a score of zero pays nothing. */
    ZERO_AT_ZERO,
    /** No step in the amount, or in the score where no amount is read, is so small that the payout jumps at it. */
    CONTINUOUS;

    /**
     * What a rule of the library declares; it depends on its parameters, such as whether rates rise.
     *
     * @param rule the rule, with parameters that a plan accepts
     * @return the traits
     */
    public static Set<PayoutTrait> of(FunctionRule rule) {
        return Collections.unmodifiableSet(BuiltInTraits.of(rule));
    }

    /** Whether a law about this one is about the other one as well. */
    boolean implies(PayoutTrait other) {
        return this == other || (this == RISING && other == RISING_ABOVE_ZERO);
    }
}
