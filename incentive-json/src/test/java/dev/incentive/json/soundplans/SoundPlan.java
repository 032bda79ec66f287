package dev.incentive.json.soundplans;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A plan that passes the check, with a population that fits it.
 *
 * @param plan the plan
 * @param population the population
 */
public record SoundPlan(Plan plan, Population population) {

    /** Plans from the whole algebra. */
    public static Arbitrary<SoundPlan> any() {
        return Arbitraries.randomValue(SoundPlan::from);
    }

    /** The plan that a stream of random numbers leads to. */
    public static SoundPlan from(Random random) {
        Plan plan = new PlanDraw(new Draw(random)).plan();
        return new SoundPlan(plan, new PopulationDraw(new Draw(random), plan).population());
    }

    /** The same with a number of participants. */
    public static SoundPlan from(Random random, int participants) {
        Plan plan = new PlanDraw(new Draw(random)).plan();
        return new SoundPlan(plan, new PopulationDraw(new Draw(random), plan).population(participants));
    }

    /** The same, with values among the measurements that 64 bits do not hold. */
    public static SoundPlan withExtremes(Random random, int participants) {
        Plan plan = new PlanDraw(new Draw(random)).plan();
        return new SoundPlan(plan, new PopulationDraw(new Draw(random), plan, true).population(participants));
    }
}
