package dev.incentive.testkit.breakpoint.json;

import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.testkit.breakpoint.Breakpoints;
import java.util.Objects;

/**
 * Breakpoints as JSON: a population document to feed to a host, and the statements that must come out.
 *
 * <pre>{@code
 * BreakpointDocuments documents = new BreakpointDocuments(IncentiveJson.standard());
 * String measurements = documents.population(breakpoints);
 * String expected = documents.statements(breakpoints);
 * }</pre>
 *
 * @param json writes the documents
 * @since 0.1.0
 */
public record BreakpointDocuments(IncentiveJson json) {

    /** Checks that it is there. */
    public BreakpointDocuments {
        Objects.requireNonNull(json, "json");
    }

    /**
     * The participants.
     *
     * @param breakpoints the breakpoints
     * @return a population document
     */
    public String population(Breakpoints breakpoints) {
        return json.write(breakpoints.population());
    }

    /**
     * What the plan pays them.
     *
     * @param breakpoints the breakpoints
     * @return a statement document, with those who cannot be paid
     */
    public String statements(Breakpoints breakpoints) {
        return json.write(StatementDocument.of(breakpoints.paid()));
    }
}
