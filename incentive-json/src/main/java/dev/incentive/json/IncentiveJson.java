package dev.incentive.json;

import dev.incentive.json.document.Source;
import dev.incentive.json.measurement.PopulationCodec;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.value.PerformancePeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Reads and writes plans, measurements and statements as JSON documents of schema version 1.
 *
 * <p>Reading is strict and exact: decimals keep every digit, and what is not understood is refused. All problems that
 * can be found are reported at once, each with its place as a JSON pointer, in one {@link
 * IncentiveException}; no other exception leaves, except the {@link IOException} of a stream that
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
     * For documents without parts of your own.
     *
     * @return an instance that knows the built-in scorers, benchmarks and payout rules
     */
    public static IncentiveJson standard() {
        return STANDARD;
    }

    /**
     * For documents with scorers, benchmarks or payout rules of your own.
     *
     * @param factories one for each name and kind
     * @return an instance that knows these parts besides the built-in ones
     * @throws IncentiveException {@code IDENTIFIER_INVALID} for a name that is no id, {@code
     *     IDENTIFIER_DUPLICATE} for a name that comes twice for the same kind
     */
    public static IncentiveJson with(PartFactory<?>... factories) {
        return new IncentiveJson(
                DocumentFormat.ofPlans(List.of(factories)),
                DocumentFormat.ofMeasurements(),
                DocumentFormat.ofStatements());
    }

    /**
     * For documents with the parts that the modules and jars of the application provide as services.
     *
     * <p>Looks for providers of {@link ScorerFactory}, {@link BenchmarkFactory} and {@link PayoutRuleFactory} with the
     * class loader of the thread, once for each call; nothing is ever looked for unless this is called. What plans can
     * ask for then depends on what is installed.
     *
     * @return an instance that knows these parts besides the built-in ones
     * @throws dev.incentive.problem.IncentiveException as {@link #with}, with the classes of two providers of the same
     *     name, and if a provider cannot be loaded
     */
    public static IncentiveJson discovered() {
        return with(FactoryRegister.provided().toArray(PartFactory<?>[]::new));
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
     * @throws IncentiveException with every problem found
     */
    public Plan readPlan(String json) {
        return plans.read(Source.of(json));
    }

    /**
     * Reads a plan.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the plan, not yet resolved
     * @throws IncentiveException with every problem found
     */
    public Plan readPlan(byte[] json) {
        return plans.read(Source.of(json));
    }

    /**
     * Reads a plan.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the plan, not yet resolved
     * @throws IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public Plan readPlan(InputStream json) throws IOException {
        return plans.read(json);
    }

    /**
     * Reads a plan and resolves it; what is wrong with its meaning is reported with line and column too.
     *
     * @param json the document
     * @return the plan, checked as a whole
     * @throws IncentiveException with every problem of the text, or else with every problem of the plan
     */
    public ResolvedPlan readResolvedPlan(String json) {
        return resolved(Source.of(json));
    }

    /**
     * Reads a plan and resolves it, as {@link #readResolvedPlan(String)}.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the plan, checked as a whole
     * @throws IncentiveException with every problem of the text, or else with every problem of the plan
     */
    public ResolvedPlan readResolvedPlan(byte[] json) {
        return resolved(Source.of(json));
    }

    /**
     * Reads a plan and resolves it, as {@link #readResolvedPlan(String)}.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the plan, checked as a whole
     * @throws IncentiveException with every problem of the text, or else with every problem of the plan
     * @throws IOException if the stream fails
     */
    public ResolvedPlan readResolvedPlan(InputStream json) throws IOException {
        return readResolvedPlan(plans.bytes(json));
    }

    private ResolvedPlan resolved(Source inMemory) {
        Plan plan = plans.read(inMemory);
        try {
            return plan.resolve();
        } catch (IncentiveException refused) {
            throw plans.located(refused, inMemory);
        }
    }

    /**
     * Adds lines and columns to what {@link Plan#resolve()} refused about a plan that was read from a document.
     *
     * @param refused the exception
     * @param json the document that the plan was read from
     * @return an exception with the same problems, each with its line and column
     * @throws IncentiveException if the text is no document
     */
    public IncentiveException locatedInPlan(IncentiveException refused, String json) {
        return plans.located(refused, Source.of(json));
    }

    /**
     * Adds lines and columns to what an evaluation refused about measurements that were read from a document.
     *
     * @param refused the exception
     * @param json the document that the measurements were read from
     * @return an exception with the same problems, each with its line and column
     * @throws IncentiveException if the text is no document
     */
    public IncentiveException locatedInPopulation(IncentiveException refused, String json) {
        return measurements.located(refused, Source.of(json));
    }

    /**
     * Reads measurements.
     *
     * @param json the document
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws IncentiveException with every problem found
     */
    public Population readPopulation(String json) {
        return measurements.read(Source.of(json));
    }

    /**
     * Reads measurements.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws IncentiveException with every problem found
     */
    public Population readPopulation(byte[] json) {
        return measurements.read(Source.of(json));
    }

    /**
     * Reads measurements.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the participants and peers of one period, not yet checked against a plan
     * @throws IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public Population readPopulation(InputStream json) throws IOException {
        return measurements.read(json);
    }

    /**
     * Reads measurements participant by participant, in the memory of one of them.
     *
     * <p>What the participants belong to must come before them, as in every document that this library wrote.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @param visitor takes the participants and peers in their order
     * @throws IncentiveException with every problem found, after which what was handed on should be given up
     * @throws IOException if the stream fails
     */
    public void readPopulation(InputStream json, PopulationVisitor visitor) throws IOException {
        measurements.stream(json, new PopulationStream(visitor));
    }

    /**
     * Reads statements and recomputes them: each derivation must recombine to its value, and each sum must be that of
     * the lines.
     *
     * @param json the document
     * @return the statements and failures
     * @throws IncentiveException with every problem found
     */
    public StatementDocument readStatements(String json) {
        return statements.read(Source.of(json));
    }

    /**
     * Reads statements and recomputes them, as {@link #readStatements(String)}.
     *
     * @param json the document in UTF-8, without byte order mark
     * @return the statements and failures
     * @throws IncentiveException with every problem found
     */
    public StatementDocument readStatements(byte[] json) {
        return statements.read(Source.of(json));
    }

    /**
     * Reads statements and recomputes them, as {@link #readStatements(String)}.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @return the statements and failures
     * @throws IncentiveException with every problem found
     * @throws IOException if the stream fails
     */
    public StatementDocument readStatements(InputStream json) throws IOException {
        return statements.read(json);
    }

    /**
     * Reads statements one by one, in the memory of one of them, and recomputes each.
     *
     * <p>That no participant has two statements for one plan and period is not checked, since none is kept.
     *
     * @param json the document in UTF-8, without byte order mark; read to its end or to the limit, and not closed
     * @param visitor takes the statements and failures in their order
     * @throws IncentiveException with every problem found, after which what was handed on should be given up
     * @throws IOException if the stream fails
     */
    public void readStatements(InputStream json, StatementVisitor visitor) throws IOException {
        statements.stream(json, new StatementStream(visitor));
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @return the canonical document
     * @throws IncentiveException if it could not be read back
     */
    public String write(Plan plan) {
        return plans.write(plan);
    }

    /**
     * Writes measurements.
     *
     * @param population the participants and peers of one period
     * @return the canonical document
     * @throws IncentiveException if it could not be read back
     */
    public String write(Population population) {
        return measurements.write(population);
    }

    /**
     * Writes statements.
     *
     * @param document the statements and failures
     * @return the canonical document
     * @throws IncentiveException if it could not be read back
     */
    public String write(StatementDocument document) {
        return statements.write(document);
    }

    /**
     * Writes a plan in UTF-8; nothing is written if it is refused.
     *
     * @param plan the plan
     * @param out where to write; flushed and not closed
     * @throws IncentiveException if it could not be read back
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
     * @throws IncentiveException if it could not be read back
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
     * @throws IncentiveException if it could not be read back
     * @throws IOException if the stream fails
     */
    public void write(StatementDocument document, OutputStream out) throws IOException {
        statements.write(document, out);
    }

    /**
     * Begins a document of measurements that is written participant by participant.
     *
     * @param out where to write, in UTF-8; closed with the writer
     * @param plan the id of the plan that the measurements are made for
     * @param period the performance period
     * @return the writer
     * @throws IncentiveException if the plan's id cannot be written
     * @throws IOException if the stream fails
     */
    public PopulationWriter populationWriter(OutputStream out, String plan, PerformancePeriod period)
            throws IOException {
        Population nobody = Population.builder(plan, period).build();
        List<String> lists = List.of(PopulationCodec.PARTICIPANTS, PopulationCodec.PEERS);
        return new PopulationWriter(measurements.recordWriter(out, lists, nobody, PopulationCodec::writeHead));
    }

    /**
     * Begins a document of statements that is written one by one.
     *
     * @param out where to write, in UTF-8; closed with the writer
     * @return the writer
     * @throws IOException if the stream fails
     */
    public StatementWriter statementWriter(OutputStream out) throws IOException {
        return new StatementWriter(
                statements.recordWriter(out, StatementDocumentCodec.LISTS, "", (nothing, object) -> {}));
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
