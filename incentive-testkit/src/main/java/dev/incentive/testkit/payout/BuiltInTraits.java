package dev.incentive.testkit.payout;

import static dev.incentive.testkit.payout.PayoutTrait.ADDITIVE;
import static dev.incentive.testkit.payout.PayoutTrait.CONTINUOUS;
import static dev.incentive.testkit.payout.PayoutTrait.HOMOGENEOUS;
import static dev.incentive.testkit.payout.PayoutTrait.INDEPENDENT_OF_SPLIT;
import static dev.incentive.testkit.payout.PayoutTrait.PROPORTIONAL_TO_SCORE;
import static dev.incentive.testkit.payout.PayoutTrait.RISING;
import static dev.incentive.testkit.payout.PayoutTrait.RISING_ABOVE_ZERO;
import static dev.incentive.testkit.payout.PayoutTrait.RISING_WITH_SCORE;
import static dev.incentive.testkit.payout.PayoutTrait.UNDONE_BY_REFUND;
import static dev.incentive.testkit.payout.PayoutTrait.ZERO_AT_ZERO;

import dev.incentive.curve.PiecewiseLinear;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.payout.FunctionRule;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PerUnit;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.payout.TierMode;
import dev.incentive.payout.TieredCommission;
import dev.incentive.value.Rational;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the rules of the library declare of themselves. */
final class BuiltInTraits {

    private static final Map<Class<? extends FunctionRule>, Function<FunctionRule, Set<PayoutTrait>>> TABLE =
            new LinkedHashMap<>();

    static {
        TABLE.put(FlatBonus.class, rule -> ofScore());
        TABLE.put(TargetIncentiveShare.class, rule -> with(ofScore(), HOMOGENEOUS));
        TABLE.put(FlatRateCommission.class, rule -> ofLine());
        TABLE.put(PerUnit.class, rule -> ofLine());
        TABLE.put(InterpolatedTiers.class, rule -> ofWindow(rule.function(), isStraightIn(rule)));
        TABLE.put(TieredCommission.class, BuiltInTraits::ofTiers);
    }

    private BuiltInTraits() {}

    static Set<PayoutTrait> of(FunctionRule rule) {
        Function<FunctionRule, Set<PayoutTrait>> known = TABLE.get(rule.getClass());
        if (known == null) {
            throw new IllegalStateException("nothing is declared of " + rule.getClass());
        }
        return known.apply(rule);
    }

    static Set<Class<? extends FunctionRule>> known() {
        return TABLE.keySet();
    }

    private static Set<PayoutTrait> ofScore() {
        return EnumSet.of(RISING_WITH_SCORE, PROPORTIONAL_TO_SCORE, ZERO_AT_ZERO, CONTINUOUS);
    }

    private static Set<PayoutTrait> ofLine() {
        return EnumSet.of(
                RISING, ADDITIVE, INDEPENDENT_OF_SPLIT, HOMOGENEOUS, UNDONE_BY_REFUND, ZERO_AT_ZERO, CONTINUOUS);
    }

    private static Set<PayoutTrait> ofTiers(FunctionRule rule) {
        TieredCommission tiers = (TieredCommission) rule;
        PiecewiseLinear function = tiers.function();
        boolean byQuota = tiers.needs().contains(PayoutNeed.QUOTA_ATTAINMENT);
        return tiers.mode() == TierMode.TRANSACTION_AT_REACHED_RATE && !isStraight(function)
                ? ofSingleTransactions(function, byQuota)
                : ofWindow(function, byQuota || isStraight(function));
    }

    /** F(s + x) − F(s): what is paid now is what the window pays with it, without what it paid before. */
    private static Set<PayoutTrait> ofWindow(PiecewiseLinear function, boolean homogeneous) {
        Set<PayoutTrait> traits = EnumSet.of(ADDITIVE, INDEPENDENT_OF_SPLIT, UNDONE_BY_REFUND, ZERO_AT_ZERO);
        addIf(function.isNonDecreasing(), RISING, traits);
        addIf(homogeneous, HOMOGENEOUS, traits);
        addIf(function.isContinuousUpTo(function.pieces().size() - 1), CONTINUOUS, traits);
        return traits;
    }

    /** Where the rate of a transaction depends on those before it, hardly anything holds. */
    private static Set<PayoutTrait> ofSingleTransactions(PiecewiseLinear function, boolean byQuota) {
        Set<PayoutTrait> traits = EnumSet.of(ZERO_AT_ZERO);
        addIf(function.isNonDecreasing(), RISING_ABOVE_ZERO, traits);
        addIf(byQuota, HOMOGENEOUS, traits);
        return traits;
    }

    /** Amounts of tiers do not grow with the quota, so that only without a quota more pays in proportion. */
    private static boolean isStraightIn(FunctionRule rule) {
        boolean byQuota = rule.needs().contains(PayoutNeed.QUOTA_ATTAINMENT);
        return isStraight(rule.function())
                && (!byQuota || rule.function().pieces().get(0).slope().signum() == 0);
    }

    private static boolean isStraight(PiecewiseLinear function) {
        Rational slope = function.pieces().get(0).slope();
        return function.pieces().stream()
                .allMatch(piece ->
                        piece.slope().equals(slope) && piece.intercept().signum() == 0);
    }

    private static Set<PayoutTrait> with(Set<PayoutTrait> traits, PayoutTrait more) {
        traits.add(more);
        return traits;
    }

    private static void addIf(boolean holds, PayoutTrait trait, Set<PayoutTrait> traits) {
        if (holds) {
            traits.add(trait);
        }
    }
}
