package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.FinancialMetrics;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import java.math.RoundingMode;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EvaluateAgainTest {
    private static final ColumnName REVENUE = ColumnName.measured("revenue");
    private static final ColumnLayout LAYOUT =
            ColumnLayout.builder().columnWithGaps(REVENUE, "0.01").build();

    private final CompiledPlan plan = CompiledPlan.of(
            Plan.builder("again")
                    .currency(CurrencyUnit.of("EUR"))
                    .roundingMode(RoundingMode.HALF_UP)
                    .zone(ZoneId.of("UTC"))
                    .addMetric(FinancialMetrics.revenue(CurrencyUnit.of("EUR")))
                    .addComponent(Component.builder("commission", "revenue")
                            .payout(PayoutRule.flatRate("0.05"))
                            .whenUndefined(UndefinedPolicy.ERROR)
                            .build())
                    .build()
                    .resolve(),
            PerformancePeriod.quarter(2026, 3),
            LAYOUT);

    private static ParticipantColumns columns(long[] revenue, long present) {
        return ParticipantColumns.builder(LAYOUT, revenue.length)
                .put(REVENUE, Column.of(revenue).present(new long[] {present}))
                .build();
    }

    @Test
    void writesOverTheTotalsOfPayoutsThatAreDoneWith() {
        Payouts first = plan.evaluate(columns(new long[] {1_000, 2_000, 3_000}, 0b111));
        Payouts second = plan.evaluateAgain(columns(new long[] {4_000, 5_000, 6_000}, 0b101), first, Runnable::run, 1);
        assertThat(second.totals()).isSameAs(first.totals()).containsExactly(200, 0, 300);
        assertThat(second.isFailed(1)).isTrue();
        assertThat(second.isFailed(0)).isFalse();
    }

    @Test
    void takesNewMemoryForAnotherNumberOfRows() {
        Payouts first = plan.evaluate(columns(new long[] {1_000, 2_000, 3_000}, 0b111));
        Payouts second = plan.evaluateAgain(columns(new long[] {4_000, 5_000}, 0b11), first, Runnable::run, 1);
        assertThat(second.totals()).containsExactly(200, 250);
        assertThat(first.totals()).containsExactly(50, 100, 150);
    }
}
