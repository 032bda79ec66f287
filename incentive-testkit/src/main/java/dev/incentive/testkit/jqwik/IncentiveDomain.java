package dev.incentive.testkit.jqwik;

import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Survey;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.draw.Measurements;
import dev.incentive.testkit.draw.Metrics;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Draws the parameters of properties by their types: plans, people and plans with people, metrics, measurements, net
 * promoter surveys, periods, amounts of US dollars, and rates as {@link Rational}.
 *
 * <pre>{@code
 * @Domain(IncentiveDomain.class)
 * class PlanProperties {
 *     @Property
 *     void everyPlanIsSound(@ForAll Plan plan) {
 *         plan.resolve();
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IncentiveDomain extends DomainContextBase {

    private static final int ENOUGH_ANSWERS = 5;

    /** Made by jqwik. */
    public IncentiveDomain() {}

    @Provide
    Arbitrary<Plan> plans() {
        return IncentiveArbitraries.plans();
    }

    @Provide
    Arbitrary<SoundPlan> soundPlans() {
        return IncentiveArbitraries.soundPlans();
    }

    @Provide
    Arbitrary<Population> populations() {
        return DrawArbitrary.of(SoundPlans.withPopulation().map(SoundPlan::population));
    }

    @Provide
    Arbitrary<Metric> metrics() {
        return IncentiveArbitraries.metrics();
    }

    @Provide
    Arbitrary<Measurement> measurements() {
        return DrawArbitrary.of(choices -> Measurements.of(
                        Metrics.any("metric").from(choices), PerformancePeriod.quarter(2024, 2), List.of())
                .from(choices));
    }

    @Provide
    Arbitrary<Survey> surveys() {
        return IncentiveArbitraries.surveys(Measure.netPromoterScore(ENOUGH_ANSWERS));
    }

    @Provide
    Arbitrary<PerformancePeriod> periods() {
        return IncentiveArbitraries.periods();
    }

    @Provide
    Arbitrary<Money> money() {
        return IncentiveArbitraries.money(CurrencyUnit.of("USD"));
    }

    @Provide
    Arbitrary<Rational> rates() {
        return IncentiveArbitraries.rates();
    }
}
