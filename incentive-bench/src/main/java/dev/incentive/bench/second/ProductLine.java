package dev.incentive.bench.second;

import dev.incentive.bench.work.SecondRow;
import java.math.BigDecimal;
import java.util.List;

/** The second line: the reached tier's rate on all of the product's revenue, at least the floor, times satisfaction, capped. */
final class ProductLine {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal FLOOR = new BigDecimal("100.00");
    private static final BigDecimal CAP = new BigDecimal("9000.00");
    private static final BigDecimal[] TIER_FROM = {new BigDecimal("100000.00"), new BigDecimal("50000.00")};
    private static final BigDecimal[] TIER_RATE = {new BigDecimal("0.045"), new BigDecimal("0.03")};
    private static final BigDecimal FIRST_RATE = new BigDecimal("0.02");
    private static final Curve MULTIPLIER = new Curve(
            new BigDecimal("0.8"), List.of(Curve.Point.of("0.5", "0.8", "0.8"), Curve.Point.of("1", "1.2", "0")));

    private ProductLine() {}

    static BigDecimal pay(SecondRow row) {
        if (!Satisfaction.isDefined(row)) {
            return NOTHING;
        }
        BigDecimal base =
                rate(row.productRevenue()).multiply(row.productRevenue()).max(FLOOR);
        BigDecimal answers = Satisfaction.answers(row);
        BigDecimal multiplied = base.multiply(MULTIPLIER.timesWhole(BigDecimal.valueOf(row.topAnswers()), answers));
        return SecondStatement.divided(multiplied.min(CAP.multiply(answers)), answers);
    }

    private static BigDecimal rate(BigDecimal revenue) {
        for (int tier = 0; tier < TIER_FROM.length; tier++) {
            if (revenue.compareTo(TIER_FROM[tier]) >= 0) {
                return TIER_RATE[tier];
            }
        }
        return FIRST_RATE;
    }
}
