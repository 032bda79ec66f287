package dev.incentive.json;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.statement.Statement;
import java.util.Arrays;
import java.util.List;

/**
 * What an evaluation gave, as it is handed on: the statements, and the participants who get none. Immutable.
 *
 * <pre>{@code
 * Evaluation paid = evaluator.evaluate(population);
 * StatementDocument document = StatementDocument.of(paid);
 * int statements = document.statements().size(); // 1
 * int failures = document.failures().size(); // 0
 * }</pre>
 *
 * @param statements the statements, in the order of the participants
 * @param failures those who get no statement, in the order of the participants
 * @since 0.1.0
 */
public record StatementDocument(List<Statement> statements, List<ParticipantFailure> failures) {

    /** Copies the lists. */
    public StatementDocument {
        statements = List.copyOf(statements);
        failures = List.copyOf(failures);
    }

    /**
     * The results of one or several evaluations, for example of several plans or batches.
     *
     * @param evaluations the evaluations; their statements and failures follow each other in this order
     * @return the document
     */
    public static StatementDocument of(Evaluation... evaluations) {
        return new StatementDocument(
                Arrays.stream(evaluations)
                        .flatMap(evaluation -> evaluation.statements().stream())
                        .toList(),
                Arrays.stream(evaluations)
                        .flatMap(evaluation -> evaluation.failures().stream())
                        .toList());
    }
}
