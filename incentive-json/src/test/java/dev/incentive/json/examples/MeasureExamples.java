package dev.incentive.json.examples;

import static dev.incentive.json.examples.PublishedExample.DOLLARS;
import static dev.incentive.json.examples.PublishedExample.metric;
import static dev.incentive.json.examples.PublishedExample.number;
import static dev.incentive.json.examples.PublishedExample.plan;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Progress;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Published examples of measures, scores and what they pay. */
final class MeasureExamples {

    private static final Scorer AS_IT_IS =
            Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("1", "1"));
    private static final PayoutRule HUNDRED = PayoutRule.flatBonus(Money.of("USD", "100"));

    private MeasureExamples() {}

    static Stream<PublishedExample> all() {
        return Stream.of(
                matrixOfLevels(),
                netPromoterScore(),
                significance("1.96", "significant-by-1-96-standard-errors"),
                significance("2", "significant-by-2-standard-errors"),
                progressUpwards(),
                progressDownwards(),
                shareOfATarget(),
                milestones(),
                halfACent(),
                generalAndSpecificRate(),
                intervalTargets());
    }

    private static PublishedExample matrixOfLevels() {
        Plan plan = PublishedExample.plan("plan")
                .addMetric(number("net-income", new Unit("level")))
                .addMetric(number("cash-flow", new Unit("level")))
                .addMetric(number("strategic", new Unit("level")))
                .addComponent(level("net-income", "0.5", "0.25"))
                .addComponent(level("cash-flow", "0.25", "0.125"))
                .addComponent(level("strategic", "0.25", "0"))
                .build();
        return PublishedExample.of(
                "matrix-of-levels-behind-a-threshold",
                plan,
                levels("below", 0, 0),
                levels("threshold", 1, 1),
                levels("target", 2, 2),
                levels("superior", 3, 3),
                levels("income-misses-cash-at-threshold", 0, 1),
                levels("income-misses-cash-at-target", 0, 2),
                levels("income-misses-cash-superior", 0, 3));
    }

    private static Component level(String metric, String atTarget, String atThreshold) {
        String superior = metric.equals("net-income") ? "1" : "0.5";
        Component.Builder component = Component.builder(metric, metric)
                .benchmark(Benchmark.fixed("0"))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.tiered(
                        Border.AT_OR_ABOVE,
                        ScoreLevel.of("0", "0"),
                        ScoreLevel.of("1", atThreshold),
                        ScoreLevel.of("2", atTarget),
                        ScoreLevel.of("3", superior)))
                .payout(HUNDRED);
        boolean cashFlow = metric.equals("cash-flow");
        return cashFlow
                ? component.build()
                : component
                        .gate(Gate.measuredValue("net-income", Border.AT_OR_ABOVE, "1"))
                        .build();
    }

    private static Participant levels(String id, int income, int others) {
        return Participant.builder(id)
                .addMeasurement(NumberMeasurement.of("net-income", String.valueOf(income), new Unit("level")))
                .addMeasurement(NumberMeasurement.of("cash-flow", String.valueOf(others), new Unit("level")))
                .addMeasurement(NumberMeasurement.of("strategic", String.valueOf(others), new Unit("level")))
                .build();
    }

    private static Metric nps() {
        return metric("nps", Measure.netPromoterScore(1), Unit.POINTS, Direction.HIGHER_IS_BETTER);
    }

    private static PublishedExample netPromoterScore() {
        Plan plan = plan(
                "plan",
                nps(),
                Component.builder("points", "nps")
                        .payout(PayoutRule.perUnit(Money.of("USD", "1")))
                        .build());
        return PublishedExample.of("net-promoter-score-of-3-2-1", plan, surveyed("six", 1), surveyed("many", 54));
    }

    /** 324 answers as 3 to 2 to 1 have a standard error of 4.14 points. */
    private static PublishedExample significance(String standardErrors, String name) {
        Plan plan = plan(
                "plan",
                nps(),
                above("25.2", standardErrors),
                above("25.22", standardErrors),
                above("25.05", standardErrors),
                above("25.06", standardErrors));
        return PublishedExample.of(name, plan, surveyed("many", 54));
    }

    private static Component above(String benchmark, String standardErrors) {
        return Component.builder("above-" + benchmark, "nps")
                .benchmark(Benchmark.fixed(benchmark))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.npsSignificantlyAboveAverage(standardErrors))
                .payout(HUNDRED)
                .build();
    }

    private static Participant surveyed(String id, long times) {
        List<Long> counts = List.of(times, 0L, 0L, 0L, 0L, 0L, 0L, 2 * times, 0L, 0L, 3 * times);
        return Participant.builder(id)
                .addMeasurement(SurveyMeasurement.of("nps", new SurveyTally(RatingScale.ZERO_TO_TEN, counts)))
                .build();
    }

    private static PublishedExample progressUpwards() {
        Plan plan = plan(
                "plan",
                number("nps", Unit.POINTS),
                towards("nps", "45", Attainment.progressFrom("32", Progress.Clamp.ZERO_TO_ONE)));
        return PublishedExample.of(
                "progress-of-a-score-towards-its-target",
                plan,
                Participant.builder("team")
                        .addMeasurement(NumberMeasurement.of("nps", "42", Unit.POINTS))
                        .build());
    }

    private static PublishedExample progressDownwards() {
        Plan plan = plan(
                "plan",
                metric("churn", Measure.share(), Unit.RATIO, Direction.LOWER_IS_BETTER),
                towards("churn", "0.05", Attainment.progressFrom("0.08", Progress.Clamp.ZERO_TO_ONE)));
        return PublishedExample.of(
                "progress-of-churn-towards-its-target",
                plan,
                Participant.builder("team")
                        .addMeasurement(ShareMeasurement.of("churn", 6, 100))
                        .build());
    }

    private static PublishedExample shareOfATarget() {
        Plan plan = plan("plan", number("accounts", Unit.COUNT), towards("accounts", "500", Attainment.RATIO));
        return PublishedExample.of(
                "share-of-a-target",
                plan,
                Participant.builder("team")
                        .addMeasurement(NumberMeasurement.of("accounts", "400", Unit.COUNT))
                        .build());
    }

    private static Component towards(String metric, String target, Attainment attainment) {
        return Component.builder("goal", metric)
                .benchmark(Benchmark.fixed(target))
                .attainment(attainment)
                .scorer(AS_IT_IS)
                .payout(HUNDRED)
                .build();
    }

    private static PublishedExample milestones() {
        String[] weights = {"0.2", "0.3", "0.2", "0.2", "0.1"};
        Milestone[] milestones = new Milestone[weights.length];
        for (int index = 0; index < weights.length; index++) {
            milestones[index] = Milestone.of("m" + (index + 1), "m" + (index + 1), weights[index], Achievement.once());
        }
        Plan plan = plan(
                "plan",
                metric("launch", Measure.events(Counting.EVENTS), Unit.COUNT, Direction.HIGHER_IS_BETTER),
                Component.builder("goal", "launch")
                        .scorer(Scorer.milestones(milestones))
                        .payout(HUNDRED)
                        .build());
        List<Event> events = Stream.of("m1", "m2", "m3")
                .map(id -> Event.forMilestone("e-" + id, id, LocalDate.of(2019, 2, 1), "", "minutes"))
                .toList();
        return PublishedExample.of(
                "three-of-five-milestones",
                plan,
                Participant.builder("team")
                        .addMeasurement(EventMeasurement.of("launch", events))
                        .build());
    }

    private static PublishedExample halfACent() {
        Plan plan = plan(
                "plan",
                number("orders", DOLLARS),
                Component.builder("admin", "orders")
                        .payout(PayoutRule.flatRate("0.3"))
                        .build());
        return PublishedExample.of(
                "half-a-cent-and-its-refund", plan, ordered("order", "6.45"), ordered("refund", "-6.45"));
    }

    private static Participant ordered(String id, String amount) {
        return Participant.builder(id)
                .addMeasurement(NumberMeasurement.of("orders", amount, DOLLARS))
                .build();
    }

    private static PublishedExample generalAndSpecificRate() {
        Plan plan = PublishedExample.plan("plan")
                .addMetric(number("general", DOLLARS))
                .addMetric(number("specific", DOLLARS))
                .addComponent(Component.builder("general", "general")
                        .payout(PayoutRule.flatRate("0.1"))
                        .build())
                .addComponent(Component.builder("specific", "specific")
                        .payout(PayoutRule.flatRate("0.5"))
                        .build())
                .build();
        return PublishedExample.of(
                "a-general-and-a-specific-rate",
                plan,
                Participant.builder("rep")
                        .addMeasurement(NumberMeasurement.of("general", "20", DOLLARS))
                        .addMeasurement(NumberMeasurement.of("specific", "30", DOLLARS))
                        .build());
    }

    private static PublishedExample intervalTargets() {
        Plan plan = plan(
                "plan",
                number("revenue", DOLLARS),
                Component.builder("goal", "revenue")
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(AS_IT_IS)
                        .payout(HUNDRED)
                        .build());
        return PublishedExample.of(
                "attainment-of-each-interval", plan, month("first-interval", "3000"), month("second-interval", "2000"));
    }

    private static Participant month(String id, String amount) {
        return Participant.builder(id)
                .addQuota(Quota.of("revenue", "3000", DOLLARS))
                .addMeasurement(NumberMeasurement.of("revenue", amount, DOLLARS))
                .build();
    }
}
