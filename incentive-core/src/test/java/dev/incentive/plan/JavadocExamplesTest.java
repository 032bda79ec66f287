package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Metric;
import dev.incentive.payout.PayoutRule;
import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Metric revenue = Metrics.REVENUE;
    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void component() {
        // example Component
        Component retention = Component.builder("retention", "customer-retention")
                .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        // end
        assertThat(retention.metric()).isEqualTo("customer-retention");
        assertThat(retention.payout()).isEqualTo(PayoutRule.flatBonus(Money.of("USD", "2500.00")));
    }

    @Test
    void goal() {
        // example Goal
        Goal satisfaction = Goal.of("nps")
                .against(Benchmark.fixed("40"), Attainment.RATIO)
                .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
        String metric = satisfaction.metric(); // nps
        // end
        assertThat(metric).hasToString("nps");
        assertThat(satisfaction.benchmark()).isEqualTo(Benchmark.fixed("40"));
        assertThat(satisfaction.attainment()).isEqualTo(Attainment.RATIO);
    }

    @Test
    void plan() {
        // example Plan
        Plan plan = Plan.builder("sales")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC)
                .addMetric(revenue)
                .addComponent(Component.builder("commission", "turnover")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .build();
        Problem problem = plan.check().get(0);
        ProblemCode code = problem.code(); // REFERENCE_UNKNOWN
        Place place = problem.place(); // /components/0/metric
        // end
        assertThat(code).hasToString("REFERENCE_UNKNOWN");
        assertThat(place).hasToString("/components/0/metric");
    }

    @Test
    void resolvedComponent() {
        Plan plan = commissionOnRevenue();
        // example ResolvedComponent
        ResolvedComponent commission = plan.resolve().component("commission").orElseThrow();
        Place place = commission.place(); // /components/0
        String metric = commission.own().metric().id(); // revenue
        // end
        assertThat(place).hasToString("/components/0");
        assertThat(metric).hasToString("revenue");
    }

    @Test
    void resolvedGoal() {
        Plan plan = commissionOnRevenue();
        // example ResolvedGoal
        ResolvedGoal goal = plan.resolve().components().get(0).own();
        String unit = goal.metric().unit().symbol(); // USD
        boolean prorated = goal.prorated(); // false
        // end
        assertThat(unit).hasToString("USD");
        assertThat(prorated).hasToString("false");
    }

    @Test
    void resolvedPlan() {
        Plan plan = commissionOnRevenue();
        // example ResolvedPlan
        ResolvedPlan resolved = plan.resolve();
        int components = resolved.components().size(); // 1
        int warnings = resolved.warnings().size(); // 0
        boolean same = resolved.digest().equals(plan.resolve().digest()); // true
        // end
        assertThat(components).hasToString("1");
        assertThat(warnings).hasToString("0");
        assertThat(same).hasToString("true");
    }

    @Test
    void scorecard() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(keepingAndLosing(36, 4));
        Goal kept = Goal.of("retention")
                .against(Benchmark.fixed("0.9"), Attainment.RATIO)
                .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
        Goal lost = Goal.of("churn")
                .against(Benchmark.fixed("0.05"), Attainment.TARGET_OVER_ACTUAL)
                .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
        // example Scorecard
        // The goal "kept" is met and scores 1, the goal "lost" is not and scores 0.
        Scorecard card = Scorecard.additive(
                UndefinedGoals.SCORECARD_UNDEFINED, WeightedGoal.of("0.6", kept), WeightedGoal.of("0.4", lost));
        Plan plan = sales.addComponent(Component.builder("customers", card)
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                        .build())
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        Money paid = result.statements().get(0).total(); // USD 600.00
        // end
        assertThat(paid).hasToString("USD 600.00");
    }

    @Test
    void undefinedGoals() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(keepingAndLosing(36, 4));
        Goal kept = Goal.of("retention")
                .against(Benchmark.fixed("0.9"), Attainment.RATIO)
                .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
        Goal unmeasured = Goal.of("nps")
                .against(Benchmark.fixed("40"), Attainment.RATIO)
                .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE));
        // example UndefinedGoals
        // The goal "kept" scores 1, the other was not measured: the first counts 0.6 ÷ 0.6.
        Scorecard card = Scorecard.additive(
                UndefinedGoals.EXCLUDE_AND_REWEIGHT, WeightedGoal.of("0.6", kept), WeightedGoal.of("0.4", unmeasured));
        Plan plan = sales.addComponent(Component.builder("customers", card)
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                        .build())
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        Money paid = result.statements().get(0).total(); // USD 1000.00
        // end
        assertThat(paid).hasToString("USD 1000.00");
    }

    @Test
    void undefinedPolicy() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(Participant.builder("seller").build());
        // example UndefinedPolicy
        // The population's only participant has no revenue, which is not a revenue of zero.
        Plan plan = sales.addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
        Evaluation evaluation = PlanEvaluator.of(plan.resolve()).evaluate(population);
        Statement statement = evaluation.statements().get(0);
        Money paid = statement.total(); // USD 0.00
        String why = statement.lines().get(0).reason(); // no measurement of revenue
        // end
        assertThat(paid).hasToString("USD 0.00");
        assertThat(why).hasToString("no measurement of revenue");
    }

    @Test
    void weightedGoal() {
        // example WeightedGoal
        WeightedGoal third = WeightedGoal.of("1/3", Goal.of("nps"));
        Rational allThree = third.weight().times(Rational.of(3)); // 1
        // end
        assertThat(allThree).hasToString("1");
    }

    private static Plan commissionOnRevenue() {
        return Plans.of(Component.builder("commission", "revenue")
                .payout(PayoutRule.flatRate("0.05"))
                .build());
    }

    private static Participant keepingAndLosing(long kept, long lost) {
        return Participant.builder("seller")
                .addMeasurement(ShareMeasurement.of("retention", kept, 40))
                .addMeasurement(ShareMeasurement.of("churn", lost, 40))
                .build();
    }

    private Population only(Participant participant) {
        return Population.builder("plan", quarter).addParticipant(participant).build();
    }
}
