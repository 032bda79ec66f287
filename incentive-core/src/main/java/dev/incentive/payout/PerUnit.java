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
 * An amount for each unit measured: for each product sold, session held, point of a score.
 *
 * <p>The amount is in the plan's currency, 0 or more, and may have more decimals than the currency, as it is a price
 * and not a payment. The product is exact; a part of a unit pays a part, a negative number takes back. Immutable.
 *
 * <pre>{@code
 * PayoutInput input = PayoutInput.builder()
 *         .credited(Derivation.given("units", Rational.of(12), Origin.MEASUREMENT))
 *         .build();
 * Rational payout = new PerUnit(Money.of("USD", "50")).payout(input).value(); // 600
 * }</pre>
 *
 * @param amount the amount for one unit of the metric, not negative
 * @since 0.1.0
 */
public record PerUnit(Money amount) implements FunctionRule {

    /** Drops zeros that say nothing, so that equal amounts are equal rules. */
    public PerUnit {
        amount = amount.withoutTrailingZeros();
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.MEASURED_VALUE);
    }

    @Override
    public PiecewiseLinear function() {
        return PiecewiseLinear.line(Border.AT_OR_ABOVE, amount.value(), Rational.ZERO);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        Derivation each = given("for each unit", amount.value(), Origin.PLAN);
        return step(Operator.PRODUCT, "units × amount", input.credited(), each);
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("per-unit").money(amount);
    }
}
