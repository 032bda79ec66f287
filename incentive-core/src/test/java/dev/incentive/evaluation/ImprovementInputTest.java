package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1: what would pay more")
class ImprovementInputTest {

    private final Participant person = Plans.earning("100").build();

    @Test
    void isSaidForACommission() {
        assertThat(improvements(
                        Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build()), person))
                .hasSize(1);
    }

    @Test
    void isNotSaidForCodeOfYourOwn() {
        PayoutRule rule = CustomParts.payoutRule(
                "acme.rule",
                List.of(PayoutNeed.CREDITED_AMOUNT),
                input -> input.credited().value());
        Scorer scorer = Scorer.custom("acme.score", ScorerNeeds.nothing(), input -> Rational.ONE);
        assertThat(improvements(Plans.of(Plans.commission(rule).build()), person))
                .isEmpty();
        assertThat(improvements(Plans.of(Plans.bonus("revenue", scorer).build()), person))
                .isEmpty();
    }

    @Test
    void isNotSaidForInputsThatDoNotFit() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());
        Participant unfit = Plans.earning("100")
                .addMeasurement(NumberMeasurement.of("margin", "1", Metrics.DOLLARS))
                .build();
        assertThat(Refusal.foundBy(() -> improvements(plan, unfit)))
                .containsExactly("REFERENCE_UNKNOWN /measurements/1/metric");
    }

    private static List<Improvement> improvements(Plan plan, Participant participant) {
        return PlanEvaluator.of(plan.resolve()).improvements(participant, Plans.QUARTER, PeerStatistics.NOBODY);
    }
}
