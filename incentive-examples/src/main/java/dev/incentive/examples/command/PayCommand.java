package dev.incentive.examples.command;

import dev.incentive.examples.output.Delivery;
import dev.incentive.examples.output.PayrollTable;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.ResolvedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Pays by a plan: from measurements to statements and a file for payroll.
 *
 * @since 0.1.0
 */
@Command(
        name = "pay",
        description = {
            "Pays by a plan: writes payouts.csv, statements.json and a readable statement for each participant.",
            "If a document has problems, nothing is written; if a participant cannot be paid, the others are."
        },
        mixinStandardHelpOptions = true)
public final class PayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "The plan, a JSON document.")
    private Path plan;

    @Option(
            names = "--measurements",
            required = true,
            paramLabel = "FILE",
            arity = "1..*",
            description = "The measurements of a period, a JSON document; several for several periods.")
    private List<Path> measurements;

    @Mixin
    private OutOption out;

    /** Filled in by the command line. */
    public PayCommand() {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminals.of(spec.commandLine());
        Documents documents = new Documents(spec.commandLine());
        ResolvedPlan resolved = documents.plan(plan, terminal);
        PayRun run = new MeasurementFiles(documents, resolved).evaluated(measurements);
        Delivery delivery = new Delivery(out.directory(), new PayrollTable(), IncentiveJson.standard(), terminal);
        return delivery.deliver(run, Map.of()) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
