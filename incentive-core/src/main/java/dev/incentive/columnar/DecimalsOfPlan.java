package dev.incentive.columnar;

import dev.incentive.metric.Metric;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.value.CurrencyUnit;

/** How many decimals most numbers of a fact have. */
final class DecimalsOfPlan {

    private DecimalsOfPlan() {}

    static int of(ResolvedPlan plan, ColumnName name) {
        return plan.metric(name.of())
                .map(DecimalsOfPlan::of)
                .orElse(plan.plan().currency().decimals());
    }

    private static int of(Metric metric) {
        if (metric.unit().isMoney()) {
            return CurrencyUnit.of(metric.unit().symbol()).decimals();
        }
        boolean isDecimal = metric.smallestStep().isDecimal();
        return isDecimal ? Math.min(DecimalUnits.MOST, LayoutCheck.decimals(metric.smallestStep())) : 2;
    }
}
