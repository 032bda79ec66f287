package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.given;
import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.derivation.Origin;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;

/**
 * A rate on everything credited; negative amounts, such as returns, take back.
 *
 * <p>The rate is a ratio, 0 or more, and the product is exact. A plan refuses a negative rate with {@code
 * NUMBER_OUT_OF_RANGE}, and warns of one above 1, probably a percentage, with {@code RATIO_ABOVE_ONE}. Immutable.
 *
 * <pre>{@code
 * FlatRateCommission fivePercent = new FlatRateCommission(Rational.of("0.05"));
 * Rational sold = fivePercent.function().valueAt(Rational.of(1_000)); // 50
 * Rational takenBack = fivePercent.function().valueAt(Rational.of(-200)); // -10
 * }</pre>
 *
 * @param rate the rate as a ratio, not negative: 0.05 is five percent
 * @since 0.1.0
 */
public record FlatRateCommission(Rational rate) implements FunctionRule {

    /** Checks that the rate is there. */
    public FlatRateCommission {
        Objects.requireNonNull(rate, "rate");
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.CREDITED_AMOUNT);
    }

    @Override
    public PiecewiseLinear function() {
        return PiecewiseLinear.line(Border.AT_OR_ABOVE, rate, Rational.ZERO);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        return step(Operator.PRODUCT, "amount × rate", input.credited(), given("rate", rate, Origin.PLAN));
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("flat-rate").number(rate);
    }
}
