package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.SecondRow;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a participant of the second plan is paid, in euros with two decimals. Every amount is divided once, when it is
 * rounded; what would be a ratio before that is kept as numerator and denominator.
 *
 * @param scorecard for revenue and satisfaction
 * @param product for the product
 * @param speed for closing faster than the region
 * @param partners for mentions and partners
 * @param floor what is missing to the plan's floor
 * @param total all of it, after the plan's cap
 */
record SecondStatement(
        BigDecimal scorecard,
        BigDecimal product,
        BigDecimal speed,
        BigDecimal partners,
        BigDecimal floor,
        BigDecimal total) {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal QUARTER = BigDecimal.valueOf(SecondData.QUARTER_DAYS);
    private static final BigDecimal CAP = new BigDecimal("20000.00");
    private static final BigDecimal FLOOR = new BigDecimal("400.00");

    private static final BigDecimal SPEED_BONUS = new BigDecimal("1500.00");
    private static final BigDecimal SPEED_NEEDED = new BigDecimal("1.05");
    private static final BigDecimal REVENUE_GATE = new BigDecimal("250000.00");
    private static final BigDecimal SATISFACTION_GATE = new BigDecimal("0.90");

    private static final BigDecimal PARTNER_PAY = new BigDecimal("2000.00");
    private static final BigDecimal MENTION_WEIGHT = new BigDecimal("0.6");
    private static final BigDecimal PARTNER_WEIGHT = new BigDecimal("0.4");
    private static final int MENTIONS_REQUIRED = 8;
    private static final int PARTNERS_REQUIRED = 3;

    static SecondStatement of(SecondRow row, BigDecimal medianDays) {
        BigDecimal scorecard = Scorecard.pay(row);
        BigDecimal product = ProductLine.pay(row);
        BigDecimal speed = speed(row, medianDays);
        BigDecimal partners = partners(row);
        BigDecimal capped = scorecard.add(product).add(speed).add(partners).min(CAP);
        BigDecimal least = divided(FLOOR.multiply(activeDays(row)), QUARTER);
        BigDecimal floor = least.subtract(capped).max(NOTHING);
        return new SecondStatement(scorecard, product, speed, partners, floor, capped.add(floor));
    }

    private static BigDecimal speed(SecondRow row, BigDecimal medianDays) {
        if (!Satisfaction.isDefined(row)) {
            return NOTHING;
        }
        boolean open = row.revenue().compareTo(REVENUE_GATE) >= 0 || Satisfaction.reaches(row, SATISFACTION_GATE);
        boolean fast = medianDays.compareTo(row.daysToClose().multiply(SPEED_NEEDED)) >= 0;
        return open && fast ? SPEED_BONUS : NOTHING;
    }

    private static BigDecimal partners(SecondRow row) {
        BigDecimal mentions = MENTION_WEIGHT.multiply(
                BigDecimal.valueOf((long) Math.min(row.mentions(), MENTIONS_REQUIRED) * PARTNERS_REQUIRED));
        BigDecimal partners = PARTNER_WEIGHT.multiply(
                BigDecimal.valueOf((long) Math.min(row.partners(), PARTNERS_REQUIRED) * MENTIONS_REQUIRED));
        BigDecimal required = BigDecimal.valueOf(MENTIONS_REQUIRED * PARTNERS_REQUIRED);
        return divided(
                PARTNER_PAY.multiply(mentions.add(partners)).multiply(activeDays(row)), required.multiply(QUARTER));
    }

    static BigDecimal activeDays(SecondRow row) {
        return BigDecimal.valueOf(row.activeDays());
    }

    static BigDecimal divided(BigDecimal amount, BigDecimal divisor) {
        return amount.divide(divisor, 2, RoundingMode.HALF_EVEN);
    }
}
