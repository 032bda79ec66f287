package dev.incentive.testkit.plan;

import dev.incentive.measurement.Population;
import dev.incentive.value.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Inputs, and what they are known to pay: from the plan's document, from a spreadsheet, from last year's payroll.
 *
 * <pre>{@code
 * PlanExample example = PlanExample.of("page 3 of the plan", population).pays("seller", "4000.00");
 * LawReport report =
 *         Search.usual().run(PlanLaws.AS_EXAMPLES, PlanSubject.of(plan).example(example));
 * boolean broken = report.isFailure(); // false
 * }</pre>
 *
 * @param name where it comes from
 * @param population the inputs
 * @param totals what each participant named here is paid in total, in major units
 * @since 0.1.0
 */
public record PlanExample(String name, Population population, Map<String, Rational> totals) {

    /** Copies the totals. */
    public PlanExample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(population, "population");
        totals = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
    }

    /**
     * An example of which no total is known yet.
     *
     * @param name where it comes from
     * @param population the inputs
     * @return the example
     */
    public static PlanExample of(String name, Population population) {
        return new PlanExample(name, population, Map.of());
    }

    /**
     * The same with one total more.
     *
     * @param participant the participant's id
     * @param total the total, as a decimal text in major units
     * @return the longer example
     */
    public PlanExample pays(String participant, String total) {
        Map<String, Rational> more = new LinkedHashMap<>(totals);
        more.put(participant, Rational.ofDecimal(total));
        return new PlanExample(name, population, more);
    }
}
