package dev.incentive.payout;

import dev.incentive.curve.PiecewiseLinear;

/**
 * A payout rule that comes with the library: a piecewise-linear function of what it pays on.
 *
 * <p>The function is a value of its own: whoever evaluates, explains, draws or checks it reads the same pieces and
 * borders. Amounts are exact, in major units, before any rounding.
 *
 * <pre>{@code
 * FunctionRule bonus = new FlatBonus(Money.of("USD", "3000"));
 * Rational halfScored = bonus.function().valueAt(Rational.of("0.5")); // 1500
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface FunctionRule extends PayoutRule
        permits FlatBonus, TargetIncentiveShare, FlatRateCommission, TieredCommission, InterpolatedTiers, PerUnit {

    /**
     * The rule as a function of what it pays on: the score of a bonus, the credited amount of a commission.
     *
     * <p>Where the tiers of a commission are by quota attainment, both the amount and the payout are in multiples of the
     * quota; a share of the target incentive is in multiples of it.
     *
     * @return the exact function that {@link #payout} reads
     */
    PiecewiseLinear function();
}
