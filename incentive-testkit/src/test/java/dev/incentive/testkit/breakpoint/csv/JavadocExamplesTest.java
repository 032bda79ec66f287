package dev.incentive.testkit.breakpoint.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.FinancialMetrics;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final CurrencyUnit usd = CurrencyUnit.of("USD");
    private final Plan plan = Plan.builder("sales")
            .currency(usd)
            .roundingMode(RoundingMode.HALF_UP)
            .zone(ZoneOffset.UTC)
            .addMetric(FinancialMetrics.revenue(usd))
            .addComponent(Component.builder("commission", "revenue")
                    .payout(PayoutRule.flatRate("0.10"))
                    .build())
            .build();
    private final Breakpoints breakpoints = Breakpoints.of(plan.resolve(), PerformancePeriod.quarter(2026, 1));

    @Test
    void breakpointTable() {
        // example BreakpointTable
        String csv = BreakpointTable.csv(breakpoints);
        String head = csv.lines().toList().get(0); // id,input,value,breakpoint,why,currency,commission,total,remarks
        List<String> halfACent = BreakpointTable.rows(breakpoints).get(9);
        String id = halfACent.get(0); // commission-tie-2-at
        String value = halfACent.get(2); // 0.05
        String total = halfACent.get(7); // 0.01
        // end
        assertThat(head).hasToString("id,input,value,breakpoint,why,currency,commission,total,remarks");
        assertThat(id).hasToString("commission-tie-2-at");
        assertThat(value).hasToString("0.05");
        assertThat(total).hasToString("0.01");
    }
}
