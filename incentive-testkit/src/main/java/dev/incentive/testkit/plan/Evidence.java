package dev.incentive.testkit.plan;

import dev.incentive.testkit.law.CounterExample;
import java.util.Map;

/** Counter-examples of plans: the inputs of everybody, and what one of them is paid. */
record Evidence(PlanSubject subject, PlanCase given) {

    PayText text() {
        return new PayText(subject.plan());
    }

    CounterExample of(String expected, String found, Pay pay) {
        return of(expected, found, PayText.derivation(pay));
    }

    CounterExample of(String expected, String found, String derivation) {
        Map<String, String> inputs = PopulationText.of(given.population());
        if (!given.change().isEmpty()) {
            inputs.put("then", given.change());
        }
        return new CounterExample(inputs, expected, found, derivation);
    }
}
