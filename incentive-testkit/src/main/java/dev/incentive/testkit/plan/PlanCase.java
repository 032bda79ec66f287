package dev.incentive.testkit.plan;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.util.List;
import java.util.Objects;

/**
 * A population, and another way to pay it or another one that a law compares it with.
 *
 * <pre>{@code
 * PlanCase alone = PlanLaws.EACH_ALONE.cases(subject).from(Choices.replay());
 * String change = alone.change(); // each alone
 * int populations = alone.populations().size(); // 1
 * }</pre>
 *
 * @param population the population as drawn
 * @param plan the plan of the other way; the subject's own unless the law changes plans
 * @param populations the other population, in parts if the law divides it
 * @param change what is different the other way, in words; empty for laws that compare nothing
 * @since 0.1.0
 */
public record PlanCase(Population population, Plan plan, List<Population> populations, String change) {

    /** Copies the list. */
    public PlanCase {
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(plan, "plan");
        populations = List.copyOf(populations);
        Objects.requireNonNull(change, "change");
    }
}
