package dev.incentive.bench.engine;

import dev.incentive.bench.work.MixedData;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.metric.Counting;
import dev.incentive.metric.CustomerMetrics;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;

/** The mixed plan, written with the library. */
final class MixedPlan {
    static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 3);

    private static final String CURRENCY = "EUR";
    private static final String[] WEIGHTS = {"0.30", "0.25", "0.20", "0.15", "0.10"};

    private MixedPlan() {}

    static Plan plan() {
        return Plan.builder("mixed")
                .currency(CurrencyUnit.of(CURRENCY))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(number("revenue", Unit.money(CurrencyUnit.of(CURRENCY))))
                .addMetric(number("retention", Unit.RATIO))
                .addMetric(CustomerMetrics.netPromoterScore(5).renamed("nps", "Net promoter score"))
                .addMetric(milestones())
                .addComponent(commission())
                .addComponent(retention())
                .addComponent(promoters())
                .addComponent(bonus("milestones", "milestones")
                        .scorer(Scorer.milestones(parts()))
                        .payout(PayoutRule.flatBonus(Money.of(CURRENCY, "3000.00")))
                        .build())
                .addCap(Cap.planTotal("60000.00"))
                .build();
    }

    private static Metric number(String id, Unit unit) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Metric milestones() {
        return Metric.builder("milestones")
                .perspective(Perspective.TERRITORY)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.events(Counting.EVENTS))
                .unit(Unit.COUNT)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Milestone[] parts() {
        Milestone[] parts = new Milestone[WEIGHTS.length];
        for (int index = 0; index < WEIGHTS.length; index++) {
            String id = "milestone-" + (index + 1);
            parts[index] = Milestone.of(id, id, WEIGHTS[index], Achievement.once());
        }
        return parts;
    }

    private static Component.Builder bonus(String id, String metric) {
        return Component.builder(id, metric).whenUndefined(UndefinedPolicy.ZERO);
    }

    private static Component commission() {
        return bonus("commission", "revenue")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .payout(PayoutRule.tiered(
                        TierMode.MARGINAL,
                        TierBasis.QUOTA_ATTAINMENT,
                        Tier.of("0", "0.04"),
                        Tier.of("0.8", "0.06"),
                        Tier.of("1", "0.09"),
                        Tier.of("1.3", "0.12")))
                .evaluatedPer(EvaluatedPer.PERIOD)
                .build();
    }

    private static Component retention() {
        return bonus("retention", "retention")
                .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of(CURRENCY, "2500.00")))
                .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.5"))
                .build();
    }

    private static Component promoters() {
        return bonus("nps", "nps")
                .benchmark(Benchmark.pooledPeers("team", Membership.WITH_PARTICIPANT))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.npsAboveAverage())
                .payout(PayoutRule.flatBonus(Money.of(CURRENCY, "1500.00")))
                .build();
    }

    static ParticipantColumns columns(MixedData data) {
        ColumnLayout layout = ColumnLayout.builder()
                .column(ColumnName.measured("revenue"), "0.01")
                .column(ColumnName.quota("revenue"), "0.01")
                .column(ColumnName.measured("retention"), "0.0001")
                .column(ColumnName.prior("retention"), "0.0001")
                .column(ColumnName.of(Fact.PROMOTERS, "nps"), "1")
                .column(ColumnName.of(Fact.PASSIVES, "nps"), "1")
                .column(ColumnName.of(Fact.DETRACTORS, "nps"), "1")
                .column(ColumnName.milestones("milestones"), "1")
                .column(ColumnName.group("team"), "1")
                .build();
        return ParticipantColumns.builder(layout, data.size())
                .put(ColumnName.measured("revenue"), Column.of(data.revenue()))
                .put(ColumnName.quota("revenue"), Column.of(data.quota()))
                .put(ColumnName.measured("retention"), Column.of(data.retentionNow()))
                .put(ColumnName.prior("retention"), Column.of(data.retentionBefore()))
                .put(ColumnName.of(Fact.PROMOTERS, "nps"), Column.of(data.promoters()))
                .put(ColumnName.of(Fact.PASSIVES, "nps"), Column.of(data.passives()))
                .put(ColumnName.of(Fact.DETRACTORS, "nps"), Column.of(data.detractors()))
                .put(ColumnName.milestones("milestones"), Column.of(data.milestones()))
                .put(ColumnName.group("team"), Column.of(data.group()))
                .build();
    }
}
