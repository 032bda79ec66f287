package dev.incentive.json.arbitraries;

import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;

/**
 * A custom payout rule that pays an amount for each point of the square of the score.
 *
 * @param parameters what it was made with
 */
public record NamedPayoutRule(Parameters parameters) implements CustomPayoutRule {

    /** The name that all of them have. */
    public static final String NAME = "test.square";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.SCORE);
    }

    @Override
    public Rational amount(PayoutInput input) {
        Rational score = input.score().value();
        return score.times(score).times(parameters.decimal("amount"));
    }
}
