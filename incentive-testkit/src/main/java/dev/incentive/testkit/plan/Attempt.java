package dev.incentive.testkit.plan;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of paying a population.
 *
 * @param payroll the pay of everybody; nothing if the payer threw
 * @param thrown what it threw
 */
record Attempt(@Nullable Payroll payroll, @Nullable RuntimeException thrown) {

    /** What a payer throws is what a law speaks of: nothing is lost. */
    static Attempt of(Payer payer, Plan plan, List<Population> populations) {
        try {
            return new Attempt(
                    populations.stream()
                            .map(population -> payer.pay(plan, population))
                            .reduce(Payroll::and)
                            .orElseThrow(),
                    null);
        } catch (RuntimeException thrown) {
            return new Attempt(null, thrown);
        }
    }

    static Attempt of(Payer payer, Plan plan, Population population) {
        return of(payer, plan, List.of(population));
    }

    /** Whether inputs were refused, as the library says that inputs are refused. */
    boolean isRefusal() {
        return thrown instanceof IncentiveException;
    }
}
