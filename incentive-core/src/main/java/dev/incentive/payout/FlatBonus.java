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
 * An amount for a score of 1, in proportion for others.
 *
 * <p>The amount is in the plan's currency, 0 or more; a plan refuses more decimals than it pays with {@code
 * AMOUNT_TOO_FINE}. The product is exact; a score above 1 pays more than the amount, one below 0 less than nothing.
 * Immutable.
 *
 * <pre>{@code
 * PayoutInput input = PayoutInput.builder()
 *         .score(Derivation.given("score", Rational.of("0.85"), Origin.MEASUREMENT))
 *         .build();
 * Rational payout = new FlatBonus(Money.of("USD", "3000")).payout(input).value(); // 2550
 * }</pre>
 *
 * @param amount the amount for a score of 1, not negative
 * @since 0.1.0
 */
public record FlatBonus(Money amount) implements FunctionRule {

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
