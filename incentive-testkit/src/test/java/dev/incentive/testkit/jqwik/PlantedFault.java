package dev.incentive.testkit.jqwik;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlan;
import dev.incentive.testkit.draw.SoundPlans;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A property that does not hold; only {@link PlantedFaultTest} runs it. */
class PlantedFault {

    /** The last one that fails is the simplest that is found. */
    static SoundPlan failing = SoundPlans.withPopulation().from(Choices.random(1));

    @Property(tries = 200, seed = "1")
    @Domain(IncentiveDomain.class)
    boolean nobodyIsPaidMoreThanAThousand(@ForAll SoundPlan sound) {
        boolean holds = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population()).statements().stream()
                .noneMatch(statement -> statement.total().amount().intValue() > 1000);
        if (!holds) {
            failing = sound;
        }
        return holds;
    }
}
