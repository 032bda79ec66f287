package dev.incentive.testkit.plan;

/**
 * What is said of a plan that does not hold of all.
 *
 * <pre>{@code
 * PlanSubject commission = PlanSubject.of(plan);
 * Set<PlanTrait> known = commission.traits(); // [BETTER_NEVER_PAYS_LESS]
 * boolean tried = PlanLaws.BETTER.appliesTo(commission); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public enum PlanTrait {
    /** Whoever does better in one metric, all else equal, never has a lower total. */
    BETTER_NEVER_PAYS_LESS
}
