package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.benchmark.Progress;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.payout.AmountTier;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.InterpolatedTiers;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1: the values at which a payout can change its course")
class ValueEdgesTest {

    private final Participant.Builder person = Participant.builder("rep-17")
            .addMeasurement(NumberMeasurement.of("revenue", "100", Metrics.DOLLARS))
            .addMeasurement(ShareMeasurement.of("churn", 1, 5));

    @Test
    void areThoseOfARatioTimesItsBenchmark() {
        assertThat(edges(bonus("revenue", "200", Attainment.RATIO, "0.8"), "revenue"))
                .containsExactly("0", "160", "200");
    }

    @Test
    void areThoseOfADifferenceBesideItsBenchmark() {
        assertThat(edges(bonus("revenue", "20", Attainment.DIFFERENCE, "5"), "revenue"))
                .containsExactly("20", "21", "25");
    }

    @Test
    void areTheTargetOverThoseOfATargetOverActual() {
        assertThat(edges(bonus("churn", "0.1", Attainment.TARGET_OVER_ACTUAL, "0.8"), "churn"))
                .containsExactly("0", "0.1", "0.125");
    }

    @Test
    void lieBetweenTheStartAndTheTargetOfAProgress() {
        Attainment progress = Attainment.progressFrom("20", Progress.Clamp.UNCLAMPED);
        assertThat(edges(bonus("revenue", "60", progress, "0.5"), "revenue")).containsExactly("20", "40", "60");
    }

    @Test
    void areNoneForAMetricThatIsNotRead() {
        assertThat(edges(bonus("revenue", "200", Attainment.RATIO, "0.8"), "nps"))
                .isEmpty();
        assertThat(edges(tiers(TierBasis.AMOUNT, "1000"), "nps")).isEmpty();
    }

    @Test
    void areTheEdgesOfTiersLessWhatWasCreditedEarlier() {
        assertThat(edges(tiers(TierBasis.AMOUNT, "1000"), "revenue")).containsExactly("1000");
        person.addAlreadyCredited(NumberMeasurement.of("revenue", "300", Metrics.DOLLARS));
        assertThat(edges(tiers(TierBasis.AMOUNT, "1000"), "revenue")).containsExactly("700");
    }

    @Test
    void areTheEdgesOfTiersByQuotaTimesTheQuota() {
        person.addQuota(Quota.of("revenue", "500", Metrics.DOLLARS));
        assertThat(edges(byQuota(tiers(TierBasis.QUOTA_ATTAINMENT, "1.2")), "revenue"))
                .containsExactly("0", "500", "600");
        person.addAlreadyCredited(NumberMeasurement.of("revenue", "50", Metrics.DOLLARS));
        assertThat(edges(byQuota(tiers(TierBasis.QUOTA_ATTAINMENT, "1.2")), "revenue"))
                .containsExactly("-50", "450", "550");
    }

    @Test
    void areTheEdgesOfInterpolatedTiersByTheirBasis() {
        person.addQuota(Quota.of("revenue", "500", Metrics.DOLLARS));
        assertThat(edges(interpolated(TierBasis.AMOUNT), "revenue")).contains("2");
        assertThat(edges(byQuota(interpolated(TierBasis.QUOTA_ATTAINMENT)), "revenue"))
                .contains("1000")
                .doesNotContain("2");
    }

