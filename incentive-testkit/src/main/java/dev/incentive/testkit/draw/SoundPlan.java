package dev.incentive.testkit.draw;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.util.Objects;

/**
 * A plan that passes the check, with a population that fits it.
 *
 * <pre>{@code
 * SoundPlan sound = SoundPlans.withPopulation(3, 3).from(Choices.random(1));
 * Evaluation paid = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
 * int people = paid.statements().size() + paid.failures().size(); // 3
 * }</pre>
 *
 * @param plan the plan
 * @param population the population
 * @since 0.1.0
 */
public record SoundPlan(Plan plan, Population population) {

    /** Checks that nothing is missing. */
    public SoundPlan {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(population, "population");
    }
}
