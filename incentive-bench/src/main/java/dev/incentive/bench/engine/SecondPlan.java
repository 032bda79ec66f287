package dev.incentive.bench.engine;

import dev.incentive.bench.work.SecondData;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;

/** The second plan, written with the library. */
final class SecondPlan {
    static final PerformancePeriod PERIOD = PerformancePeriod.quarter(2026, 3);

    private static final String CURRENCY = "EUR";
    private static final Unit EUROS = Unit.money(CurrencyUnit.of(CURRENCY));

    private SecondPlan() {}

    static Plan plan() {
        return Plan.builder("second")
                .currency(CurrencyUnit.of(CURRENCY))
                .roundingMode(RoundingMode.HALF_EVEN)
                .zone(ZoneId.of("UTC"))
                .prorationBasis(ProrationBasis.actualDays())
                .addMetric(metric("revenue", Measure.number(), EUROS, Direction.HIGHER_IS_BETTER))
                .addMetric(metric("product", Measure.number(), EUROS, Direction.HIGHER_IS_BETTER))
                .addMetric(metric(
                        "satisfaction",
                        Measure.topBoxShare(new RatingScale(1, 5), 5, 10),
                        Unit.RATIO,
                        Direction.HIGHER_IS_BETTER))
                .addMetric(metric("days", Measure.number(), new Unit("days"), Direction.LOWER_IS_BETTER))
                .addMetric(metric("events", Measure.events(Counting.EVENTS), Unit.COUNT, Direction.HIGHER_IS_BETTER))
                .addComponent(scorecard())
                .addComponent(product())
                .addComponent(speed())
                .addComponent(partners())
                .addCap(Cap.planTotal("20000.00"))
                .addFloor(Floor.planTotal("400.00").byActivePart())
                .build();
    }

    private static Metric metric(String id, Measure measure, Unit unit, Direction direction) {
        return Metric.builder(id)
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUANTITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(direction)
                .build();
    }

    /** Scores are factors of 60 % of the target incentive: 0.6, 1.2 and so on, since shares of it total one. */
    private static Component scorecard() {
        Goal revenue = Goal.of("revenue")
                .against(Benchmark.quota(), Attainment.RATIO)
                .scoredBy(Scorer.curve(
                        CurveEnd.FLAT,
                        CurvePoint.of("0.5", "0.24"),
                        CurvePoint.of("1", "0.6"),
                        CurvePoint.of("1.5", "1.2")));
        Goal satisfaction = Goal.of("satisfaction")
                .against(Benchmark.fixed("1"), Attainment.RATIO)
                .scoredBy(Scorer.tiered(
                        Border.AT_OR_ABOVE,
                        ScoreLevel.of("0", "0"),
                        ScoreLevel.of("0.80", "0.3"),
                        ScoreLevel.of("0.90", "0.6"),
                        ScoreLevel.of("0.95", "0.9")));
        return Component.builder(
                        "scorecard",
                        Scorecard.additive(
                                UndefinedGoals.EXCLUDE_AND_REWEIGHT,
                                WeightedGoal.of("0.5", revenue),
                                WeightedGoal.of("0.5", satisfaction)))
                .payout(PayoutRule.targetIncentive("1"))
                .prorated(Prorated.TARGET_INCENTIVE)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    private static Component product() {
        CurveScorer factor = new CurveScorer(
                List.of(CurvePoint.of("0.5", "0.8"), CurvePoint.of("1", "1.2")), Rational.of("0.8"), CurveEnd.FLAT);
        return Component.builder("product", "product")
                .payout(PayoutRule.tiered(
                        TierMode.WHOLE_AMOUNT,
                        TierBasis.AMOUNT,
                        Tier.of("0", "0.02"),
                        Tier.of("50000", "0.03"),
                        Tier.of("100000", "0.045")))
                .evaluatedPer(EvaluatedPer.PERIOD)
                .addFloor(Floor.componentPayout("100.00"))
                .addMultiplier(Multiplier.of(Operand.measuredValue("satisfaction"), factor))
                .addCap(Cap.componentPayout("9000.00"))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    private static Component speed() {
        Condition large = Condition.reaches(Operand.measuredValue("revenue"), Border.AT_OR_ABOVE, "250000.00");
        Condition liked = Condition.reaches(Operand.measuredValue("satisfaction"), Border.AT_OR_ABOVE, "0.90");
        return Component.builder("speed", "days")
                .benchmark(Benchmark.peers("region", PeerStatistic.median(), Membership.WITH_PARTICIPANT))
                .attainment(Attainment.TARGET_OVER_ACTUAL)
                .scorer(Scorer.threshold("1.05", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of(CURRENCY, "1500.00")))
                .gate(Gate.of(Condition.anyOf(large, liked)))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    private static Component partners() {
        return Component.builder("partners", "events")
                .scorer(Scorer.milestones(
                        Milestone.of(
                                "mentions",
                                "Mentions",
                                "0.6",
                                Achievement.counted(8, Achievement.Completion.PROPORTIONAL)),
                        Milestone.of(
                                "partners",
                                "Partners",
                                "0.4",
                                Achievement.distinct(3, Achievement.Completion.PROPORTIONAL))))
                .payout(PayoutRule.flatBonus(Money.of(CURRENCY, "2000.00")))
                .prorated(Prorated.PAYOUT)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
    }

    static ParticipantColumns columns(SecondData data) {
        ColumnLayout layout = ColumnLayout.builder()
                .column(ColumnName.measured("revenue"), "0.01")
                .column(ColumnName.quota("revenue"), "0.01")
                .column(ColumnName.measured("product"), "0.01")
                .column(ColumnName.of(Fact.TOP_BOX, "satisfaction"), "1")
                .column(ColumnName.of(Fact.ANSWERS, "satisfaction"), "1")
                .column(ColumnName.measured("days"), "0.01")
                .column(ColumnName.group("region"), "1")
                .column(ColumnName.targetIncentive(), "0.01")
                .column(ColumnName.activePart(), "1/" + SecondData.QUARTER_DAYS)
                .column(ColumnName.milestone("events", "mentions"), "1")
                .column(ColumnName.milestone("events", "partners"), "1")
                .build();
        return ParticipantColumns.builder(layout, data.size())
                .put(ColumnName.measured("revenue"), Column.of(data.revenue()))
                .put(ColumnName.quota("revenue"), Column.of(data.quota()))
                .put(ColumnName.measured("product"), Column.of(data.productRevenue()))
                .put(ColumnName.of(Fact.TOP_BOX, "satisfaction"), Column.of(data.topAnswers()))
                .put(ColumnName.of(Fact.ANSWERS, "satisfaction"), Column.of(data.answers()))
                .put(ColumnName.measured("days"), Column.of(data.daysToClose()))
                .put(ColumnName.group("region"), Column.of(data.region()))
                .put(ColumnName.targetIncentive(), Column.of(data.targetIncentive()))
                .put(ColumnName.activePart(), Column.of(data.activeDays()))
                .put(ColumnName.milestone("events", "mentions"), Column.of(data.mentions()))
                .put(ColumnName.milestone("events", "partners"), Column.of(data.partners()))
                .build();
    }
}
