package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.payout.FlatRateCommission;
import dev.incentive.statement.Statement;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Shrinking;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SimplestTest {

    @Test
    void ofPlansIsOneCommissionForOnePerson() {
        SoundPlan simplest = SoundPlans.withPopulation().from(Choices.replay());
        assertThat(simplest.plan().components())
                .singleElement()
                .satisfies(component ->
                        assertThat(component.payout()).isEqualTo(new FlatRateCommission(Rational.of("0.1"))));
        assertThat(simplest.population().participants()).hasSize(1);
        assertThat(simplest.population().peers()).isEmpty();
    }

    @Test
    void aPlanOfManyComponentsAndPeopleIsMadeAsSimpleAsAFailureAllows() {
        Predicate<SoundPlan> fails = sound -> sound.plan().components().stream()
                        .anyMatch(component -> !component.multipliers().isEmpty())
                && statements(sound).stream()
                        .anyMatch(statement -> statement.total().amount().signum() > 0);
        SoundPlan simplest = simplest(2, fails);
        assertThat(simplest.plan().components()).hasSize(1);
        assertThat(simplest.plan().metrics()).hasSize(1);
        assertThat(simplest.population().participants()).hasSize(1);
        assertThat(fails).accepts(simplest);
    }

    private static List<Statement> statements(SoundPlan sound) {
        return PlanEvaluator.of(sound.plan().resolve())
                .evaluate(sound.population())
                .statements();
    }

    private static SoundPlan simplest(long seed, Predicate<SoundPlan> fails) {
        Choices choices = Choices.random(seed);
        SoundPlan failing = SoundPlans.withPopulation().from(choices);
        assertThat(fails).accepts(failing);
        assertThat(failing.plan().components()).hasSizeGreaterThan(2);
        return Shrinking.simplest(
                choices.recorded(),
                failing,
                simpler ->
                        Optional.of(SoundPlans.withPopulation().from(simpler)).filter(fails),
                20_000);
    }
}
