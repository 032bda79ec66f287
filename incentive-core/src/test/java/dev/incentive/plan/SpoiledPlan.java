package dev.incentive.plan;

import java.util.List;

/**
 * A plan with something wrong in it.
 *
 * @param what what is wrong, for people
 * @param plan the plan
 * @param problems all that a check must find, as code and JSON pointer
 */
record SpoiledPlan(String what, Plan plan, List<String> problems) {

    static SpoiledPlan of(String what, Plan.Builder plan, String... problems) {
        return new SpoiledPlan(what, plan.build(), List.of(problems));
    }

    @Override
    public String toString() {
        return what;
    }
}
