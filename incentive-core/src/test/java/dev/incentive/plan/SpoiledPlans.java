package dev.incentive.plan;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Plans that are wrong outside their components. */
final class SpoiledPlans {

    private SpoiledPlans() {}

    static Stream<SpoiledPlan> all() {
        return Stream.of(heads(), metrics(), lists(), caps()).flatMap(cases -> cases);
    }

    private static Stream<SpoiledPlan> heads() {
        return Stream.of(
                spoiled("an id with a blank", commission(renamed("my plan")), "IDENTIFIER_INVALID /id"),
                spoiled(
                        "a mode that does not round",
                        paying().roundingMode(RoundingMode.UNNECESSARY),
                        "DOCUMENT_WORD_UNKNOWN /rounding/mode"),
                spoiled("a negative scale", paying().roundingScale(-1), "NUMBER_OUT_OF_RANGE /rounding/scale"),
                spoiled("a scale of ten", paying().roundingScale(10), "NUMBER_OUT_OF_RANGE /rounding/scale"));
    }

    private static Stream<SpoiledPlan> metrics() {
        return Stream.of(
                spoiled("a metric with a blank id", withMetric(metric("a b")), "IDENTIFIER_INVALID /metrics/6/id"),
                spoiled(
                        "a metric that is there already",
                        withMetric(metric("revenue")),
                        "IDENTIFIER_DUPLICATE /metrics/6/id"),
                spoiled(
                        "an amount without a unit",
                        withMetric(metric("hours").unit(new Unit(" "))),
                        "IDENTIFIER_INVALID /metrics/6/unit"),
                spoiled(
                        "a share in points",
                        withMetric(metric("share").measure(Measure.share()).unit(Unit.POINTS)),
                        "METRIC_NOT_SUITABLE /metrics/6/unit"),
                spoiled(
                        "a survey without a minimum of answers",
                        withMetric(metric("survey")
                                .measure(Measure.netPromoterScore(0))
                                .unit(Unit.POINTS)),
                        "NUMBER_OUT_OF_RANGE /metrics/6/measure/minimumAnswers"));
    }

    private static Stream<SpoiledPlan> lists() {
        return Stream.of(
                spoiled(
                        "no metrics",
                        commission(Plans.in("USD")),
                        "LIST_EMPTY /metrics",
                        "REFERENCE_UNKNOWN /components/0/metric"),
                spoiled("no components", Plans.dollars(), "LIST_EMPTY /components"),
                spoiled(
                        "a component that is there already",
                        commission(paying()),
                        "IDENTIFIER_DUPLICATE /components/1/id"),
                spoiled(
                        "a component with a name for an id",
                        paying().addComponent(Component.builder("North/South", "revenue")
                                .payout(PayoutRule.flatRate("0"))
                                .build()),
                        "IDENTIFIER_INVALID /components/1/id"),
                spoiled(
                        "three qualitative goals",
                        paying().addComponent(qualitative("a", "nps"))
                                .addComponent(qualitative("b", "visits"))
                                .addComponent(qualitative("c", "nps")),
                        "PLAN_TOO_MANY_QUALITATIVE_GOALS /components"));
    }

    private static Stream<SpoiledPlan> caps() {
        return Stream.of(
                spoiled("a component's cap", paying().addCap(Cap.componentPayout("1")), "CAP_INVALID /caps/0/bounds"),
                spoiled("a cap on an attainment", paying().addCap(Cap.attainment("1")), "CAP_INVALID /caps/0/bounds"),
                spoiled(
                        "two caps",
                        paying().addCap(Cap.planTotal("2")).addCap(Cap.planTotal("1")),
                        "CAP_INVALID /caps/1/bounds"),
                spoiled("a negative cap", paying().addCap(Cap.planTotal("-1")), "NUMBER_OUT_OF_RANGE /caps/0/limit"),
                spoiled(
                        "a cap of half a cent",
                        paying().addCap(Cap.planTotal("1.005")),
                        "AMOUNT_TOO_FINE /caps/0/limit"),
                spoiled(
                        "a cap of a third",
                        paying().addCap(new Cap(Cap.Bounds.PLAN_TOTAL, Rational.ratio(1, 3))),
                        "AMOUNT_TOO_FINE /caps/0/limit"),
                spoiled(
                        "a cap in cents where the plan rounds to dollars",
                        paying().roundingScale(0).addCap(Cap.planTotal("1.50")),
                        "AMOUNT_TOO_FINE /caps/0/limit"),
                spoiled(
                        "a cap of 2^63 cents",
                        paying().addCap(Cap.planTotal("92233720368547758.08")),
                        "AMOUNT_OUT_OF_RANGE /caps/0/limit"));
    }

    private static Plan.Builder paying() {
        return commission(Plans.dollars());
    }

    private static Plan.Builder commission(Plan.Builder plan) {
        return plan.addComponent(Plans.commission(PayoutRule.flatRate("0.05")).build());
    }

    private static Plan.Builder renamed(String id) {
        Plan plan = Plans.dollars().build();
        Plan.Builder renamed = Plan.builder(id)
                .currency(plan.currency())
                .roundingMode(plan.roundingMode())
                .zone(plan.zone());
        plan.metrics().forEach(renamed::addMetric);
        return renamed;
    }

    private static Plan.Builder withMetric(Metric.Builder metric) {
        return paying().addMetric(metric.build());
    }

    private static Metric.Builder metric(String id) {
        return Metric.builder(id)
                .perspective(Perspective.FINANCIAL)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(Metrics.DOLLARS)
                .direction(Direction.HIGHER_IS_BETTER);
    }

    private static Component qualitative(String id, String metric) {
        return Component.builder(id, metric)
                .scorer(Scorer.custom("acme.one", ScorerNeeds.nothing(), input -> Rational.ONE))
                .payout(Plans.bonus(metric, Scorer.none()).build().payout())
                .build();
    }

    private static SpoiledPlan spoiled(String what, Plan.Builder plan, String... problems) {
        return SpoiledPlan.of(what, plan, problems);
    }
}
