package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tiers that carry amounts: each accrues in proportion to the part of it that is covered.
 *
 * <p>The amount of a covered part is added to the amounts of the tiers below. Above the stated end the last tier's
 * proportion goes on; below zero the first tier's does. With s already credited in the reset window, x pays F(s + x) −
 * F(s), exactly. A plan refuses tiers that do not start at zero or do not ascend with {@code TIERS_NOT_FROM_ZERO} and
 * {@code TIERS_NOT_ASCENDING}. In the example 1,500 pay 10 + 40 × 500/2,000. Immutable.
 *
 * <pre>{@code
 * InterpolatedTiers tiers = new InterpolatedTiers(
 *         TierBasis.AMOUNT,
 *         List.of(AmountTier.of("0", "10"), AmountTier.of("1000", "40"), AmountTier.of("3000", "100")),
 *         Rational.of(8_000));
 * Rational aQuarterOfTheSecond = tiers.function().valueAt(Rational.of(1_500)); // 20
 * Rational allOfIt = tiers.function().valueAt(Rational.of(8_000)); // 150
 * Rational beyondTheEnd = tiers.function().valueAt(Rational.of(9_000)); // 170
 * }</pre>
 *
 * @param basis what the edges are: values of the metric, or ratios of the quota
 * @param tiers the tiers by ascending lower edges, the first at zero
 * @param end the upper edge of the last tier, which sets its proportion and is no limit
 * @since 0.1.0
 */
public record InterpolatedTiers(TierBasis basis, List<AmountTier> tiers, Rational end) implements FunctionRule {

    /** Copies the tiers. */
    public InterpolatedTiers {
        Objects.requireNonNull(basis, "basis");
        tiers = new TierList<>(tiers);
        Objects.requireNonNull(end, "end");
    }

    @Override
    public PiecewiseLinear function() {
        return reading().curve();
    }

    private CurveReading reading() {
        return ((TierList<AmountTier>) tiers).reading(this::written);
    }

    private PiecewiseLinear written() {
        List<Rational> edges =
                new ArrayList<>(tiers.stream().map(AmountTier::from).toList());
        edges.add(end);
        PiecewiseLinear function = PiecewiseLinear.line(Border.AT_OR_ABOVE, slope(edges, 0), Rational.ZERO);
        for (int index = 1; index < tiers.size(); index++) {
            function = function.bendingAt(edges.get(index), slope(edges, index));
        }
        return function;
    }

    private Rational slope(List<Rational> edges, int index) {
        return tiers.get(index).amount().dividedBy(edges.get(index + 1).minus(edges.get(index)));
    }

    @Override
    public List<PayoutNeed> needs() {
        return basis == TierBasis.AMOUNT
                ? List.of(PayoutNeed.MEASURED_VALUE)
                : List.of(PayoutNeed.MEASURED_VALUE, PayoutNeed.QUOTA_ATTAINMENT);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        CurveReading reading = reading();
        Derivation already = input.alreadyCredited();
        if (already == null) {
            return reading.at("amounts of the covered parts", covered(input, input.credited()));
        }
        Derivation total = step(Operator.SUM, "credited with the amount before", already, input.credited());
        return step(
                Operator.DIFFERENCE,
                "amounts of the covered parts after what was credited before",
                reading.at("amounts of the covered parts, for both", covered(input, total)),
                reading.at("amounts of the covered parts, for the amount before", covered(input, already)));
    }

    private Derivation covered(PayoutInput input, Derivation value) {
        return basis == TierBasis.AMOUNT
                ? value
                : step(Operator.QUOTIENT, value.label() + ", in quotas", value, input.quota());
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("interpolated").word(basis).parts(tiers).number(end);
    }
}
