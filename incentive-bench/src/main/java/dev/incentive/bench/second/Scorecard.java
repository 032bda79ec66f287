package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondData;
import dev.incentive.bench.work.SecondRow;
import java.math.BigDecimal;
import java.util.List;

/** The first line: revenue against quota, and satisfaction, half and half; what is undefined leaves its weight to the other. */
final class Scorecard {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal SHARE = new BigDecimal("0.6");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = BigDecimal.valueOf(SecondData.QUARTER_DAYS);
    private static final Curve REVENUE = new Curve(
            BigDecimal.ZERO,
            List.of(
                    Curve.Point.of("0.5", "0.4", "1.2"),
                    Curve.Point.of("1.0", "1", "2"),
                    Curve.Point.of("1.5", "2", "0")));
    private static final BigDecimal[] LEVEL_FROM = {
        new BigDecimal("0.95"), new BigDecimal("0.90"), new BigDecimal("0.80")
    };
    private static final BigDecimal[] LEVEL_SCORE = {new BigDecimal("1.5"), new BigDecimal("1"), new BigDecimal("0.5")};

    private Scorecard() {}

    static BigDecimal pay(SecondRow row) {
        boolean hasQuota = row.quota().signum() > 0;
        boolean hasAnswers = Satisfaction.isDefined(row);
        if (!hasQuota && !hasAnswers) {
            return NOTHING;
        }
        if (!hasQuota) {
            return amount(row, levels(row), BigDecimal.ONE);
        }
        BigDecimal revenue = REVENUE.timesWhole(row.revenue(), row.quota());
        if (!hasAnswers) {
            return amount(row, revenue, row.quota());
        }
        BigDecimal both = HALF.multiply(revenue).add(HALF.multiply(levels(row)).multiply(row.quota()));
        return amount(row, both, row.quota());
    }

    private static BigDecimal levels(SecondRow row) {
        for (int level = 0; level < LEVEL_FROM.length; level++) {
            if (Satisfaction.reaches(row, LEVEL_FROM[level])) {
                return LEVEL_SCORE[level];
            }
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal amount(SecondRow row, BigDecimal score, BigDecimal divisor) {
        return SecondStatement.divided(
                SHARE.multiply(row.targetIncentive())
                        .multiply(SecondStatement.activeDays(row))
                        .multiply(score),
                QUARTER.multiply(divisor));
    }
}
