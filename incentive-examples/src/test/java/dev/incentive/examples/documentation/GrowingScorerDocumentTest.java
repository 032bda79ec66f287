package dev.incentive.examples.documentation;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.ScorerFactory;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.codec.CodecSubject;
import dev.incentive.testkit.contract.CodecContract;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import java.math.RoundingMode;
import java.time.ZoneOffset;

class GrowingScorerDocumentTest implements CodecContract {

    @Override
    public CodecSubject subject() {
        return CodecSubject.of(
                IncentiveJson.with(ScorerFactory.of("acme.growing", GrowingScorer::new)),
                GrowingScorerDocumentTest::plan,
                Parameters.none().with("atMost", "1.8"));
    }

    private static Plan plan(Parameters parameters) {
        return Plan.builder("discovery")
                .currency(CurrencyUnit.of("EUR"))
                .roundingMode(RoundingMode.HALF_EVEN)
                .zone(ZoneOffset.UTC)
                .addMetric(FinancialMetrics.productUnits())
                .addComponent(Component.builder(
                                "units-bonus", FinancialMetrics.productUnits().id())
                        .benchmark(Benchmark.fixed("8"))
                        .attainment(Attainment.RATIO)
                        .scorer(new GrowingScorer(parameters))
                        .payout(PayoutRule.flatBonus(Money.of("EUR", "1000")))
                        .build())
                .build();
    }
}
