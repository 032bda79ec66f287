package dev.incentive.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.evaluation.Improvement;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThirdPlanTest {

    @Test
    void paysAShareOfATargetIncentiveAndSaysWhatWouldPayMore() {
        // region third-plan
        CurrencyUnit euro = CurrencyUnit.of("EUR");
        Plan plan = Plan.builder("target-2026")
                .currency(euro)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("Europe/Berlin"))
                .targetIncentive(TargetIncentive.of(Money.of("EUR", "12000")))
                .prorationBasis(ProrationBasis.months())
                .addMetric(FinancialMetrics.revenue(euro))
                .addMetric(CustomerMetrics.netPromoterScore(5))
                .addComponent(Component.builder("revenue", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.curve(
                                CurveEnd.EXTENDS,
                                CurvePoint.of("0.8", "0.5"),
                                CurvePoint.of("1", "1"),
                                CurvePoint.of("1.2", "1.5")))
                        .payout(PayoutRule.targetIncentive("1"))
                        .prorated(Prorated.TARGET_INCENTIVE)
                        .addMultiplier(Multiplier.of(
                                Operand.measuredValue("net-promoter-score"),
                                Scorer.tiered(
                                        Border.AT_OR_ABOVE,
                                        ScoreLevel.of("0", "0.9"),
                                        ScoreLevel.of("30", "1"),
                                        ScoreLevel.of("50", "1.1"))))
                        .build())
                .build();
        // endregion
        // region third-participant
        Participant ben = Participant.builder("ben")
                .addActivePeriod(PerformancePeriod.of("2026-02-15", "2027-01-01"))
                .addQuota(Quota.of("revenue", "100000", Unit.money(euro)))
                .addMeasurement(NumberMeasurement.of("revenue", "79999.50", Unit.money(euro)))
                .addMeasurement(SurveyMeasurement.of(
                        "net-promoter-score",
                        new SurveyTally(RatingScale.ZERO_TO_TEN, List.of(0L, 0L, 0L, 0L, 0L, 0L, 2L, 1L, 3L, 3L, 1L))))
                .build();
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        PeerStatistics peers = evaluator.peerStatistics(List.of(ben), quarter);
        Statement statement = evaluator.evaluate(ben, quarter, peers);
        List<Improvement> more = evaluator.improvements(ben, quarter, peers);
        // endregion
        assertThat(statement.total()).hasToString("EUR 0.00");
        assertThat(more).singleElement().satisfies(better -> {
            assertThat(better.metric()).isEqualTo("revenue");
            assertThat(better.to()).hasToString("80000");
            assertThat(better.then()).hasToString("EUR 2700.00");
        });
    }
}
