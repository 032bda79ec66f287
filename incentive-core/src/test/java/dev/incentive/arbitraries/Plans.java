package dev.incentive.arbitraries;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.List;

/** Small plans over all {@link Metrics}. */
public final class Plans {

    /** The period that the statements here are for. */
    public static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2024, 2);

    private Plans() {}

    /** A plan in dollars that rounds half up, with all metrics and no component yet. */
    public static Plan.Builder dollars() {
        Plan.Builder plan = in("USD");
        Metrics.all().forEach(plan::addMetric);
        return plan;
    }

    /** A plan in a currency that rounds half up, without metrics and components. */
    public static Plan.Builder in(String currency) {
        return Plan.builder("plan")
                .currency(CurrencyUnit.of(currency))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC);
    }

    /** A plan in dollars with components. */
    public static Plan of(Component... components) {
        Plan.Builder plan = dollars();
        List.of(components).forEach(plan::addComponent);
        return plan.build();
    }

    /** A component {@code commission} on revenue. */
    public static Component.Builder commission(PayoutRule rule) {
        return Component.builder("commission", "revenue").payout(rule);
    }

    /** A component {@code bonus} of 1,000 dollars for a score of 1. */
    public static Component.Builder bonus(String metric, Scorer scorer) {
        return Component.builder("bonus", metric).scorer(scorer).payout(PayoutRule.flatBonus(Money.of("USD", "1000")));
    }

    /** A component {@code bonus} for reaching a benchmark. */
    public static Component.Builder bonus(String metric, Benchmark benchmark, Attainment attainment) {
        return bonus(metric, Scorer.threshold("1", Border.AT_OR_ABOVE))
                .benchmark(benchmark)
                .attainment(attainment);
    }

    /** A person with revenue in dollars. */
    public static Participant.Builder earning(String revenue) {
        return Participant.builder("rep-17").addMeasurement(NumberMeasurement.of("revenue", revenue, Metrics.DOLLARS));
    }

    /** What a plan pays to one person who is compared with nobody else. */
    public static Statement statement(Plan plan, Participant participant) {
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        return evaluator.evaluate(participant, QUARTER, evaluator.peerStatistics(List.of(participant), QUARTER));
    }

    /** The total that a plan pays to one person. */
    public static Rational total(Plan plan, Participant participant) {
        return statement(plan, participant).total().value();
    }
}
