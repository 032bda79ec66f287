package dev.incentive.plan;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.Cap;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Prorated;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.CurveScorer;
import dev.incentive.scoring.FunctionScorer;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Rational;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Plans whose proration, floors, multipliers, target incentive or unit of evaluation are wrong. */
final class SpoiledAdjustments {

    private static final PayoutRule FIVE_PERCENT = PayoutRule.flatRate("0.05");
    private static final String FIRST = " /components/0";

    private SpoiledAdjustments() {}

    static Stream<SpoiledPlan> all() {
        return Stream.of(proration(), floors(), planFloors(), multipliers(), evaluation(), incentives(), rules())
                .flatMap(cases -> cases);
    }

    private static Stream<SpoiledPlan> proration() {
        String word = "PRORATION_INVALID" + FIRST + "/prorated";
        return Stream.of(
                of("a payout prorated on no basis", commission().prorated(Prorated.PAYOUT), word),
                of(
                        "a floor prorated on no basis",
                        commission().addFloor(floor("1").byActivePart()),
                        word),
                of(
                        "a cap prorated on no basis",
                        commission().addCap(Cap.componentPayout("1").byActivePart()),
                        word),
                prorating("the quota of a component without one", commission().prorated(Prorated.QUOTA), word),
                prorating(
                        "the target incentive of a commission", commission().prorated(Prorated.TARGET_INCENTIVE), word),
                prorating(
                        "a prorated attainment",
                        Plans.bonus("retention", Benchmark.quota(), Attainment.RATIO)
                                .addCap(Cap.attainment("1").byActivePart()),
                        "PRORATION_INVALID" + FIRST + "/caps/0/limit"),
                plan(
                        "a week without a day of work",
                        Plans.dollars()
                                .prorationBasis(ProrationBasis.workingDays(EnumSet.allOf(DayOfWeek.class), List.of())),
                        "PRORATION_INVALID /prorationBasis/weekend"),
                plan(
                        "a plan's cap prorated on no basis",
                        Plans.dollars().addCap(Cap.planTotal("9").byActivePart()),
                        "PRORATION_INVALID /prorationBasis"),
                prorating("what may be prorated", commission().prorated(Prorated.PAYOUT)));
    }

    private static Stream<SpoiledPlan> floors() {
        String floors = FIRST + "/floors";
        return Stream.of(
                of(
                        "the plan's floor",
                        commission().addFloor(Floor.planTotal("1")),
                        "FLOOR_INVALID" + floors + "/0/bounds"),
                of(
                        "a floor twice",
                        commission().addFloor(floor("1")).addFloor(floor("2")),
                        "FLOOR_INVALID" + floors + "/1/bounds"),
                of(
                        "a floor above the cap",
                        commission().addFloor(floor("1.01")).addCap(Cap.componentPayout("1")),
                        "FLOOR_INVALID" + floors + "/0/limit"),
                of("a floor at the cap", commission().addFloor(floor("1")).addCap(Cap.componentPayout("1"))),
                of("a negative floor", commission().addFloor(floor("-1")), "NUMBER_OUT_OF_RANGE" + floors + "/0/limit"),
                of(
                        "a floor of half a cent",
                        commission().addFloor(floor("0.005")),
                        "AMOUNT_TOO_FINE" + floors + "/0/limit"));
    }

    private static Stream<SpoiledPlan> planFloors() {
        return Stream.of(
                plan("a component's floor", Plans.dollars().addFloor(floor("1")), "FLOOR_INVALID /floors/0/bounds"),
                plan(
                        "a floor of the plan above its cap",
                        Plans.dollars().addFloor(Floor.planTotal("2")).addCap(Cap.planTotal("1")),
                        "FLOOR_INVALID /floors/0/limit"),
                SpoiledPlan.of(
                        "a component with the id of the floor's line",
                        Plans.dollars()
                                .addComponent(Component.builder(Plan.FLOOR_LINE, "revenue")
                                        .payout(FIVE_PERCENT)
                                        .build()),
                        "IDENTIFIER_DUPLICATE /components/0/id"));
    }

    private static Stream<SpoiledPlan> multipliers() {
        String place = FIRST + "/multipliers/0";
        Operand revenue = Operand.measuredValue("revenue");
        return Stream.of(
                multiplier(
                        "a multiplier on a metric that is not there",
                        Operand.measuredValue("margin"),
                        curve(CurveEnd.FLAT, CurvePoint.of("0", "1")),
                        "REFERENCE_UNKNOWN" + place + "/operand/metric"),
                multiplier(
                        "a multiplier on an attainment that is not there",
                        Operand.attainment("commission"),
                        curve(CurveEnd.FLAT, CurvePoint.of("0", "1")),
                        "COMPONENT_INCOMPLETE" + place + "/operand/component"),
                multiplier(
                        "a multiplier without points",
                        revenue,
                        curve(CurveEnd.FLAT),
                        "LIST_EMPTY" + place + "/function/points"),
                multiplier(
                        "a multiplier that turns pay into debt",
                        revenue,
                        new TieredScorer(Border.ABOVE, List.of(ScoreLevel.of("0", "-0.1"), ScoreLevel.of("1", "1"))),
                        "NUMBER_OUT_OF_RANGE" + place + "/function"),
                multiplier(
                        "a multiplier that falls without end",
                        revenue,
                        curve(CurveEnd.EXTENDS, CurvePoint.of("0", "1"), CurvePoint.of("1", "0.9")),
                        "PAYOUT_DECREASES" + place + "/function/points/0/factor",
                        "NUMBER_OUT_OF_RANGE" + place + "/function"));
    }

