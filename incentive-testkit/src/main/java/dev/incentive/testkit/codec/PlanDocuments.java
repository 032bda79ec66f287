package dev.incentive.testkit.codec;

import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.Plan;

/**
 * Whoever writes and reads plans as JSON documents: the library with parts of your own, or a host's own reader.
 *
 * <p>What cannot be read is refused with an {@link dev.incentive.problem.IncentiveException}.
 *
 * <pre>{@code
 * PlanDocuments documents = PlanDocuments.of(IncentiveJson.standard());
 * Plan same = documents.read(documents.write(plan));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface PlanDocuments {

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the document
     */
    String write(Plan plan);

    /**
     * Reads a plan.
     *
     * @param document the document
     * @return the plan
     */
    Plan read(String document);

    /**
     * The library.
     *
     * @param json with the factories of your own parts
     * @return the documents
     */
    static PlanDocuments of(IncentiveJson json) {
        return new PlanDocuments() {
            @Override
            public String write(Plan plan) {
                return json.write(plan);
            }

            @Override
            public Plan read(String document) {
                return json.readPlan(document);
            }
        };
    }
}
