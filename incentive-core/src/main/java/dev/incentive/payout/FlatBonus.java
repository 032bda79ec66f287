package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * An amount for a score of 1, in proportion for others. Immutable.
 *
 * <p>Example: 3,000.00 with a score of 0.85 pays 2,550.00.
 *
 * @param amount the amount for a score of 1, not negative
 * @since 0.1.0
 */
public record FlatBonus(Money amount) implements PayoutRule {

    /** Drops zeros that say nothing, so that equal amounts are equal bonuses. */
    public FlatBonus {
        amount = amount.withoutTrailingZeros();
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.SCORE);
    }

    @Override
    public PiecewiseLinear function() {
        return PiecewiseLinear.line(Border.AT_OR_ABOVE, amount.value(), Rational.ZERO);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        return step(Operator.PRODUCT, "bonus × score", given("bonus", amount.value(), Origin.PLAN), input.score());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("flat-bonus").money(amount);
    }
}
