package dev.incentive.payout;

import static dev.incentive.derivation.Derivation.step;

import dev.incentive.curve.Piece;
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
 * Commission with rates by tiers.
 *
 * <p>With an amount s already credited in the reset window, an amount x pays F(s + x) − F(s), exactly. Below zero the
 * first tier's rate continues. {@code TRANSACTION_AT_REACHED_RATE} pays each transaction x wholly at the rate of the
 * total after it, so that the order matters; as a function of the whole amount in one transaction it is {@code
 * WHOLE_AMOUNT}. A plan refuses tiers that do not start at zero or do not ascend with {@code TIERS_NOT_FROM_ZERO} and
 * {@code TIERS_NOT_ASCENDING}, and warns of an edge at which pay drops with {@code PAYOUT_DECREASES}. The example pays
 * 5,000 × 4 % + 15,000 × 6 %. Immutable.
 *
 * <pre>{@code
 * TieredCommission commission = new TieredCommission(
 *         TierMode.MARGINAL,
 *         TierBasis.AMOUNT,
 *         Border.AT_OR_ABOVE,
 *         List.of(Tier.of("0", "0.04"), Tier.of("150000", "0.06"), Tier.of("250000", "0.08")));
 * PayoutInput input = PayoutInput.builder()
 *         .credited(Derivation.given("revenue", Rational.of(20_000), Origin.MEASUREMENT))
 *         .alreadyCredited(Derivation.given("revenue before", Rational.of(145_000), Origin.ALREADY_CREDITED))
 *         .build();
 * Rational payout = commission.payout(input).value(); // 1100
 * }</pre>
 *
 * @param mode what a tier's rate applies to
 * @param basis what the edges are
 * @param border which tier an edge belongs to
 * @param tiers the tiers by ascending lower edges, the first at zero, the last without end
 * @since 0.1.0
 */
public record TieredCommission(TierMode mode, TierBasis basis, Border border, List<Tier> tiers)
        implements FunctionRule {

    /** Copies the tiers. */
    public TieredCommission {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(border, "border");
        tiers = new TierList<>(tiers);
    }

    @Override
    public PiecewiseLinear function() {
        return reading().curve();
    }

    private CurveReading reading() {
        return ((TierList<Tier>) tiers).reading(this::written);
    }

    private PiecewiseLinear written() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Rational.ZERO, tiers.get(0).rate(), Rational.ZERO));
        for (Tier tier : tiers.subList(1, tiers.size())) {
            pieces.add(
                    mode == TierMode.MARGINAL
                            ? pieces.get(pieces.size() - 1).bentAt(tier.from(), tier.rate())
                            : new Piece(tier.from(), tier.rate(), Rational.ZERO));
        }
        return PiecewiseLinear.of(border, pieces);
    }

    @Override
    public List<PayoutNeed> needs() {
        return basis == TierBasis.AMOUNT
                ? List.of(PayoutNeed.CREDITED_AMOUNT)
                : List.of(PayoutNeed.CREDITED_AMOUNT, PayoutNeed.QUOTA_ATTAINMENT);
    }

    @Override
    public Derivation payout(PayoutInput input) {
        return mode == TierMode.TRANSACTION_AT_REACHED_RATE ? new ReachedRate(this, input).payout() : onTheSum(input);
    }

    private Derivation onTheSum(PayoutInput input) {
        CurveReading reading = basis == TierBasis.AMOUNT ? reading() : reading().inMultiplesOf(input.quota());
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
