package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QuotaOfNobodyTest {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final Metric REVENUE = FinancialMetrics.revenue(USD);

    @Test
    void aProratedQuotaThatNobodyHasIsUndefinedForEverybody() {
        Population population = Population.builder("sales", PerformancePeriod.quarter(2026, 1))
                .addParticipant(Participant.builder("seller")
                        .addMeasurement(NumberMeasurement.of(REVENUE.id(), "100", REVENUE.unit()))
                        .addActivePeriod(PerformancePeriod.of("2026-02-01", "2026-04-01"))
                        .build())
                .build();
        Payouts payouts = ColumnarEvaluator.of(plan().resolve()).evaluate(population, Outputs.LINES);
        assertThat(payouts.line("commission").status(0)).isEqualTo(LineStatus.UNDEFINED);
        assertThat(payouts.totals()[0]).isZero();
    }

    private static Plan plan() {
        return Plan.builder("sales")
                .currency(USD)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .prorationBasis(ProrationBasis.actualDays())
                .addMetric(REVENUE)
                .addComponent(Component.builder("commission", REVENUE.id())
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .prorated(Prorated.QUOTA)
                        .payout(PayoutRule.tiered(
                                TierMode.MARGINAL,
                                TierBasis.QUOTA_ATTAINMENT,
                                Tier.of("0", "0.05"),
                                Tier.of("1", "0.08")))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
    }
}