    @Test
    void haveTheCapOfTheAttainmentButNoCapOfThePayout() {
        person.addQuota(Quota.of("revenue", "500", Metrics.DOLLARS));
        Component.Builder capped = byQuota(tiers(TierBasis.QUOTA_ATTAINMENT, "1.2"))
                .addCap(new Cap(Cap.Bounds.ATTAINMENT, Rational.of("1.5")))
                .addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, Rational.of("1.7")));
        assertThat(edges(capped, "revenue")).containsExactly("0", "500", "600", "750");
    }

    @Test
    void haveThoseOfEveryPartOfTheGate() {
        Condition condition = Condition.not(Condition.allOf(
                reaches("70"),
                Condition.anyOf(
                        reaches("80"), Condition.reaches(Operand.measuredValue("churn"), Border.ABOVE, "0.3"))));
        assertThat(edges(flat().gate(Gate.of(condition)), "revenue")).containsExactly("70", "80");
        assertThat(edges(flat().gate(Gate.of(condition)), "churn")).containsExactly("0.3");
    }

    @Test
    void haveThoseOfAnAttainmentThatTheGateReads() {
        Component.Builder gated = bonus("revenue", "200", Attainment.RATIO, "0.8")
                .gate(Gate.of(Condition.reaches(Operand.attainment("bonus"), Border.AT_OR_ABOVE, "0.9")));
        assertThat(edges(gated, "revenue")).containsExactly("0", "160", "180", "200");
        Component.Builder other = Component.builder("other", "churn")
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .benchmark(Benchmark.fixed("0.1"))
                .attainment(Attainment.TARGET_OVER_ACTUAL)
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .gate(Gate.of(Condition.reaches(Operand.attainment("bonus"), Border.AT_OR_ABOVE, "0.9")));
        Component bonus = bonus("revenue", "200", Attainment.RATIO, "0.8").build();
        assertThat(edges("churn", other.build(), bonus)).containsExactly("0", "0.1");
        assertThat(edges("revenue", other.build(), bonus)).containsExactly("180");
    }

    @Test
    void haveThoseOfAMultiplier() {
        Multiplier multiplier = new Multiplier(
                Operand.measuredValue("revenue"),
                new TieredScorer(Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "1"), ScoreLevel.of("150", "2"))));
        assertThat(edges(flat().addMultiplier(multiplier), "revenue")).contains("150");
        assertThat(edges(flat().addMultiplier(multiplier), "churn")).isEmpty();
    }

    @Test
    void areNoneWithoutABenchmarkToCompareWith() {
        assertThat(edges(byQuota(tiers(TierBasis.QUOTA_ATTAINMENT, "1.2")), "revenue"))
                .isEmpty();
    }

    @Test
    void saysWhatInThePlanStatesEachEdge() {
        Component component = byQuota(tiers(TierBasis.QUOTA_ATTAINMENT, "0.8"))
                .addCap(Cap.attainment("1.5"))
                .gate(Gate.of(reaches("50")))
                .build();
        ResolvedPlan plan = Plans.of(component).resolve();
        Participant somebody =
                person.addQuota(Quota.of("revenue", "100", Metrics.DOLLARS)).build();

        List<Edge> edges = PlanEvaluator.of(plan).edges(somebody, Plans.QUARTER, PeerStatistics.NOBODY);

        assertThat(edges)
                .extracting(edge -> edge.place() + " " + edge.cause() + " " + edge.quantity() + " " + edge.edge() + ": "
                        + edge.value())
                .containsExactly(
                        "/components/0/attainment COMPARISON ATTAINMENT 0: 0",
                        "/components/0/attainment COMPARISON ATTAINMENT 1: 100",
                        "/components/0/caps ATTAINMENT_CAP ATTAINMENT 1.5: 150",
                        "/components/0/payout PAYOUT_RULE ATTAINMENT 0.8: 80",
                        "/components/0/gate GATE MEASURED_VALUE 50: 50");
    }

    @Test
    void refusesSomebodyWhoDoesNotFitThePlan() {
        ResolvedPlan plan = Plans.of(flat().build()).resolve();
        Participant stranger =
                person.addQuota(Quota.of("nothing", "1", Metrics.DOLLARS)).build();

        assertThatExceptionOfType(IncentiveException.class)
                .isThrownBy(() -> PlanEvaluator.of(plan).edges(stranger, Plans.QUARTER, PeerStatistics.NOBODY))
                .withMessageContaining("REFERENCE_UNKNOWN");
    }

    private static Component.Builder bonus(String metric, String target, Attainment attainment, String threshold) {
        return Plans.bonus(metric, Scorer.threshold(threshold, Border.AT_OR_ABOVE))
                .benchmark(Benchmark.fixed(target))
                .attainment(attainment);
    }

    private static Component.Builder flat() {
        return Plans.commission(PayoutRule.flatRate("0.1"));
    }

    private static Component.Builder tiers(TierBasis basis, String edge) {
        return Plans.commission(
                PayoutRule.tiered(TierMode.MARGINAL, basis, Tier.of("0", "0.05"), Tier.of(edge, "0.08")));
    }

    private static Component.Builder interpolated(TierBasis basis) {
        List<AmountTier> tiers = List.of(AmountTier.of("0", "10"), AmountTier.of("2", "20"));
        return Plans.commission(new InterpolatedTiers(basis, tiers, Rational.of(3)));
    }

    private static Component.Builder byQuota(Component.Builder component) {
        return component.benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
    }

    private static Condition reaches(String edge) {
        return Condition.reaches(Operand.measuredValue("revenue"), Border.AT_OR_ABOVE, edge);
    }

    private List<String> edges(Component.Builder component, String metric) {
        return edges(metric, component.build());
    }

    private List<String> edges(String metric, Component... components) {
        ResolvedPlan plan = Plans.of(components).resolve();
        ParticipantFacts facts = new ParticipantFacts(plan, person.build(), Plans.QUARTER, PeerStatistics.NOBODY);
        return ValueEdges.of(facts, plan.components().get(0), metric).stream()
                .map(Rational::toString)
                .toList();
    }
}
