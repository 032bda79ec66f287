package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an attainment that nothing reads")
class UnreadAttainmentTest {

    private static final Condition READS =
            Condition.reaches(Operand.attainment("commission"), Border.AT_OR_ABOVE, "0.5");

    @Test
    void isWarnedOf() {
        assertThat(found(commission())).containsExactly("COMPONENT_UNUSED_PART /components/0/attainment");
        assertThat(found(Plans.commission(PayoutRule.flatRate("0.1")))).isEmpty();
    }

    @Test
    void isNotOneThatIsScoredOrPaidOn() {
        assertThat(found(Plans.bonus("revenue", Benchmark.quota(), Attainment.RATIO)))
                .isEmpty();
        PayoutRule byQuota = PayoutRule.tiered(
                TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.05"), Tier.of("1", "0.08"));
        assertThat(found(Plans.commission(byQuota).benchmark(Benchmark.quota()).attainment(Attainment.RATIO)))
                .isEmpty();
    }

    @Test
    void isNotOneThatIsCapped() {
        assertThat(found(commission().addCap(new Cap(Cap.Bounds.ATTAINMENT, Rational.of("1.5")))))
                .isEmpty();
        assertThat(found(commission().addCap(new Cap(Cap.Bounds.COMPONENT_PAYOUT, Rational.of("1.5")))))
                .containsExactly("COMPONENT_UNUSED_PART /components/0/attainment");
    }

    @Test
    void isNotOneThatAnyPartOfAGateReads() {
        assertThat(found(commission().gate(Gate.of(READS)))).isEmpty();
        assertThat(found(commission().gate(Gate.of(Condition.not(READS))))).isEmpty();
        assertThat(found(commission().gate(Gate.of(Condition.allOf(sold(), READS)))))
                .isEmpty();
        assertThat(found(commission().gate(Gate.of(Condition.anyOf(sold(), READS)))))
                .isEmpty();
        assertThat(found(commission().gate(Gate.of(sold()))))
                .containsExactly("COMPONENT_UNUSED_PART /components/0/attainment");
    }

    @Test
    void isNotOneThatAMultiplierReads() {
        TieredScorer once =
                new TieredScorer(Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "1"), ScoreLevel.of("1", "2")));
        assertThat(found(commission().addMultiplier(new Multiplier(Operand.attainment("commission"), once))))
                .isEmpty();
    }

    private static Condition sold() {
        return Condition.reaches(Operand.measuredValue("revenue"), Border.AT_OR_ABOVE, "100");
    }

    private static Component.Builder commission() {
        return Plans.commission(PayoutRule.flatRate("0.1"))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO);
    }

    private static List<String> found(Component.Builder component) {
        return Plans.of(component.build()).check().stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }
}
