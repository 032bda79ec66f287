package dev.incentive.testkit.payout;

import dev.incentive.payout.AmountTier;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the library with parameters on which their traits depend. */
final class BuiltInRules {

    private static final Map<String, List<Tier>> RATES = new LinkedHashMap<>();

    static {
        RATES.put("one rate", List.of(Tier.of("0", "0.05")));
        RATES.put("rising rates", List.of(Tier.of("0", "0.04"), Tier.of("1", "0.06"), Tier.of("1.25", "0.09")));
        RATES.put("falling rates", List.of(Tier.of("0", "0.1"), Tier.of("1", "0.07")));
        RATES.put("equal rates", List.of(Tier.of("0", "0.05"), Tier.of("1", "0.05")));
        RATES.put("nothing up to the edge", List.of(Tier.of("0", "0"), Tier.of("1", "0.08")));
    }

    private BuiltInRules() {}

    static Map<String, FunctionRule> all() {
        Map<String, FunctionRule> rules = new LinkedHashMap<>();
        rules.put("a flat bonus", new FlatBonus(Money.of("USD", "2500")));
        rules.put("a share of the target incentive", new TargetIncentiveShare(Rational.of("0.4")));
        rules.put("the whole target incentive", new TargetIncentiveShare(Rational.ONE));
        rules.put("a flat rate", new FlatRateCommission(Rational.of("0.05")));
        rules.put("a price for each unit", new PerUnit(Money.of("USD", "12.345")));
        RATES.forEach((words, tiers) -> tiered(words, tiers, rules));
        interpolated(rules);
        return rules;
    }

    private static void tiered(String words, List<Tier> ratios, Map<String, FunctionRule> rules) {
        for (TierMode mode : TierMode.values()) {
            for (Border border : Border.values()) {
                rules.put(
                        words + ", " + mode + ", by amount, " + border,
                        new TieredCommission(mode, TierBasis.AMOUNT, border, stretched(ratios)));
                rules.put(
                        words + ", " + mode + ", by quota, " + border,
                        new TieredCommission(mode, TierBasis.QUOTA_ATTAINMENT, border, ratios));
            }
        }
    }

    private static List<Tier> stretched(List<Tier> ratios) {
        List<Tier> amounts = new ArrayList<>();
        ratios.forEach(tier -> amounts.add(new Tier(tier.from().times(Rational.of(10_000)), tier.rate())));
        return amounts;
    }

    private static void interpolated(Map<String, FunctionRule> rules) {
        List<AmountTier> amounts = List.of(AmountTier.of("0", "10"), AmountTier.of("1000", "40"));
        List<AmountTier> ratios = List.of(AmountTier.of("0", "500"), AmountTier.of("1", "2000"));
        rules.put("amounts of tiers", new InterpolatedTiers(TierBasis.AMOUNT, amounts, Rational.of(3_000)));
        rules.put(
                "the amount of one tier",
                new InterpolatedTiers(TierBasis.AMOUNT, amounts.subList(0, 1), Rational.of(3_000)));
        rules.put(
                "amounts of tiers by quota",
                new InterpolatedTiers(TierBasis.QUOTA_ATTAINMENT, ratios, Rational.of("1.5")));
        rules.put(
                "the amount of one tier by quota",
                new InterpolatedTiers(TierBasis.QUOTA_ATTAINMENT, ratios.subList(0, 1), Rational.of(2)));
        rules.put(
                "nothing in any tier by quota",
                new InterpolatedTiers(
                        TierBasis.QUOTA_ATTAINMENT, List.of(AmountTier.of("0", "0")), Rational.of("1.5")));
    }
}
