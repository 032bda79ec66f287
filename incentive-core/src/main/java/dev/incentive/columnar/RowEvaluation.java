package dev.incentive.columnar;

import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.evaluation.CustomResults;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as participants of the exact evaluator: for those that are not proved, for derivations and for reasons.
 *
 * <p>Safe for any number of threads.
 */
final class RowEvaluation {
    private final CompiledPlan plan;
    private final ParticipantColumns columns;
    private final IntFunction<Participant> participants;
    private final PlanEvaluator evaluator;
    private final Optional<Supplier<PeerStatistics>> others;
    private @Nullable PeerStatistics peers;

    /** Rows whose peers are the rows of the columns. */
    RowEvaluation(CompiledPlan plan, ParticipantColumns columns) {
        this(plan, columns, Optional.empty());
    }

    /** Rows whose peers are known to the host. */
    RowEvaluation(CompiledPlan plan, ParticipantColumns columns, Optional<Supplier<PeerStatistics>> others) {
        this.others = others;
        this.plan = plan;
        this.columns = columns.forStatements();
        IntFunction<Participant> given = columns.participants();
        this.participants = given == null ? new RowParticipants(plan, this.columns)::participant : given;
        this.evaluator = PlanEvaluator.of(plan.plan());
    }

    ResolvedPlan plan() {
        return plan.plan();
    }

    /** The number of rows that are paid. */
    int paid() {
        return columns.paid();
    }

    /** The statement of a row; fails with every problem. */
    Statement statement(int row) {
        return evaluator.evaluate(participants.apply(row), plan.period(), exactPeers());
    }

    /** What custom parts give for a row. */
    CustomResults customResults(int row) {
        return evaluator.customResults(participants.apply(row), plan.period(), exactPeers());
    }

    Optional<ParticipantFailure> failure(int row) {
        try {
            statement(row);
            return Optional.empty();
        } catch (IncentiveException failed) {
            return Optional.of(new ParticipantFailure(id(row), plan.period(), failed.problems()));
        }
    }

    private String id(int row) {
        IntFunction<Participant> given = columns.participants();
        return given == null ? RowParticipants.id(row) : given.apply(row).id();
    }

    /** The statistics of all rows, gathered when they are first needed. */
    synchronized PeerStatistics exactPeers() {
        if (peers == null) {
            peers = plan.plan().peerKinds().isEmpty()
                    ? PeerStatistics.NOBODY
                    : others.orElse(this::gathered).get();
        }
        return peers;
    }

    private PeerStatistics gathered() {
        Iterable<Participant> members = () -> IntStream.range(0, columns.rows())
                .mapToObj(this::member)
                .flatMap(Optional::stream)
                .iterator();
        return PeerStatistics.of(members, plan.plan().peerKinds(), plan.period());
    }

    /** The participant of a row; a row with inputs that do not fit the plan fails itself, and is nobody's peer. */
    private Optional<Participant> member(int row) {
        try {
            Participant member = participants.apply(row);
            evaluator.peerStatistics(List.of(member), plan.period());
            return Optional.of(member);
        } catch (IncentiveException invalid) {
            return Optional.empty();
        }
    }
}
