package dev.incentive.testkit.plan;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Whoever pays a population by a plan: this library, or a host's own calculation that should pay the same.
 *
 * <p>A payer refuses what does not fit a plan with an {@link dev.incentive.problem.IncentiveException}, and throws
 * nothing else.
 *
 * <pre>{@code
 * // What payroll has calculated so far, held against the plan.
 * Payer payroll = Payer.ofTotals((plan, population) -> legacyTotals(population));
 * PlanExample example = PlanExample.of("page 3 of the plan", population).pays("seller", "4000.00");
 * PlanSubject subject = PlanSubject.of(plan).paidBy(payroll).example(example);
 * boolean wrong = Search.usual().run(PlanLaws.AS_EXAMPLES, subject).isFailure(); // true
 * }</pre>
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Payer {

    /**
     * Pays a population.
     *
     * @param plan the plan, which passes the check
     * @param population the participants and peers of one period
     * @return the pay of each participant, and of nobody else
     */
    Payroll pay(Plan plan, Population population);

    /**
     * Whether it says what each component pays.
     *
     * @return true unless overridden
     */
    default boolean givesLines() {
        return true;
    }

    /**
     * Whether it makes digests of plan and inputs.
     *
     * @return false unless overridden
     */
    default boolean givesDigests() {
        return false;
    }

    /**
     * The exact evaluator, with lines, derivations and digests.
     *
     * @return the payer
     */
    static Payer exact() {
        return new ExactPayer();
    }

    /**
     * The evaluator of columns, with lines.
     *
     * @return the payer
     */
    static Payer columns() {
        return new ColumnPayer();
    }

    /**
     * A host's own calculation that gives totals only.
     *
     * @param totals from plan and population to the total of each participant who is paid, by id, in major units
     * @return the payer
     */
    static Payer ofTotals(BiFunction<? super Plan, ? super Population, ? extends Map<String, BigDecimal>> totals) {
        return new Payer() {
            @Override
            public Payroll pay(Plan plan, Population population) {
                Map<String, Pay> pays = new LinkedHashMap<>();
                population.participants().forEach(each -> pays.put(each.id(), new Pay.NotPaid("no total", List.of())));
                totals.apply(plan, population).forEach((id, total) -> pays.put(id, Pay.ofTotal(Rational.of(total))));
                return new Payroll(pays);
            }

            @Override
            public boolean givesLines() {
                return false;
            }
        };
    }
}
