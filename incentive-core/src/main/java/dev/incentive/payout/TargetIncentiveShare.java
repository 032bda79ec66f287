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
 * A share of the target incentive for a score of 1, in proportion for others.
 *
 * <p>The weights of all components of a plan that share its target incentive total exactly 1, else {@code
 * WEIGHTS_NOT_ONE}. The product is exact. A participant's own target incentive takes precedence over the plan's;
 * without any, the payout is undefined. Immutable.
 *
 * <pre>{@code
 * PayoutInput input = PayoutInput.builder()
 *         .targetIncentive(Derivation.given("target incentive", Rational.of(20_000), Origin.PLAN))
 *         .score(Derivation.given("score", Rational.of("1.2"), Origin.MEASUREMENT))
 *         .build();
 * Rational payout =
 *         new TargetIncentiveShare(Rational.of("0.5")).payout(input).value(); // 12000
 * }</pre>
 *
 * @param weight the component's share, more than 0 and at most 1; may be a fraction such as 1/3
 * @since 0.1.0
 */
public record TargetIncentiveShare(Rational weight) implements FunctionRule {

    /** Checks that nothing is missing. */
    public TargetIncentiveShare {
        Objects.requireNonNull(weight, "weight");
    }

    @Override
    public List<PayoutNeed> needs() {
        return List.of(PayoutNeed.TARGET_INCENTIVE, PayoutNeed.SCORE);
    }

    @Override
    public PiecewiseLinear function() {
        return PiecewiseLinear.line(Border.AT_OR_ABOVE, weight, Rational.ZERO);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        Derivation share = given("weight", weight, Origin.PLAN);
        return step(
                Operator.PRODUCT, "target incentive × weight × score", input.targetIncentive(), share, input.score());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("target-incentive-share").number(weight);
    }
}
