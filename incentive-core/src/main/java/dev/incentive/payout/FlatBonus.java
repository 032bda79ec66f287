package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Money;
import java.util.List;
import java.util.Objects;

/**
 * An amount for a score of 1, in proportion for others. Immutable.
 *
 * <p>Example: 3,000.00 with a score of 0.85 pays 2,550.00.
 *
 * @param amount the amount for a score of 1, not negative
 * @since 0.1.0
 */
public record FlatBonus(Money amount) implements PayoutRule {

    /** Checks that the amount is there. */
    public FlatBonus {
        Objects.requireNonNull(amount, "amount");
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.SCORE);
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
