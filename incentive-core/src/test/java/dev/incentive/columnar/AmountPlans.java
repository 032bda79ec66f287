package dev.incentive.columnar;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;

/** Plans whose components each pay a metric of their own, dollar for dollar. */
final class AmountPlans {

    private AmountPlans() {}

    /** A number in dollars. */
    static Metric dollars(String id) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(Metrics.DOLLARS)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    static Component.Builder paying(String metric) {
        return Component.builder(metric, metric)
                .payout(PayoutRule.flatRate("1"))
                .whenUndefined(UndefinedPolicy.ZERO);
    }

    static Plan.Builder of(String... metrics) {
        Plan.Builder plan = Plans.in("USD");
        for (String metric : metrics) {
            plan.addMetric(dollars(metric)).addComponent(paying(metric).build());
        }
        return plan;
    }
}
