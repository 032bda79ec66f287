package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan that people are to follow")
class PlanSizeTest {

    @Test
    void hasAtMostTenMultipliersOnAComponent() {
        assertThat(problems(multiplied(10))).isEmpty();
        assertThat(problems(multiplied(11))).containsExactly("NUMBER_OUT_OF_RANGE /components/0/multipliers");
    }

    @Test
    void hasAtMostTwentyGoalsOnAScorecard() {
        assertThat(problems(scored(20))).isEmpty();
        assertThat(problems(scored(21))).containsExactly("NUMBER_OUT_OF_RANGE /components/0/scorecard/goals");
    }

    private static List<String> problems(Component component) {
        return Refusal.found(Plans.of(component).check());
    }

    private static Component multiplied(int times) {
        Component.Builder component = Plans.commission(PayoutRule.flatRate("0.1"));
        for (int index = 0; index < times; index++) {
            component.addMultiplier(Multiplier.of(
                    Operand.measuredValue("revenue"), Scorer.tiered(Border.AT_OR_ABOVE, ScoreLevel.of("0", "1"))));
        }
        return component.build();
    }

    private static Component scored(int times) {
        List<WeightedGoal> goals = new ArrayList<>();
        for (int index = 0; index < times; index++) {
            goals.add(new WeightedGoal(
                    Rational.ratio(1, times),
                    Goal.of("revenue")
                            .against(Benchmark.fixed("100"), Attainment.RATIO)
                            .scoredBy(Scorer.threshold("1", Border.AT_OR_ABOVE))));
        }
        return Component.builder("card", new Scorecard.Additive(goals, UndefinedGoals.SCORECARD_UNDEFINED))
                .payout(PayoutRule.flatBonus(Money.of("USD", "100")))
                .build();
    }
}
