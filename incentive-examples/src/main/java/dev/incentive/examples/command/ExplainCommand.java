package dev.incentive.examples.command;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.examples.terminal.UnpaidText;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.StatementText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Explains what one participant is paid, from the inputs to the last cent.
 *
 * @since 0.1.0
 */
@Command(
        name = "explain",
        description = "Explains what one participant is paid: every number from the inputs to the last cent.",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "The plan, a JSON document.")
    private Path plan;

    @Option(
            names = "--measurements",
            required = true,
            paramLabel = "FILE",
            description = "The measurements of one period, a JSON document.")
    private Path measurements;

    @Option(names = "--participant", required = true, paramLabel = "ID", description = "Whose statement.")
    private String participant;

    @Option(names = "--component", paramLabel = "ID", description = "One component alone. Default: all of them.")
    private @Nullable String component;

    /** Filled in by the command line. */
    public ExplainCommand() {}

    @Override
    public Integer call() {
        Terminal terminal = Terminals.of(spec.commandLine());
        Documents documents = new Documents(spec.commandLine());
        Statement statement = statement(evaluation(documents.plan(plan), documents));
        terminal.say(component == null ? StatementText.of(statement) : line(statement, component));
        return ExitCode.FINE;
    }

    private Evaluation evaluation(ResolvedPlan resolved, Documents documents) {
        try {
            return PlanEvaluator.of(resolved).evaluate(documents.measurements(measurements));
        } catch (IncentiveException rejected) {
            throw new RejectedDocuments(measurements.toString(), rejected.problems());
        }
    }

    private Statement statement(Evaluation evaluation) {
        Optional<ParticipantFailure> failure = evaluation.failures().stream()
                .filter(failed -> failed.participant().equals(participant))
                .findFirst();
        if (failure.isPresent()) {
            throw new RejectedDocuments(
                    UnpaidText.subject(failure.get()), failure.get().problems());
        }
        return evaluation.statements().stream()
                .filter(statement -> statement.participant().equals(participant))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "--participant " + participant + ": " + measurements + " has no participant of that id"));
    }

    private String line(Statement statement, String id) {
        List<String> known =
                statement.lines().stream().map(StatementLine::component).toList();
        StatementLine line = statement.lines().stream()
                .filter(candidate -> candidate.component().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("--component " + id + ": the plan has " + String.join(", ", known)));
        return StatementText.of(statement, line);
    }

    private ParameterException unknown(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
