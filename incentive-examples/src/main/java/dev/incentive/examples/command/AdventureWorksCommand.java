package dev.incentive.examples.command;

import dev.incentive.examples.adventureworks.AdventureWorks;
import dev.incentive.examples.adventureworks.AdventureWorksFiles;
import dev.incentive.examples.adventureworks.AdventureWorksTable;
import dev.incentive.examples.output.Delivery;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.examples.terminal.Terminal;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Pays the sales people of AdventureWorks, from raw CSV files to statements.
 *
 * @since 0.1.0
 */
@Command(
        name = "adventureworks",
        description = {
            "Pays the sales people of the sample company AdventureWorks by a quarterly plan, from raw CSV files.",
            "The link between survey answers and sales people is synthetic."
        },
        mixinStandardHelpOptions = true)
public final class AdventureWorksCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder that contains adventureworks/ and sfo-survey/.")
    private Path data;

    @Mixin
    private OutOption out;

    /** Filled in by the command line. */
    public AdventureWorksCommand() {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = Terminals.of(spec.commandLine());
        List<Population> populations = populations();
        ResolvedPlan plan = AdventureWorks.plan().resolve();
        terminal.complain(ProblemText.of("plan " + plan.plan().id(), plan.warnings()));
        PayRun run = PayRun.of(plan, populations);
        IncentiveJson json = IncentiveJson.standard();
        Delivery delivery = new Delivery(out.directory(), new AdventureWorksTable(), json, terminal);
        boolean everybody = delivery.deliver(run, AdventureWorksFiles.of(run, populations, json));
        terminal.say("NPS: the link between survey answers and sales people is synthetic; "
                + AdventureWorks.SYNTHETIC_LINK + ".");
        return everybody ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private List<Population> populations() throws IOException {
        List<Path> missing = AdventureWorks.missingFiles(data);
        if (!missing.isEmpty()) {
            String files = missing.stream().map(Path::toString).collect(Collectors.joining("\n  "));
            throw new ParameterException(
                    spec.commandLine(), "--data " + data + ": these files are missing:\n  " + files);
        }
        try {
            return AdventureWorks.populations(data);
        } catch (IncentiveException rejected) {
            throw new RejectedDocuments(data.toString(), rejected.problems());
        }
    }
}
