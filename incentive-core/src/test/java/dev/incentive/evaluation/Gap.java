package dev.incentive.evaluation;

import dev.incentive.arbitraries.Plans;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;

/**
 * A component and a person for whom it has no value.
 *
 * @param reason why there is none
 * @param component the component
 * @param participant the person
 * @param plan the plan that the component belongs to
 */
record Gap(UndefinedReason reason, Component.Builder component, Participant participant, Plan.Builder plan) {

    Gap(UndefinedReason reason, Component.Builder component, Participant participant) {
        this(reason, component, participant, Plans.dollars());
    }

    Plan with(Component finished) {
        return plan.addComponent(finished).build();
    }

    @Override
    public String toString() {
        return reason.name();
    }
}
