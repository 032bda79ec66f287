package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.derivation.Outcome;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void customResults() {
        Plan plan = aQuarterForWhoeverHasRevenue();
        Participant seller = revenueOf1000().participants().get(0);
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
        // example CustomResults
        // A scorer that gives a quarter to whoever has revenue.
        ResolvedPlan resolved = plan.resolve();
        CustomResults results = PlanEvaluator.of(resolved).customResults(seller, quarter, PeerStatistics.NOBODY);
        Outcome score = results.score(resolved.components().get(0).own(), List.of());
        boolean known = score instanceof Outcome.Defined; // true
        // end
        assertThat(known).hasToString("true");
        assertThat(((Outcome.Defined) score).derivation().value()).hasToString("0.25");
    }

    @Test
    void edge() {
        Plan plan = bonusFromEightyPercentOfTheQuota();
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of("revenue", "100000", USD))
                .addMeasurement(NumberMeasurement.of("revenue", "79999.50", USD))
                .build();
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
        // example Edge
        // A bonus of USD 500 from 80 % of the quota of 100000 on.
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        PeerStatistics peers = evaluator.peerStatistics(List.of(seller), quarter);
        Edge threshold = evaluator.edges(seller, quarter, peers).get(2);
        Edge.Cause cause = threshold.cause(); // SCORER
        Rational edge = threshold.edge(); // 0.8
        Rational value = threshold.value(); // 80000
        // end
        assertThat(cause).hasToString("SCORER");
        assertThat(edge).hasToString("0.8");
        assertThat(value).hasToString("80000");
    }

    @Test
    void evaluation() {
        Plan plan = fivePercentOfRevenue();
        Population population = revenueOf1000();
        // example Evaluation
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        int paid = result.statements().size(); // 1
        int notPaid = result.failures().size(); // 0
        // end
        assertThat(paid).hasToString("1");
        assertThat(notPaid).hasToString("0");
    }

    @Test
    void improvement() {
        Plan plan = bonusFromEightyPercentOfTheQuota();
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of("revenue", "100000", USD))
                .addMeasurement(NumberMeasurement.of("revenue", "79999.50", USD))
                .build();
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
        // example Improvement
        // A bonus of USD 500 from 80 % of the quota of 100000 on; the revenue is 79999.50.
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        PeerStatistics peers = evaluator.peerStatistics(List.of(seller), quarter);
        Improvement nearest = evaluator.improvements(seller, quarter, peers).get(0);
        Rational to = nearest.to(); // 80000
        Money then = nearest.then(); // USD 500.00
        // end
        assertThat(to).hasToString("80000");
        assertThat(then).hasToString("USD 500.00");
    }

    @Test
    void participantFailure() {
        Plan plan = fivePercentOfRevenue();
        Participant seller = Participant.builder("seller").build();
        // example ParticipantFailure
        // The plan pays on revenue and does not say what follows where there is none.
        Population population = Population.builder("sales", PerformancePeriod.quarter(2026, 1))
                .addParticipant(seller)
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        ParticipantFailure failure = result.failures().get(0);
        String participant = failure.participant(); // seller
        ProblemCode why = failure.problems().get(0).code(); // RESULT_UNDEFINED
        // end
        assertThat(participant).hasToString("seller");
        assertThat(why).hasToString("RESULT_UNDEFINED");
    }

    @Test
    void planEvaluator() {
        Plan plan = fivePercentOfRevenue();
        Population population = revenueOf1000();
        // example PlanEvaluator
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        Evaluation result = evaluator.evaluate(population);
        Money paid = result.statements().get(0).total(); // USD 50.00
        // end
        assertThat(paid).hasToString("USD 50.00");
    }

    private static final Unit USD = Unit.money(CurrencyUnit.of("USD"));

    private static Plan fivePercentOfRevenue() {
        return Plan.builder("sales")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(Metric.builder("revenue")
                        .perspective(Perspective.FINANCIAL)
                        .kind(MetricKind.QUANTITATIVE)
                        .measure(Measure.number())
                        .unit(USD)
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .build();
    }

    private static Plan aQuarterForWhoeverHasRevenue() {
        return Plan.builder("sales")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(Metrics.REVENUE)
                .addComponent(Component.builder("bonus", "revenue")
                        .scorer(Scorer.custom("own", ScorerNeeds.measurement(), input -> Rational.of("0.25")))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "500")))
                        .build())
                .build();
    }

    private static Plan bonusFromEightyPercentOfTheQuota() {
        return Plan.builder("sales")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(Metrics.REVENUE)
                .addComponent(Component.builder("bonus", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.threshold("0.8", Border.AT_OR_ABOVE))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "500")))
                        .build())
                .build();
    }

    private static Population revenueOf1000() {
        return Population.builder("sales", PerformancePeriod.quarter(2026, 1))
                .addParticipant(Participant.builder("seller")
                        .addMeasurement(NumberMeasurement.of("revenue", "1000", USD))
                        .build())
                .build();
    }
}
