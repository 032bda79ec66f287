package dev.incentive.evaluation;

import dev.incentive.statement.Statement;
import dev.incentive.value.Digest;
import java.util.List;
import java.util.Objects;

/**
 * The result of a population: a statement or a failure for each participant.
 *
 * <p>Nobody is left out: statements and failures together are as many as the participants. The same digest always means
 * the same result. Immutable.
 *
 * <pre>{@code
 * Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
 * int paid = result.statements().size(); // 1
 * int notPaid = result.failures().size(); // 0
 * }</pre>
 *
 * @param statements the statements, in the order of the participants
 * @param failures those who get no statement, in the order of the participants
 * @param digest the digest of plan and population: the same digest always means the same result
 * @since 0.1.0
 */
public record Evaluation(List<Statement> statements, List<ParticipantFailure> failures, Digest digest) {

    /** Copies the lists. */
    public Evaluation {
        statements = List.copyOf(statements);
        failures = List.copyOf(failures);
        Objects.requireNonNull(digest, "digest");
    }
}
