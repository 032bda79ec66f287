package dev.incentive.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.choice.Draw;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void drawArbitrary() {
        // example DrawArbitrary
        Draw<String> grades = choices -> choices.oneOf("low", "middle", "high");
        Arbitrary<String> arbitrary = DrawArbitrary.of(grades);
        // end
        assertThat(arbitrary.generator(1000).stream(new Random(1)).limit(100).map(Shrinkable::value))
                .contains("low", "middle", "high")
                .isSubsetOf("low", "middle", "high");
    }

    @Test
    void incentiveArbitraries() {
        // example IncentiveArbitraries
        class PayProperties {
            @Property
            boolean everybodyIsPaid(@ForAll("sound") SoundPlan sound) {
                int people = sound.population().participants().size();
                var paid = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
                return paid.statements().size() + paid.failures().size() == people;
            }

            @Provide
            Arbitrary<SoundPlan> sound() {
                return IncentiveArbitraries.soundPlans();
            }
        }
        // end
        PayProperties properties = new PayProperties();
        assertThat(properties.sound().generator(1000).stream(new Random(1))
                        .limit(20)
                        .map(Shrinkable::value))
                .allMatch(properties::everybodyIsPaid);
    }

    @Test
    void incentiveDomain() {
        // example IncentiveDomain
        @Domain(IncentiveDomain.class)
        class PlanProperties {
            @Property
            void everyPlanIsSound(@ForAll Plan plan) {
                plan.resolve();
            }
        }
        // end
        Plan plan = SoundPlans.plans().from(Choices.random(1));
        assertThatNoException().isThrownBy(() -> new PlanProperties().everyPlanIsSound(plan));
        assertThat(PlanProperties.class).hasAnnotation(Domain.class);
    }
}
