package dev.incentive.plan;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.stream.Stream;

/** Plans whose component has a payout rule, cap or gate that is wrong. */
final class SpoiledPayouts {

    private static final PayoutRule FIVE_PERCENT = PayoutRule.flatRate("0.05");
    private static final Scorer ONE = Scorer.custom("acme.one", ScorerNeeds.nothing(), input -> Rational.ONE);
    private static final String GATE = " /components/0/gate";
    private static final String CAPS = " /components/0/caps";

    private SpoiledPayouts() {}

    static Stream<SpoiledPlan> all() {
        return Stream.of(needs(), amounts(), tiers(), caps(), attainmentCaps(), gates(), operands())
                .flatMap(cases -> cases);
    }

    private static Stream<SpoiledPlan> needs() {
        return Stream.of(
                of(
                        "a bonus without a score",
                        Plans.bonus("retention", Scorer.none()),
                        "COMPONENT_INCOMPLETE /components/0/scorer"),
                of(
                        "a commission with a score",
                        Plans.commission(FIVE_PERCENT).scorer(ONE),
                        "COMPONENT_UNUSED_PART /components/0/scorer"),
                of(
                        "a commission on a survey",
                        Component.builder("a", "nps").payout(FIVE_PERCENT),
                        "METRIC_NOT_SUITABLE /components/0/metric"),
                SpoiledPlan.of(
                        "a commission on another currency",
                        Plans.in("USD")
                                .addMetric(Metrics.revenueIn("EUR"))
                                .addComponent(Plans.commission(FIVE_PERCENT).build()),
                        "CURRENCY_MISMATCH /components/0/metric"),
                of(
                        "tiers by quota without a quota",
                        Plans.commission(tiered(TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05"))),
                        "COMPONENT_INCOMPLETE /components/0/benchmark"),
                of(
                        "tiers by quota with a difference to it",
                        Plans.commission(tiered(TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05")))
                                .benchmark(Benchmark.quota())
                                .attainment(Attainment.DIFFERENCE),
                        "COMPONENT_INCOMPLETE /components/0/benchmark"));
    }

    private static Stream<SpoiledPlan> amounts() {
        String amount = " /components/0/payout/amount";
        return Stream.of(
                of("a bonus in another currency", bonus(Money.of("EUR", "1")), "CURRENCY_MISMATCH" + amount),
                of("a negative bonus", bonus(Money.of("USD", "-1")), "NUMBER_OUT_OF_RANGE" + amount),
                of("a bonus of half a cent", bonus(Money.of("USD", "0.005")), "AMOUNT_TOO_FINE" + amount),
                of(
                        "a negative rate",
                        Plans.commission(PayoutRule.flatRate("-0.01")),
                        "NUMBER_OUT_OF_RANGE /components/0/payout/rate"),
                of(
                        "a rate of five hundred percent",
                        Plans.commission(PayoutRule.flatRate("5")),
                        "RATIO_ABOVE_ONE /components/0/payout/rate"),
                of("a rate of a hundred percent", Plans.commission(PayoutRule.flatRate("1"))));
    }

    private static Stream<SpoiledPlan> tiers() {
        String tiers = " /components/0/payout/tiers";
        return Stream.of(
                tiers("no tiers", "LIST_EMPTY" + tiers),
                tiers("a first tier above zero", "TIERS_NOT_FROM_ZERO" + tiers + "/0/from", Tier.of("1", "0.1")),
                tiers(
                        "tiers out of order",
                        "TIERS_NOT_ASCENDING" + tiers + "/2/from",
                        Tier.of("0", "0.1"),
                        Tier.of("2", "0.2"),
                        Tier.of("1", "0.3")),
                tiers(
                        "a tier with a negative rate",
                        "NUMBER_OUT_OF_RANGE" + tiers + "/1/rate",
                        Tier.of("0", "0.1"),
                        Tier.of("1", "-0.1")),
                tiers(
                        "a tier with a rate above a hundred percent",
                        "RATIO_ABOVE_ONE" + tiers + "/1/rate",
                        Tier.of("0", "1"),
                        Tier.of("1", "1.01")),
                of(
                        "a whole amount that pays less above an edge",
                        Plans.commission(PayoutRule.tiered(
                                TierMode.WHOLE_AMOUNT,
                                TierBasis.AMOUNT,
                                Tier.of("0", "0.1"),
                                Tier.of("10", "0.2"),
                                Tier.of("20", "0.1"))),
                        "PAYOUT_DECREASES" + tiers + "/2/rate"));
    }

    private static Stream<SpoiledPlan> caps() {
        return Stream.of(
                of("the plan's cap", commission(Cap.planTotal("1")), "CAP_INVALID" + CAPS + "/0/bounds"),
                of(
                        "a cap twice",
                        commission(Cap.componentPayout("1")).addCap(Cap.componentPayout("2")),
                        "CAP_INVALID" + CAPS + "/1/bounds"),
                of(
                        "a negative cap on the payout",
                        commission(Cap.componentPayout("-1")),
                        "NUMBER_OUT_OF_RANGE" + CAPS + "/0/limit"),
                of(
                        "a cap of half a cent",
                        commission(Cap.componentPayout("0.005")),
                        "AMOUNT_TOO_FINE" + CAPS + "/0/limit"));
    }

    /** A cap that nothing would look at is refused rather than passed over. */
    private static Stream<SpoiledPlan> attainmentCaps() {
        return Stream.of(
                of("a cap on an attainment that is not taken", commission(Cap.attainment("1")), "CAP_INVALID" + CAPS),
                of(
                        "a negative cap on the attainment",
                        Plans.bonus("retention", Benchmark.quota(), Attainment.RATIO)
                                .addCap(Cap.attainment("-1")),
                        "CAP_INVALID" + CAPS + "/0/limit"),
                of(
                        "a cap on a difference that a commission does not look at",
                        commission(Cap.attainment("1"))
                                .benchmark(Benchmark.quota())
                                .attainment(Attainment.DIFFERENCE),
                        "CAP_INVALID" + CAPS),
                of(
                        "a cap on an attainment that a scorer does not look at",
                        Plans.bonus("retention", ONE)
                                .benchmark(Benchmark.priorPeriod(Uplift.absolute("0")))
                                .attainment(Attainment.RATIO)
                                .addCap(Cap.attainment("1")),
                        "CAP_INVALID" + CAPS),
                of(
                        "a cap on the distance to an average that is only compared",
                        Plans.bonus("nps", Scorer.npsAboveAverage())
                                .benchmark(Benchmark.fixed("50"))
                                .attainment(Attainment.DIFFERENCE)
                                .addCap(Cap.attainment("0")),
                        "CAP_INVALID" + CAPS));
    }

    private static Stream<SpoiledPlan> gates() {
        Condition always = new Condition.Always();
        return Stream.of(
                gate("a negative share", new Gate(always, Rational.of(-1)), "NUMBER_OUT_OF_RANGE", "/shareWhenNotMet"),
                gate(
                        "a share above one",
                        new Gate(always, Rational.of("1.01")),
                        "NUMBER_OUT_OF_RANGE",
                        "/shareWhenNotMet"),
                of("a share of one", Plans.commission(FIVE_PERCENT).gate(new Gate(always, Rational.ONE))),
                gate("all of nothing", Gate.of(new Condition.AllOf(List.of())), "LIST_EMPTY", "/condition/conditions"),
                gate(
                        "any of nothing, deep inside",
                        Gate.of(new Condition.Not(
                                new Condition.AllOf(List.of(always, new Condition.AnyOf(List.of()))))),
                        "LIST_EMPTY",
                        "/condition/condition/conditions/1/conditions"));
    }

    private static Stream<SpoiledPlan> operands() {
        Condition margin = reaches(new Operand.MeasuredValueOf("margin"));
        Condition nobody = reaches(new Operand.AttainmentOf("nobody"));
        Condition commission = reaches(new Operand.AttainmentOf("commission"));
        return Stream.of(
                gate(
                        "a gate on a metric that is not there",
                        Gate.of(margin),
                        "REFERENCE_UNKNOWN",
                        "/condition/operand/metric"),
                gate(
                        "a gate on a component that is not there, deep inside",
                        Gate.of(new Condition.AnyOf(List.of(new Condition.Always(), new Condition.Not(nobody)))),
                        "REFERENCE_UNKNOWN",
                        "/condition/conditions/1/condition/operand/component"),
                gate(
                        "a gate on the attainment of a component that has none",
                        Gate.of(commission),
                        "COMPONENT_INCOMPLETE",
                        "/condition/operand/component"));
    }

    private static Condition reaches(Operand operand) {
        return new Condition.Reaches(operand, Border.AT_OR_ABOVE, Rational.ONE);
    }

    private static SpoiledPlan gate(String what, Gate gate, String code, String place) {
        return of(what, Plans.commission(FIVE_PERCENT).gate(gate), code + GATE + place);
    }

    private static SpoiledPlan tiers(String what, String problem, Tier... tiers) {
        return of(what, Plans.commission(tiered(TierBasis.AMOUNT, tiers)), problem);
    }

    private static PayoutRule tiered(TierBasis basis, Tier... tiers) {
        return PayoutRule.tiered(TierMode.MARGINAL, basis, tiers);
    }

    private static Component.Builder commission(Cap cap) {
        return Plans.commission(FIVE_PERCENT).addCap(cap);
    }

    private static Component.Builder bonus(Money amount) {
        return Component.builder("a", "retention").scorer(ONE).payout(PayoutRule.flatBonus(amount));
    }

    private static SpoiledPlan of(String what, Component.Builder component, String... problems) {
        return SpoiledPlan.of(what, Plans.dollars().addComponent(component.build()), problems);
    }
}
