package dev.incentive.json;

import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Reads and writes plans, measurements and statements as JSON documents of schema version 1.
 *
 * <p>Reading is strict and exact: decimals keep every digit, and what is not understood is refused. All problems that
 * can be found are reported at once, each with its place as a JSON pointer, in one {@link
 * dev.incentive.problem.IncentiveException}; no other exception leaves, except the {@link IOException} of a stream that
 * fails. A document that is read may still say something a plan must not say: that is checked when the plan is resolved
 * and when the population is evaluated.
 *
 * <p>Writing is canonical: the same value always gives the same text, with properties in a fixed order, two blanks of
 * indentation, line feeds and a final one. What was written reads back as an equal value. A value that could not be read
 * back, for example a name with a lone surrogate or a rate of one third, is refused before anything is written.
 *
 * <p>Immutable and thread-safe. Example:
 *
 * <pre>{@code
 * IncentiveJson json = IncentiveJson.standard();
 * Plan plan = json.readPlan(text);
 * Population population = json.readPopulation(Files.readAllBytes(path));
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * String statements = json.write(StatementDocument.of(result));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IncentiveJson {

    private static final IncentiveJson STANDARD = with();

    private final DocumentFormat<Plan> plans;
    private final DocumentFormat<Population> measurements;
    private final DocumentFormat<StatementDocument> statements;

    private IncentiveJson(
            DocumentFormat<Plan> plans,
            DocumentFormat<Population> measurements,
            DocumentFormat<StatementDocument> statements) {
        this.plans = plans;
        this.measurements = measurements;
        this.statements = statements;
    }

    /**
     * For documents without custom scorers.
     *
     * @return an instance that knows the built-in scorers
     */
    public static IncentiveJson standard() {
        return STANDARD;
    }

    /**
     * For documents with custom scorers.
     *
     * @param factories one for each name
     * @return an instance that knows these scorers besides the built-in ones
     * @throws dev.incentive.problem.IncentiveException {@code IDENTIFIER_INVALID} for a name that is no id, {@code
     *     IDENTIFIER_DUPLICATE} for a name that comes twice
     */
    public static IncentiveJson with(ScorerFactory... factories) {
        return new IncentiveJson(
                DocumentFormat.ofPlans(List.of(factories)),
                DocumentFormat.ofMeasurements(),
                DocumentFormat.ofStatements());
    }

    /**
     * The same with other limits for plans.
     *
     * @param limits the limits instead of {@link DocumentLimits#PLAN}
     * @return another instance
     */
    public IncentiveJson withPlanLimits(DocumentLimits limits) {
        return new IncentiveJson(plans.within(limits), measurements, statements);
    }

    /**
     * The same with other limits for measurements.
     *
     * @param limits the limits instead of {@link DocumentLimits#MEASUREMENTS}
     * @return another instance
     */
    public IncentiveJson withMeasurementLimits(DocumentLimits limits) {
        return new IncentiveJson(plans, measurements.within(limits), statements);
    }

    /**
     * The same with other limits for statements.
     *
     * @param limits the limits instead of {@link DocumentLimits#STATEMENTS}
     * @return another instance
     */
    public IncentiveJson withStatementLimits(DocumentLimits limits) {
        return new IncentiveJson(plans, measurements, statements.within(limits));
    }

    /**
     * Reads a plan.
     *
     * @param json the document
     * @return the plan, not yet resolved
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public Plan readPlan(String json) {
        return plans.read(json);
    }

    /**
     * Reads a plan.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the plan, not yet resolved
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public Plan readPlan(byte[] json) {
        return plans.read(json);
    }

    /**
     * Reads a plan.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the plan, not yet resolved
     * @throws dev.incentive.problem.IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public Plan readPlan(InputStream json) throws IOException {
        return plans.read(json);
    }

    /**
     * Reads measurements.
     *
     * @param json the document
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public Population readPopulation(String json) {
        return measurements.read(json);
    }

    /**
     * Reads measurements.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public Population readPopulation(byte[] json) {
        return measurements.read(json);
    }

    /**
     * Reads measurements.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws dev.incentive.problem.IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public Population readPopulation(InputStream json) throws IOException {
        return measurements.read(json);
    }

    /**
     * Reads statements and recomputes them: each derivation must recombine to its value, and each sum must be that of
     * the lines.
     *
     * @param json the document
     * @return the statements and failures
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public StatementDocument readStatements(String json) {
        return statements.read(json);
    }

    /**
     * Reads statements and recomputes them, as {@link #readStatements(String)}.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the statements and failures
     * @throws dev.incentive.problem.IncentiveException with every problem found
     */
    public StatementDocument readStatements(byte[] json) {
        return statements.read(json);
    }

    /**
     * Reads statements and recomputes them, as {@link #readStatements(String)}.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the statements and failures
     * @throws dev.incentive.problem.IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public StatementDocument readStatements(InputStream json) throws IOException {
        return statements.read(json);
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the canonical document
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     */
    public String write(Plan plan) {
        return plans.write(plan);
    }

    /**
     * Writes measurements.
     *
     * @param population the participants and peers of one period
     * @return the canonical document
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     */
    public String write(Population population) {
        return measurements.write(population);
    }

    /**
     * Writes statements.
     *
     * @param document the statements and failures
     * @return the canonical document
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     */
    public String write(StatementDocument document) {
        return statements.write(document);
    }

    /**
     * Writes a plan in UTF-8; nothing is written if it is refused.
     *
     * @param plan the plan
     * @param out where to write; flushed and not closed
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     * @throws IOException if the stream fails
     */
    public void write(Plan plan, OutputStream out) throws IOException {
        plans.write(plan, out);
    }

    /**
     * Writes measurements in UTF-8; nothing is written if they are refused.
     *
     * @param population the participants and peers of one period
     * @param out where to write; flushed and not closed
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     * @throws IOException if the stream fails
     */
    public void write(Population population, OutputStream out) throws IOException {
        measurements.write(population, out);
    }

    /**
     * Writes statements in UTF-8; nothing is written if they are refused.
     *
     * @param document the statements and failures
     * @param out where to write; flushed and not closed
     * @throws dev.incentive.problem.IncentiveException if it could not be read back
     * @throws IOException if the stream fails
     */
    public void write(StatementDocument document, OutputStream out) throws IOException {
        statements.write(document, out);
    }

    DocumentFormat<Plan> plans() {
        return plans;
    }

    DocumentFormat<Population> measurements() {
        return measurements;
    }

    DocumentFormat<StatementDocument> statements() {
        return statements;
    }
}
