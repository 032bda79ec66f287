package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.derivation.CurveReading;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Operator;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Objects;

/**
 * Commission with rates by tiers. Immutable.
 *
 * <p>With an amount s already credited in the reset window, an amount x pays F(s + x) − F(s). Below zero the first
 * tier's rate continues. Example, MARGINAL by amount with 4 % from 0, 6 % from 150,000 and 8 % from 250,000: after
 * 145,000 a deal of 20,000 pays 5,000 × 4 % + 15,000 × 6 % = 1,100.
 *
 * @param mode what a tier's rate applies to
 * @param basis what the edges are
 * @param border which tier an edge belongs to
 * @param tiers the tiers by ascending lower edges, the first at zero, the last without end
 * @since 0.1.0
 */
public record TieredCommission(TierMode mode, TierBasis basis, Border border, List<Tier> tiers) implements PayoutRule {

    /** Copies the tiers. */
    public TieredCommission {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(border, "border");
        tiers = List.copyOf(tiers);
    }

    @Override
    public PiecewiseLinear function() {
        PiecewiseLinear function = PiecewiseLinear.line(border, tiers.get(0).rate(), Rational.ZERO);
        for (Tier tier : tiers.subList(1, tiers.size())) {
            function = mode == TierMode.MARGINAL
                    ? function.bendingAt(tier.from(), tier.rate())
                    : function.jumpingAt(tier.from(), tier.rate(), Rational.ZERO);
        }
        return function;
    }

    @Override
    public List<PayoutNeed> needs() {
        return basis == TierBasis.AMOUNT
                ? List.of(PayoutNeed.CREDITED_AMOUNT)
                : List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        CurveReading reading = basis == TierBasis.AMOUNT
                ? CurveReading.of(CurveReading.Words.TIERS, function())
                : CurveReading.inMultiplesOf(input.quota(), function());
        Derivation already = input.alreadyCredited();
        if (already == null) {
            return reading.at(words(), input.credited());
        }
        Derivation total = step(Operator.SUM, "credited with the amount before", already, input.credited());
        return step(
                Operator.DIFFERENCE,
                "commission on the amount after what was credited before",
                reading.at(words() + ", for both", total),
                reading.at(words() + ", for the amount before", already));
    }

    private String words() {
        return mode == TierMode.MARGINAL
                ? "commission, each tier's rate on the part inside it"
                : "commission, the reached tier's rate on everything";
    }

    @Override
    public void describeTo(CanonicalWriter out) {
        out.text("tiered").word(mode).word(basis).word(border).parts(tiers);
    }
}
