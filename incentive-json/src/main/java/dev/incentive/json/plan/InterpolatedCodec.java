package dev.incentive.json.plan;

import dev.incentive.json.document.ObjectReading;
import dev.incentive.json.document.ObjectWriting;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.TierBasis;
import dev.incentive.value.Rational;

/** Tiers that carry amounts. */
final class InterpolatedCodec {

    private static final AmountTier TIER_PLACEHOLDER = new AmountTier(Rational.ZERO, Rational.ZERO);

    private InterpolatedCodec() {}

    static InterpolatedTiers read(ObjectReading in) {
        TierBasis basis = in.word("basis", PayoutCodec.BASES);
        Rational end = in.number("end");
        return new InterpolatedTiers(basis, in.list("tiers", InterpolatedCodec::readTier, TIER_PLACEHOLDER), end);
    }

    private static AmountTier readTier(ObjectReading in) {
        return new AmountTier(in.number("from"), in.number("amount"));
    }

    static void write(InterpolatedTiers tiers, ObjectWriting out) {
        out.word("basis", tiers.basis(), PayoutCodec.BASES);
        out.number("end", tiers.end());
        out.list("tiers", tiers.tiers(), InterpolatedCodec::writeTier);
    }

    private static void writeTier(AmountTier tier, ObjectWriting out) {
        out.number("from", tier.from());
        out.number("amount", tier.amount());
    }
}
