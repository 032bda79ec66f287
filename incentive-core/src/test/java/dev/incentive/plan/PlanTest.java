package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerKind;
import dev.incentive.benchmark.Uplift;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Severity;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Component COMMISSION = Plans.commission(PayoutRule.tiered(
                    TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.02"), Tier.of("1", "0.03")))
            .benchmark(Benchmark.quota())
            .attainment(Attainment.RATIO)
            .addCap(Cap.attainment("2"))
            .addCap(Cap.componentPayout("50000"))
            .build();

    private static final Component SATISFACTION = Component.builder("satisfaction", "nps")
            .benchmark(Benchmark.pooledPeers("region", Membership.WITHOUT_PARTICIPANT))
            .attainment(Attainment.DIFFERENCE)
            .scorer(Scorer.npsAboveAverage())
            .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
            .gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "0.5"))
            .whenUndefined(UndefinedPolicy.HOLD)
            .build();

    private static final Component RETENTION = Component.builder("retention", "retention")
            .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
            .attainment(Attainment.RATIO)
            .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
            .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
            .whenUndefined(UndefinedPolicy.ZERO)
            .build();

    @Test
    @DisplayName("E1: a good plan has no problems")
    void thatIsGoodResolvesWithoutAWord() {
        Plan plan = Plans.of(COMMISSION, SATISFACTION, RETENTION);
        assertThat(plan.check()).isEmpty();
        assertThat(plan.resolve().warnings()).isEmpty();
    }

    @Test
    @DisplayName("E1: every problem is reported at once")
    void withManyProblemsReportsThemAll() {
        Plan plan = Plan.builder("my plan")
                .currency(CurrencyUnit.of("JPY"))
                .roundingMode(RoundingMode.UNNECESSARY)
                .zone(ZoneOffset.UTC)
                .addMetric(Metrics.REVENUE)
                .addComponent(Plans.commission(PayoutRule.tiered(
                                TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("1", "-1"), Tier.of("1", "0.2")))
                        .gate(Gate.attainment("nobody", Border.ABOVE, "1"))
                        .build())
                .addComponent(SATISFACTION)
                .addCap(Cap.planTotal("0.5"))
                .build();
        assertThat(Refusal.foundBy(plan::resolve))
                .containsExactly(
                        "IDENTIFIER_INVALID /id",
                        "DOCUMENT_WORD_UNKNOWN /rounding/mode",
                        "CURRENCY_MISMATCH /components/0/metric",
                        "NUMBER_OUT_OF_RANGE /components/0/payout/tiers/0/rate",
                        "TIERS_NOT_FROM_ZERO /components/0/payout/tiers/0/from",
                        "TIERS_NOT_ASCENDING /components/0/payout/tiers/1/from",
                        "REFERENCE_UNKNOWN /components/0/gate/condition/operand/component",
                        "REFERENCE_UNKNOWN /components/1/metric",
                        "CURRENCY_MISMATCH /components/1/payout/amount",
                        "COMPONENT_INCOMPLETE /components/1/gate/condition/operand/component",
                        "AMOUNT_TOO_FINE /caps/0/limit");
        assertThatThrownBy(plan::resolve)
                .isInstanceOf(IncentiveException.class)
                .hasMessageStartingWith("Plan 'my plan' has problems:\n  IDENTIFIER_INVALID at /id: ");
    }

    @Test
    void withWarningsAloneResolvesAndCarriesThem() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.tiered(
                        TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("0", "0.2"), Tier.of("1", "0.1")))
                .build());
        assertThat(plan.resolve().warnings())
                .extracting(Problem::severity)
                .containsExactly(Severity.WARNING)
                .hasSameSizeAs(plan.check());
    }

    @Test
    void withTwoQualitativeGoalsIsNotAdvisedAgainst() {
        Component visits = Component.builder("visits", "visits")
                .benchmark(Benchmark.fixed("100"))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .build();
        assertThat(Plans.of(COMMISSION, SATISFACTION, visits).check()).isEmpty();
    }

    @Test
    void roundsToTheCurrencyUnlessItNamesAScale() {
        assertThat(Plans.in("JPY").build().roundingScale()).isZero();
        assertThat(Plans.in("KWD").build().roundingScale()).isEqualTo(3);
        assertThat(Plans.in("USD").roundingScale(4).build().roundingScale()).isEqualTo(4);
    }

    @Test
    @DisplayName("N3: there is no default for the rounding mode")
    void needsAnIdACurrencyARoundingModeAndAZone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Plan.builder("plan").build())
                .withMessageContainingAll("currency", "roundingMode", "zone");
        assertThatIllegalStateException()
                .isThrownBy(() -> Component.builder("a", "b").build())
                .withMessageContaining("payout");
    }

    @Test
    void thatIsResolvedKnowsItsPartsByName() {
        ResolvedPlan resolved = Plans.of(COMMISSION, SATISFACTION, RETENTION).resolve();
        assertThat(resolved.components())
                .extracting(ResolvedComponent::component)
                .containsExactly(COMMISSION, SATISFACTION, RETENTION);
        assertThat(resolved.component("satisfaction")).hasValueSatisfying(component -> {
            assertThat(component.own().metric()).isEqualTo(Metrics.NPS);
            assertThat(component.place().pointer()).isEqualTo("/components/1");
        });
        assertThat(resolved.component("nobody")).isEmpty();
        assertThat(resolved.metric("nps")).contains(Metrics.NPS);
        assertThat(resolved.metric("margin")).isEmpty();
    }

    @Test
    void comparesEachMetricWithEachKindOfGroupOnce() {
        Component twice = Component.builder("again", "nps")
                .benchmark(Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.npsAboveAverage())
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .build();
        assertThat(Plans.of(COMMISSION, SATISFACTION, twice).resolve().peerKinds())
                .containsExactly(new PeerKind(Metrics.NPS, "region", false));
    }

    @Test
    void thatIsEqualHasTheSameDigest() {
        assertThat(Plans.of(COMMISSION, RETENTION).resolve().digest())
                .isEqualTo(Plans.of(COMMISSION, RETENTION).resolve().digest())
                .isNotEqualTo(Plans.of(RETENTION, COMMISSION).resolve().digest());
    }

    @Test
    void isCalledByItsIdUnlessItHasAName() {
        assertThat(Plans.dollars().build().name()).isEqualTo("plan");
        assertThat(Plans.dollars().name("Sales 2024").build().name()).isEqualTo("Sales 2024");
        assertThat(RETENTION.name()).isEqualTo("retention");
    }
}
