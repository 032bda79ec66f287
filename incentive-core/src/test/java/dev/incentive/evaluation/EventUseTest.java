package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.CustomParts;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Multiplier;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.TieredScorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("E1: an event without a milestone is taken")
class EventUseTest {

    private final Component milestones = Plans.bonus(
                    "sessions", Scorer.milestones(Milestone.of("visits", "Visits", "1", Achievement.once())))
            .build();

    @Test
    void whereNobodyScoresMilestones() {
        EventUse use = use();
        assertThat(use.allows("")).isTrue();
        assertThat(use.allows("visits")).isFalse();
    }

    @Test
    void notWhereMilestonesAreAllThatIsRead() {
        EventUse use = use(milestones);
        assertThat(use.allows("")).isFalse();
        assertThat(use.allows("visits")).isTrue();
        assertThat(use.allows("calls")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"sessions, true", "visits, false"})
    void whereABenchmarkOfYourOwnReadsItsMetric(String read, boolean taken) {
        Component other = Component.builder("other", "revenue")
                .benchmark(CustomParts.benchmark(
                        "acme.a", Parameters.none(), List.of(read), input -> Optional.of(Rational.ONE)))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .build();
        assertThat(use(milestones, other).allows("")).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"sessions, true", "visits, false"})
    void whereAMultiplierReadsItsMetric(String read, boolean taken) {
        TieredScorer once = new TieredScorer(Border.AT_OR_ABOVE, List.of(ScoreLevel.of("0", "1")));
        Component other = revenue()
                .addMultiplier(new Multiplier(Operand.measuredValue(read), once))
                .build();
        assertThat(use(milestones, other).allows("")).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"sessions, true", "visits, false"})
    void whereAnyPartOfAGateReadsItsMetric(String read, boolean taken) {
        Condition condition = Condition.not(Condition.anyOf(Condition.allOf(
                Condition.reaches(Operand.measuredValue("revenue"), Border.ABOVE, "1"),
                Condition.reaches(Operand.measuredValue(read), Border.ABOVE, "1"))));
        Component other = revenue().gate(Gate.of(condition)).build();
        assertThat(use(milestones, other).allows("")).isEqualTo(taken);
    }

    private static Component.Builder revenue() {
        return Component.builder("other", "revenue").payout(PayoutRule.flatRate("0.1"));
    }

    private static EventUse use(Component... components) {
        Component[] all = components.length == 0 ? new Component[] {revenue().build()} : components;
        return EventUse.of(Plans.of(all).resolve(), "sessions");
    }
}
