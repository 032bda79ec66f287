package dev.incentive.bench.mixed;

import dev.incentive.bench.work.MixedRow;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a participant of the mixed plan is paid, in euros with two decimals.
 *
 * @param commission for revenue
 * @param retention for keeping customers
 * @param promoters for a score above the group's
 * @param milestones for the milestones achieved
 * @param total the four together, at most the plan's cap
 */
record MixedStatement(
        BigDecimal commission, BigDecimal retention, BigDecimal promoters, BigDecimal milestones, BigDecimal total) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal CAP = new BigDecimal("60000.00");
    private static final BigDecimal[] TIER_FROM = {
        BigDecimal.ZERO, new BigDecimal("0.8"), BigDecimal.ONE, new BigDecimal("1.3")
    };
    private static final BigDecimal[] TIER_RATE = {
        new BigDecimal("0.04"), new BigDecimal("0.06"), new BigDecimal("0.09"), new BigDecimal("0.12")
    };
    private static final BigDecimal GATE = new BigDecimal("0.5");
    private static final BigDecimal GROWTH = new BigDecimal("1.1");
    private static final BigDecimal RETENTION_BONUS = new BigDecimal("2500.00");
    private static final BigDecimal PROMOTER_BONUS = new BigDecimal("1500.00");
    private static final BigDecimal MILESTONE_PAY = new BigDecimal("3000.00");
    private static final BigDecimal[] MILESTONE_WEIGHT = {
        new BigDecimal("0.30"),
        new BigDecimal("0.25"),
        new BigDecimal("0.20"),
        new BigDecimal("0.15"),
        new BigDecimal("0.10")
    };

    static MixedStatement of(MixedRow row, GroupScore group) {
        BigDecimal commission = commission(row);
        BigDecimal retention = retention(row);
        BigDecimal promoters = group.isExceededBy(row) ? PROMOTER_BONUS : NOTHING;
        BigDecimal milestones = milestones(row);
        BigDecimal total = commission.add(retention).add(promoters).add(milestones);
        return new MixedStatement(commission, retention, promoters, milestones, total.min(CAP));
    }

    private static BigDecimal commission(MixedRow row) {
        if (row.quota().signum() <= 0) {
            return NOTHING;
        }
        BigDecimal commission = BigDecimal.ZERO;
        for (int tier = 0; tier < TIER_FROM.length; tier++) {
            BigDecimal from = row.quota().multiply(TIER_FROM[tier]);
            if (row.revenue().compareTo(from) <= 0) {
                break;
            }
            BigDecimal to = tier + 1 < TIER_FROM.length
                    ? row.revenue().min(row.quota().multiply(TIER_FROM[tier + 1]))
                    : row.revenue();
            commission = commission.add(to.subtract(from).multiply(TIER_RATE[tier]));
        }
        return commission.setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal retention(MixedRow row) {
        if (row.quota().signum() <= 0 || row.retentionBefore().signum() <= 0) {
            return NOTHING;
        }
        boolean grown = row.retentionNow().compareTo(row.retentionBefore().multiply(GROWTH)) >= 0;
        boolean open = row.revenue().compareTo(row.quota().multiply(GATE)) >= 0;
        return grown && open ? RETENTION_BONUS : NOTHING;
    }

    private static BigDecimal milestones(MixedRow row) {
        BigDecimal weight = BigDecimal.ZERO;
        for (int milestone = 0; milestone < MILESTONE_WEIGHT.length; milestone++) {
            if ((row.milestones() >> milestone & 1) == 1) {
                weight = weight.add(MILESTONE_WEIGHT[milestone]);
            }
        }
        return MILESTONE_PAY.multiply(weight).setScale(2, RoundingMode.HALF_UP);
    }
}
