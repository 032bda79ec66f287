package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RatingScale;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Participants made of rows say what the columns say")
class RowParticipantsTest {
    private static final PayoutRule THOUSAND = PayoutRule.flatBonus(Money.of("USD", "1000"));

    /** Pays in proportion to the value of the metric, so that a statement tells values apart. */
    private static Plan proportional(Metric metric, Attainment attainment, Benchmark benchmark) {
        return Plans.in("USD")
                .addMetric(metric)
                .addComponent(Component.builder("bonus", metric.id())
                        .benchmark(benchmark)
                        .attainment(attainment)
                        .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                        .payout(THOUSAND)
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
    }

    private static Plan proportional(Metric metric) {
        return proportional(metric, Attainment.RATIO, Benchmark.fixed("1"));
    }

    private static Metric metric(Measure measure, Unit unit) {
        return Metric.builder("quality")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(measure)
                .unit(unit)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static ColumnName of(Fact fact) {
        return ColumnName.of(fact, "quality");
    }

    @Test
    void ofTopBoxes() {
        Measure measure = Measure.topBoxShare(new RatingScale(1, 5), 4, 3);
        Payouts payouts = new Rows(proportional(metric(measure, Unit.RATIO)))
                .withGaps(of(Fact.TOP_BOX), "1", 2L, 3L, 0L, null, 1L)
                .withGaps(of(Fact.ANSWERS), "1", 4L, 3L, 7L, 7L, 2L)
                .paid();
        assertThat(payouts.totals()).containsExactly(50_000, 100_000, 0, 0, 0);
    }

    @Test
    void ofMeanRatings() {
        Measure measure = Measure.meanRating(new RatingScale(1, 5), 1);
        Payouts payouts = new Rows(proportional(metric(measure, Unit.RATING)))
                .with(of(Fact.RATING_SUM), "1", 5, 15, 9, 4, 0, 3, 16)
                .with(of(Fact.ANSWERS), "1", 3, 3, 3, 4, 0, 4, 3)
                .paid();
        assertThat(payouts.totals()).containsExactly(166_667, 500_000, 300_000, 100_000, 0, 0, 0);
        assertThat(payouts.isFailed(5)).isTrue();
        assertThat(payouts.isFailed(6)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RaterStatistic.class)
    void ofRaters(RaterStatistic statistic) {
        Measure measure =
                Measure.rubric(statistic, 2, RubricLevel.of("low", "low", "0"), RubricLevel.of("high", "high", "2"));
        Payouts payouts = new Rows(proportional(metric(measure, Unit.RATING)))
                .with(ColumnName.raters("quality", "low"), "1", 1, 1, 0, 1, -1, 0)
                .with(ColumnName.raters("quality", "high"), "1", 1, 3, 5, 0, 1, 1_000_001)
                .paid();
        assertThat(payouts.totals()[0]).isEqualTo(100_000);
        assertThat(payouts.isFailed(4)).isTrue();
        assertThat(payouts.isFailed(5)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void ofCountedEvents(Counting counting) {
        Payouts payouts = new Rows(proportional(metric(Measure.events(counting), Unit.COUNT)))
                .withGaps(of(Fact.VALUE), "1", 0L, 1L, 7L, null, -1L)
                .paid();
        assertThat(payouts.totals()).containsExactly(0, 100_000, 700_000, 0, 0);
        assertThat(payouts.isFailed(4)).isTrue();
    }

    @Test
    void ofCountsAlsoOfThePeriodBefore() {
        Metric metric = metric(Measure.events(Counting.EVENTS), Unit.COUNT);
        Payouts payouts = new Rows(
                        proportional(metric, Attainment.RATIO, Benchmark.priorPeriod(Uplift.relative("0.1"))))
                .with(of(Fact.VALUE), "1", 11, 22, 5)
                .withGaps(of(Fact.VALUE).inPriorPeriod(), "1", 10L, 10L, null)
                .paid();
        assertThat(payouts.totals()).containsExactly(100_000, 200_000, 0);
    }

    private static Plan milestones() {
        return Plans.in("USD")
                .addMetric(metric(Measure.events(Counting.EVENTS), Unit.COUNT))
                .addComponent(Component.builder("bonus", "quality")
                        .scorer(Scorer.milestones(
                                Milestone.of("visits", "Visits", "0.5", Achievement.counted(4, part())),
                                Milestone.of("partners", "Partners", "0.5", Achievement.distinct(2, part()))))
                        .payout(THOUSAND)
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .addComponent(Component.builder("each", "quality")
                        .payout(PayoutRule.perUnit(Money.of("USD", "1")))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
    }

    private static Achievement.Completion part() {
        return Achievement.Completion.PROPORTIONAL;
    }

    @Test
    void ofMilestonesAndTheNumberOfAllEvents() {
        Payouts payouts = new Rows(milestones())
                .with(ColumnName.milestone("quality", "visits"), "1", 2, 5, 0)
                .with(ColumnName.milestone("quality", "partners"), "1", 1, 3, 0)
                .with(of(Fact.VALUE), "1", 9, 5, 0)
                .paid();
        assertThat(payouts.line("bonus").amounts()).containsExactly(50_000, 100_000, 0);
        assertThat(payouts.line("each").amounts()).containsExactly(900, 500, 0);
    }

    @Test
    void ofMilestonesAsBits() {
        Plan plan = Plans.in("USD")
                .addMetric(metric(Measure.events(Counting.EVENTS), Unit.COUNT))
                .addComponent(Component.builder("bonus", "quality")
                        .scorer(Scorer.milestones(
                                Milestone.of("first", "First", "0.7", Achievement.once()),
                                Milestone.of("second", "Second", "0.3", Achievement.once())))
                        .payout(THOUSAND)
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
        Payouts payouts = new Rows(plan)
                .withGaps(ColumnName.milestones("quality"), "1", 0L, 1L, 2L, 3L, null, 4L)
                .paid();
        assertThat(payouts.totals()).containsExactly(0, 70_000, 30_000, 100_000, 0, 0);
        assertThat(payouts.isFailed(5)).isTrue();
    }

    private static Plan manyMilestones(String weight, String... more) {
        List<String> weights = new ArrayList<>(List.of(more));
        weights.addAll(0, Collections.nCopies(20, weight));
        List<Milestone> milestones = new ArrayList<>();
        for (String each : weights) {
            String id = "m" + milestones.size();
            milestones.add(Milestone.of(id, id, each, Achievement.once()));
        }
        return Plans.in("USD")
                .addMetric(metric(Measure.events(Counting.EVENTS), Unit.COUNT))
                .addComponent(Component.builder("bonus", "quality")
                        .scorer(Scorer.milestones(milestones.toArray(Milestone[]::new)))
                        .payout(THOUSAND)
                        .build())
                .build();
    }

    @Test
    void ofMoreMilestonesThanOneTableHolds() {
        Payouts payouts = new Rows(manyMilestones("0.05"))
                .with(ColumnName.milestones("quality"), "1", 0, 1L << 19, (1L << 20) - 1, 0x10101, 1L << 20)
                .paid();
        assertThat(payouts.totals()).containsExactly(0, 5_000, 100_000, 15_000, 0);
        assertThat(payouts.exactRows()).isEqualTo(1);
    }

    @Test
    void ofMilestonesWithWeightsThatDoNotFit() {
        Payouts payouts = new Rows(manyMilestones(
                        "0.0000000000000000000000000000000000001", "0.999999999999999999999999999999999998"))
                .with(ColumnName.milestones("quality"), "1", 1L << 20, 1)
                .paid();
        assertThat(payouts.totals()).containsExactly(100_000, 0);
        assertThat(payouts.exactRows()).isEqualTo(2);
    }

    @Test
    void ofPeersByNumberOrName() {
        Metric nps = metric(Measure.netPromoterScore(1), Unit.POINTS);
        Plan plan = Plans.in("USD")
                .addMetric(nps)
                .addComponent(Component.builder("bonus", "quality")
                        .benchmark(Benchmark.pooledPeers("team", Membership.WITH_PARTICIPANT))
                        .attainment(Attainment.DIFFERENCE)
                        .scorer(Scorer.npsAboveAverage())
                        .payout(THOUSAND)
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
        Rows rows = new Rows(plan)
                .with(of(Fact.PROMOTERS), "1", 5, 1, 3)
                .with(of(Fact.PASSIVES), "1", 1, 1, 0)
                .with(of(Fact.DETRACTORS), "1", 1, 5, 0)
                .with(ColumnName.group("team"), "1", 0, 0, 1);
        assertThat(rows.paid().totals()).containsExactly(100_000, 0, 0);
        assertThat(rows.paid().statement(0).lines().get(0).derivation().toString())
                .contains("peers (0)");
    }

    private static Plan prorated(ProrationBasis basis) {
        return Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addComponent(AmountPlans.paying("a").prorated(Prorated.PAYOUT).build())
                .prorationBasis(basis)
                .build();
    }

    @Test
    void ofEveryNumberOfActiveDays() {
        long[] days = LongStream.rangeClosed(0, 91).toArray();
        Payouts payouts = new Rows(prorated(ProrationBasis.actualDays()))
                .with(ColumnName.activePart(), "1/91", days)
                .with(
                        ColumnName.measured("a"),
                        "1",
                        LongStream.of(days).map(day -> 91).toArray())
                .paid();
        assertThat(payouts.totals())
                .isEqualTo(LongStream.of(days).map(day -> 100 * day).toArray());
    }

    @Test
    void ofPartsByEachBasis() {
        for (ProrationBasis basis : List.of(
                ProrationBasis.thirtyE360(),
                ProrationBasis.months(),
                ProrationBasis.workingDays(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()))) {
            PerformancePeriod both = PerformancePeriod.of("2024-04-11", "2024-06-03");
            Rational part = basis.share(List.of(both), Plans.QUARTER).orElseThrow();
            Payouts payouts = new Rows(prorated(basis))
                    .with(
                            ColumnName.activePart(),
                            "1/" + part.denominator(),
                            part.numerator().longValueExact())
                    .with(ColumnName.measured("a"), "1", 1000)
                    .paid();
            assertThat(payouts.exactRows()).isZero();
        }
    }

    @Test
    void butNotOfPartsThatNoDaysAre() {
        Rows rows = new Rows(prorated(ProrationBasis.actualDays()))
                .with(ColumnName.activePart(), "0.01", 50, 101, -1)
                .with(ColumnName.measured("a"), "1", 1000, 1000, 1000);
        Payouts payouts = rows.compiled().evaluate(rows.columns());
        assertThat(payouts.totals()).containsExactly(50_000, 0, 0);
        assertThat(payouts.isFailed(1)).isTrue();
        assertThat(payouts.isFailed(2)).isTrue();
        assertThat(Refusal.codesOf(() -> payouts.statement(0))).hasToString("[PRORATION_INVALID]");
    }

    @Test
    void ofTargetIncentivesAndWhatWasCreditedBefore() {
        Plan plan = Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addComponent(Component.builder("share", "a")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                        .payout(PayoutRule.targetIncentive("1"))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
        Payouts payouts = new Rows(plan)
                .with(ColumnName.measured("a"), "0.01", 500, 500, 500, 500)
                .withGaps(ColumnName.quota("a"), "0.5", 20L, 20L, 20L, null)
                .withGaps(ColumnName.of(Fact.ALREADY_CREDITED, "a"), "1", 5L, null, -5L, 5L)
                .withGaps(ColumnName.targetIncentive(), "0.25", 4000L, 4000L, 4000L, 4000L)
                .paid();
        assertThat(payouts.totals()).containsExactly(100_000, 50_000, 0, 0);
    }

    @Test
    void whereUnitsFitWhatColumnsHold() {
        Metric metric = metric(Measure.netPromoterScore(1), Unit.POINTS);
        Rows rows = new Rows(proportional(metric))
                .with(of(Fact.PROMOTERS), "0.5", 1)
                .with(ColumnName.group("team"), "2", 1)
                .with(ColumnName.targetIncentive(), "1/3", 1);
        assertThat(Refusal.codesOf(rows::compiled)).hasSize(3);
    }
}
