package dev.incentive.testkit.plan;

import dev.incentive.testkit.law.Law;
import java.util.function.Supplier;

/**
 * A fault that somebody may make.
 *
 * @param words the fault in words
 * @param law the law that is meant for it
 * @param broken makes the subject with the fault
 * @param healthy makes the same without it
 */
record Fault(
        String words, Law<PlanSubject, PlanCase> law, Supplier<PlanSubject> broken, Supplier<PlanSubject> healthy) {

    @Override
    public String toString() {
        return words;
    }
}
