package dev.incentive.testkit.codec;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.value.Parameters;
import java.util.Objects;

/**
 * A plan to be written and read, a population that it pays, and a change of the document.
 *
 * <pre>{@code
 * CodecCase simplest = CodecLaws.MISSING_REFUSED.cases(subject).from(Choices.replay());
 * String rate = simplest.parameters().text("rate"); // 0.05
 * String leftOut = simplest.change(); // extra
 * }</pre>
 *
 * @param parameters what the plan's own parts were made with; none if they have none
 * @param plan the plan
 * @param population a population that fits it
 * @param change for laws that change the document: the parameter that is left out, or the order of keys
 * @since 0.1.0
 */
public record CodecCase(Parameters parameters, Plan plan, Population population, String change) {

    /** Checks that nothing is missing. */
    public CodecCase {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(change, "change");
    }
}
