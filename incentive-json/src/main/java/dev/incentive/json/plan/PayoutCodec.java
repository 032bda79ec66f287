package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.Words;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.problem.ProblemCode;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;

/** How a component pays; amounts are in the plan's currency, which stands once in the plan. */
final class PayoutCodec {

    private static final Words<TierMode> MODES = Words.of(TierMode.class);
    private static final Words<TierBasis> BASES = Words.of(TierBasis.class);
    private static final Tier TIER_PLACEHOLDER = new Tier(Rational.ZERO, Rational.ZERO);

    private final CurrencyUnit currency;

    PayoutCodec(CurrencyUnit currency) {
        this.currency = currency;
    }

    TypeTable<PayoutRule> types() {
        return TypeTable.of(
                PayoutRule.flatRate("0"),
                type("flat-bonus", FlatBonus.class, this::readBonus, this::writeBonus),
                type("flat-rate", FlatRateCommission.class, PayoutCodec::readRate, PayoutCodec::writeRate),
                type("tiered", TieredCommission.class, PayoutCodec::readTiered, PayoutCodec::writeTiered));
    }

    private PayoutRule readBonus(ObjectReading in) {
        Money nothing = Money.zero(currency, currency.decimals());
        return new FlatBonus(in.required("amount", amount -> amount.amount(currency), nothing));
    }

    private void writeBonus(FlatBonus bonus, ObjectWriting out) {
        Money amount = bonus.amount();
        if (!amount.currency().equals(currency)) {
            out.error(
                    ProblemCode.CURRENCY_MISMATCH,
                    "amount",
                    amount.toString(),
                    "an amount in the plan's currency " + currency);
        }
        out.number("amount", amount.value());
    }

    private static PayoutRule readRate(ObjectReading in) {
        return new FlatRateCommission(in.number("rate"));
    }

    private static void writeRate(FlatRateCommission commission, ObjectWriting out) {
        out.number("rate", commission.rate());
    }

    private static PayoutRule readTiered(ObjectReading in) {
        return new TieredCommission(
                in.word("mode", MODES),
                in.word("basis", BASES),
                in.word("border", ScorerCodec.BORDERS, Border.AT_OR_ABOVE),
                in.list("tiers", PayoutCodec::readTier, TIER_PLACEHOLDER));
    }

    private static Tier readTier(ObjectReading in) {
        return new Tier(in.number("from"), in.number("rate"));
    }

    private static void writeTiered(TieredCommission commission, ObjectWriting out) {
        out.word("mode", commission.mode(), MODES);
        out.word("basis", commission.basis(), BASES);
        out.word("border", commission.border(), ScorerCodec.BORDERS);
        out.list("tiers", commission.tiers(), PayoutCodec::writeTier);
    }

    private static void writeTier(Tier tier, ObjectWriting out) {
        out.number("from", tier.from());
        out.number("rate", tier.rate());
    }
}
