package dev.incentive.testkit.breakpoint;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneOffset;

/** Plans whose breakpoints are known by heart. */
final class SmallPlans {

    static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2026, 1);

    private static final Unit USD = Unit.money(CurrencyUnit.of("USD"));

    private SmallPlans() {}

    /** 4 % up to 80 % of the quota, 6 % above, at most 6,000. */
    static ResolvedPlan commission() {
        return plan().addMetric(metric("revenue", Measure.number(), USD))
                .addComponent(Component.builder("commission", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .payout(PayoutRule.tiered(
                                TierMode.MARGINAL,
                                TierBasis.QUOTA_ATTAINMENT,
                                Tier.of("0", "0.04"),
                                Tier.of("0.8", "0.06")))
                        .addCap(Cap.componentPayout("6000"))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build()
                .resolve();
    }

    /** 1,500 for a net promoter score above that of the region, with five answers at least. */
    static ResolvedPlan aboveTheRegion() {
        return plan().addMetric(metric("nps", Measure.netPromoterScore(5), Unit.POINTS))
                .addComponent(Component.builder("bonus", "nps")
                        .benchmark(Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT))
                        .attainment(Attainment.DIFFERENCE)
                        .scorer(Scorer.npsAboveAverage())
                        .payout(PayoutRule.flatBonus(Money.of("USD", "1500")))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build()
                .resolve();
    }

    static Situation situation(ResolvedPlan plan) {
        return Situation.of(plan, QUARTER, new UsualPerson(plan, QUARTER).peers());
    }

    static Axis revenue(Situation situation) {
        Person person = new UsualPerson(situation.plan(), QUARTER).person(situation);
        return new Axes(situation, person).measured(situation.metric("revenue"));
    }

    private static Plan.Builder plan() {
        return Plan.builder("small")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneOffset.UTC);
    }

    private static Metric metric(String id, Measure measure, Unit unit) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }
}