    private static Stream<SpoiledPlan> evaluation() {
        PayoutRule reached = PayoutRule.tiered(
                TierMode.TRANSACTION_AT_REACHED_RATE, TierBasis.AMOUNT, Tier.of("0", "0.1"), Tier.of("9", "0.2"));
        String word = "EVALUATION_INVALID" + FIRST + "/evaluatedPer";
        return Stream.of(
                of("transactions at reached rates, or their sum", Plans.commission(reached), word),
                of("transactions at reached rates", Plans.commission(reached).evaluatedPer(EvaluatedPer.TRANSACTION)),
                of(
                        "transactions of a share",
                        Plans.bonus("retention", Benchmark.quota(), Attainment.RATIO)
                                .evaluatedPer(EvaluatedPer.TRANSACTION),
                        word),
                of(
                        "a cap on the attainment of transactions at reached rates",
                        Plans.commission(reached)
                                .benchmark(Benchmark.quota())
                                .attainment(Attainment.RATIO)
                                .addCap(Cap.attainment("1"))
                                .evaluatedPer(EvaluatedPer.TRANSACTION),
                        "CAP_INVALID" + FIRST + "/caps"));
    }

    private static Stream<SpoiledPlan> incentives() {
        TargetIncentive target = TargetIncentive.of(Money.of("USD", "1000"));
        return Stream.of(
                plan(
                        "a target incentive that nobody shares",
                        Plans.dollars().targetIncentive(target),
                        "COMPONENT_UNUSED_PART /targetIncentive"),
                SpoiledPlan.of(
                        "half a target incentive",
                        Plans.dollars().targetIncentive(target).addComponent(share("a", "1/2")),
                        "WEIGHTS_NOT_ONE /components"),
                SpoiledPlan.of(
                        "a target incentive in thirds",
                        Plans.dollars()
                                .targetIncentive(target)
                                .addComponent(share("a", "1/3"))
                                .addComponent(share("b", "2/3"))),
                SpoiledPlan.of(
                        "no share of a target incentive",
                        Plans.dollars()
                                .targetIncentive(TargetIncentive.of(Money.of("EUR", "1")))
                                .addComponent(share("a", "0"))
                                .addComponent(share("b", "1")),
                        "WEIGHT_NOT_POSITIVE /components/0/payout/weight",
                        "CURRENCY_MISMATCH /targetIncentive"));
    }

    private static Stream<SpoiledPlan> rules() {
        String payout = FIRST + "/payout";
        return Stream.of(
                of(
                        "amounts that accrue over nothing",
                        Plans.commission(
                                PayoutRule.interpolated("5", AmountTier.of("0", "1"), AmountTier.of("5", "1"))),
                        "TIERS_NOT_ASCENDING" + payout + "/end"),
                of(
                        "amounts below nothing",
                        Plans.commission(PayoutRule.interpolated("5", AmountTier.of("0", "-1"))),
                        "NUMBER_OUT_OF_RANGE" + payout + "/tiers/0/amount"),
                of(
                        "a negative price",
                        Plans.commission(PayoutRule.perUnit(Money.of("USD", "-0.005"))),
                        "NUMBER_OUT_OF_RANGE" + payout + "/amount"),
                of("a price of half a cent", Plans.commission(PayoutRule.perUnit(Money.of("USD", "0.005")))),
                of(
                        "a payout rule that cannot say what it needs",
                        Plans.commission(CustomParts.payoutRule("acme.broken", brokenList(), input -> Rational.ONE)),
                        "PAYOUT_RULE_FAILED" + payout),
                of(
                        "a payout rule without a valid name",
                        Plans.commission(CustomParts.payoutRule("my rule", List.of(), input -> Rational.ONE)),
                        "IDENTIFIER_INVALID" + payout + "/name"));
    }

    @SuppressWarnings("NullAway")
    private static <T> List<T> brokenList() {
        return null;
    }

    private static Component share(String id, String weight) {
        return Component.builder(id, "retention")
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0", "0"), CurvePoint.of("1", "1")))
                .payout(PayoutRule.targetIncentive(weight))
                .build();
    }

    private static FunctionScorer curve(CurveEnd end, CurvePoint... points) {
        return new CurveScorer(List.of(points), Rational.ZERO, end);
    }

    private static SpoiledPlan multiplier(String what, Operand operand, FunctionScorer function, String... problems) {
        return of(what, commission().addMultiplier(new Multiplier(operand, function)), problems);
    }

    private static Component.Builder commission() {
        return Plans.commission(FIVE_PERCENT);
    }

    private static Floor floor(String amount) {
        return Floor.componentPayout(amount);
    }

    private static SpoiledPlan prorating(String what, Component.Builder component, String... problems) {
        return SpoiledPlan.of(
                what,
                Plans.dollars().prorationBasis(ProrationBasis.actualDays()).addComponent(component.build()),
                problems);
    }

    private static SpoiledPlan plan(String what, Plan.Builder plan, String... problems) {
        return SpoiledPlan.of(what, plan.addComponent(commission().build()), problems);
    }

    private static SpoiledPlan of(String what, Component.Builder component, String... problems) {
        return SpoiledPlan.of(what, Plans.dollars().addComponent(component.build()), problems);
    }
}
