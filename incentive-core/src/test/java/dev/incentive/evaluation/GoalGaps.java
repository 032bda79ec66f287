package dev.incentive.evaluation;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Gaps of rubrics, progress, scorecards, shared target incentives and proration. */
final class GoalGaps {

    private static final Scorer REACHED = Scorer.threshold("1", Border.AT_OR_ABOVE);

    private GoalGaps() {}

    static Stream<Gap> all() {
        return Stream.of(ratings(), benchmarks(), scorecards(), amounts()).flatMap(gaps -> gaps);
    }

    private static Stream<Gap> ratings() {
        Metric conduct = Metric.builder("conduct")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.rubric(RaterStatistic.MEAN, 2, RubricLevel.of("good", "as agreed", "1")))
                .unit(Unit.RATIO)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        Component.Builder rated = Plans.bonus("conduct", Benchmark.fixed("1"), Attainment.RATIO);
        Participant once = Participant.builder("rep-17")
                .addMeasurement(
                        RatingMeasurement.of("conduct", new Rating("first", "good"), new Rating("first", "good")))
                .build();
        return Stream.of(new Gap(
                UndefinedReason.TOO_FEW_RATERS, rated, once, Plans.dollars().addMetric(conduct)));
    }

    private static Stream<Gap> benchmarks() {
        Component.Builder progress = Plans.bonus(
                "retention", Benchmark.fixed("0.5"), Attainment.progressFromPriorPeriod(Progress.Clamp.UNCLAMPED));
        Component.Builder unknown = Plans.bonus(
                "retention", CustomParts.benchmark("acme.nothing", input -> Optional.empty()), Attainment.RATIO);
        return Stream.of(
                new Gap(
                        UndefinedReason.TARGET_NOT_BEYOND_START,
                        progress,
                        retaining().build()),
                new Gap(UndefinedReason.BENCHMARK_MISSING, unknown, retaining().build()));
    }

    private static Stream<Gap> scorecards() {
        Scorecard card = Scorecard.additive(
                UndefinedGoals.EXCLUDE_AND_REWEIGHT,
                WeightedGoal.of("0.5", quotaOf("retention")),
                WeightedGoal.of("0.5", quotaOf("revenue")));
        return Stream.of(new Gap(
                UndefinedReason.SCORECARD_EMPTY,
                Component.builder("bonus", card).payout(PayoutRule.flatBonus(Money.of("USD", "1000"))),
                retaining().build()));
    }

    private static Goal quotaOf(String metric) {
        return Goal.of(metric).against(Benchmark.quota(), Attainment.RATIO).scoredBy(REACHED);
    }

    private static Stream<Gap> amounts() {
        Component.Builder share = Component.builder("share", "retention")
                .scorer(Scorer.custom("acme.one", ScorerNeeds.nothing(), input -> Rational.ONE))
                .payout(PayoutRule.targetIncentive("1"));
        Component.Builder prorated =
                Plans.commission(PayoutRule.flatRate("0.1")).prorated(Prorated.PAYOUT);
        return Stream.of(
                new Gap(
                        UndefinedReason.TARGET_INCENTIVE_MISSING,
                        share,
                        retaining().build()),
                new Gap(
                        UndefinedReason.PERIOD_WITHOUT_LENGTH,
                        prorated,
                        Plans.earning("100").build(),
                        withoutAnyDayOfWork()));
    }

    /** Only Sundays are worked, and all of them are holidays. */
    private static Plan.Builder withoutAnyDayOfWork() {
        return Plans.dollars()
                .prorationBasis(ProrationBasis.workingDays(
                        EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)),
                        Plans.QUARTER.start().datesUntil(Plans.QUARTER.end()).toList()));
    }

    private static Participant.Builder retaining() {
        return Participant.builder("rep-17")
                .addMeasurement(ShareMeasurement.of("retention", 9, 10))
                .addMeasurement(NumberMeasurement.of("revenue", "100", Metrics.DOLLARS))
                .addPriorMeasurement(ShareMeasurement.of("retention", 8, 10));
    }
}
