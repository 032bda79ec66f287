package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.value.PerformancePeriod;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfRowsTest {

    @Test
    void rowEvaluator() {
        Plan tenPercent = Plans.of(Plans.commission(PayoutRule.flatRate("0.10")).build());
        PerformancePeriod quarter = Plans.QUARTER;
        // example RowEvaluator
        record Seller(BigDecimal revenue) {}
        // The plan pays 10 % of revenue.
        RowEvaluator<Seller> evaluator = RowEvaluator.<Seller>builder(tenPercent.resolve(), quarter)
                .number("revenue", Seller::revenue)
                .build();
        Payouts payouts = evaluator.evaluate(List.of(new Seller(new BigDecimal("1234.50"))));
        BigDecimal total = payouts.total(0); // 123.45
        // end
        assertThat(total).hasToString("123.45");
    }
}
