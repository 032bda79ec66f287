package dev.incentive.testkit.draw;

import dev.incentive.plan.Plan;
import dev.incentive.testkit.choice.Draw;

/**
 * Draws plans from the whole algebra, each of which passes the check by construction.
 *
 * <p>The simplest plan has one component, a commission on one metric.
 *
 * <pre>{@code
 * Plan plan = SoundPlans.plans().from(Choices.random(1));
 * boolean passes = plan.check().stream().noneMatch(problem -> problem.severity() == Severity.ERROR); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SoundPlans {

    private SoundPlans() {}

    /**
     * Plans.
     *
     * @return draws plans
     */
    public static Draw<Plan> plans() {
        return choices -> new PlanDraw(choices).plan();
    }

    /**
     * Plans, each with one to five participants whose measurements fit it.
     *
     * @return draws plans with populations
     */
    public static Draw<SoundPlan> withPopulation() {
        return withPopulation(1, Populations.USUAL_MOST);
    }

    /**
     * Plans, each with a number of participants whose measurements fit it.
     *
     * @param least how many participants at least
     * @param most how many at most
     * @return draws plans with populations
     */
    public static Draw<SoundPlan> withPopulation(int least, int most) {
        return choices -> {
            Plan plan = plans().from(choices);
            return new SoundPlan(
                    plan, Populations.of(plan).participants(least, most).from(choices));
        };
    }
}
