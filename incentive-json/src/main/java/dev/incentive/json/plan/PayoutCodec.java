package dev.incentive.json.plan;

import static dev.incentive.json.document.TypeTable.type;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.json.document.TypeTable;
import dev.incentive.json.document.ValueReading;
import dev.incentive.json.document.Words;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Rational;

/** How a component pays; amounts are in the plan's currency, which stands once in the plan. */
final class PayoutCodec {

    private static final Words<TierMode> MODES = Words.of(TierMode.class);
    static final Words<TierBasis> BASES = Words.of(TierBasis.class);
    private static final Tier TIER_PLACEHOLDER = new Tier(Rational.ZERO, Rational.ZERO);

    private final MoneyCodec amounts;
    private final TypeTable<PayoutRule> types;

    PayoutCodec(CurrencyUnit currency, CustomParts customParts) {
        this.amounts = new MoneyCodec(currency);
        CustomPartCodec<PayoutRule, CustomPayoutRule> custom =
                new CustomPartCodec<>(CustomKind.PAYOUT_RULE, customParts.payoutRules());
        this.types = TypeTable.of(
                PayoutRule.flatRate("0"),
                type("flat-bonus", FlatBonus.class, this::readBonus, this::writeBonus),
                type("target-incentive", TargetIncentiveShare.class, PayoutCodec::readShare, PayoutCodec::writeShare),
                type("flat-rate", FlatRateCommission.class, PayoutCodec::readRate, PayoutCodec::writeRate),
                type("tiered", TieredCommission.class, PayoutCodec::readTiered, PayoutCodec::writeTiered),
                type("interpolated", InterpolatedTiers.class, InterpolatedCodec::read, InterpolatedCodec::write),
                type("per-unit", PerUnit.class, this::readPerUnit, this::writePerUnit),
                type("custom", CustomPayoutRule.class, custom::read, custom::write));
    }

    TypeTable<PayoutRule> types() {
        return types;
    }

    private PayoutRule readBonus(ObjectReading in) {
        return new FlatBonus(amounts.read("amount", in));
    }

    private void writeBonus(FlatBonus bonus, ObjectWriting out) {
        amounts.write("amount", bonus.amount(), out);
    }

    private PayoutRule readPerUnit(ObjectReading in) {
        return new PerUnit(amounts.read("amount", in));
    }

    private void writePerUnit(PerUnit perUnit, ObjectWriting out) {
        amounts.write("amount", perUnit.amount(), out);
    }

    private static PayoutRule readShare(ObjectReading in) {
        return new TargetIncentiveShare(in.required("weight", ValueReading::weight, Rational.ZERO));
    }

    private static void writeShare(TargetIncentiveShare share, ObjectWriting out) {
        out.weight("weight", share.weight());
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
                in.word("border", FunctionCodec.BORDERS, Border.AT_OR_ABOVE),
                in.list("tiers", PayoutCodec::readTier, TIER_PLACEHOLDER));
    }

    private static Tier readTier(ObjectReading in) {
        return new Tier(in.number("from"), in.number("rate"));
    }

    private static void writeTiered(TieredCommission commission, ObjectWriting out) {
        out.word("mode", commission.mode(), MODES);
        out.word("basis", commission.basis(), BASES);
        out.word("border", commission.border(), FunctionCodec.BORDERS);
        out.list("tiers", commission.tiers(), PayoutCodec::writeTier);
    }

    private static void writeTier(Tier tier, ObjectWriting out) {
        out.number("from", tier.from());
        out.number("rate", tier.rate());
    }
}
