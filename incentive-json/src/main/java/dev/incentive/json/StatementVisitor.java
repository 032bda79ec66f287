package dev.incentive.json;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.statement.Statement;

/**
 * Takes a document of statements part by part, in the order in which it is written.
 *
 * <p>Each part was recomputed before it is handed on. What is wrong further down is not known yet: it ends the reading
 * with an exception, after which what was taken should be given up. From the first problem on nothing more is handed on.
 * An exception that a method throws ends the reading.
 *
 * <pre>{@code
 * List<String> ids = new ArrayList<>();
 * json.readStatements(in, new StatementVisitor() {
 *     @Override
 *     public void statement(Statement statement) {
 *         ids.add(statement.participant());
 *     }
 *
 *     @Override
 *     public void failure(ParticipantFailure failure) {
 *         ids.add(failure.participant());
 *     }
 * });
 * }</pre>
 *
 * @see IncentiveJson#readStatements(java.io.InputStream, StatementVisitor)
 * @since 0.1.0
 */
public interface StatementVisitor {

    /**
     * A statement.
     *
     * @param statement the statement
     */
    void statement(Statement statement);

    /**
     * A participant who gets no statement.
     *
     * @param failure the failure
     */
    void failure(ParticipantFailure failure);
}
