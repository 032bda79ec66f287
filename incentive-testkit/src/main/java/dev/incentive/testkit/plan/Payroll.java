package dev.incentive.testkit.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of each participant of a population.
 *
 * <pre>{@code
 * Payroll payroll = Payer.exact().pay(plan, population);
 * Pay seller = payroll.pays().get("seller");
 * String text = new PayText(plan).of(seller); // total USD 4000.00 (commission USD 4000.00)
 * }</pre>
 *
 * @param pays the pay by the participant's id, in the order of the participants
 * @since 0.1.0
 */
public record Payroll(Map<String, Pay> pays) {

    /** Copies the map. */
    public Payroll {
        pays = Collections.unmodifiableMap(new LinkedHashMap<>(pays));
    }

    /** This and another part of the same population. */
    Payroll and(Payroll other) {
        Map<String, Pay> all = new LinkedHashMap<>(pays);
        all.putAll(other.pays);
        return new Payroll(all);
    }
}
