package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.value.Border;
import dev.incentive.value.PerformancePeriod;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfReadersTest {

    @Test
    void recordReader() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.10"))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "1"))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .build());
        PerformancePeriod quarter = Plans.QUARTER;
        // example RecordReader
        record Seller(BigDecimal revenue, BigDecimal quota) {}
        RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan.resolve(), quarter);
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        DecimalField quota = fields.decimal(ColumnName.quota("revenue"));
        RecordReader<Seller> reader = (seller, facts) -> {
            facts.set(revenue, seller.revenue());
            facts.set(quota, seller.quota());
        };
        // The plan pays 10 % of revenue from the whole quota on.
        Payouts payouts = fields.build(reader)
                .evaluate(List.of(new Seller(new BigDecimal("1234.50"), new BigDecimal("1000.00"))));
        BigDecimal total = payouts.total(0); // 123.45
        // end
        assertThat(total).hasToString("123.45");
    }
}
