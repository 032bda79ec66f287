package dev.incentive.examples.command;

import dev.incentive.examples.terminal.Terminal;
import dev.incentive.plan.ResolvedPlan;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Checks a plan and lists everything that is wrong with it, or worth a look.
 *
 * @since 0.1.0
 */
@Command(
        name = "check",
        description = "Checks a plan: lists every problem with its place, what was found and what is allowed.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "The plan, a JSON document.")
    private Path plan;

    /** Filled in by the command line. */
    public CheckCommand() {}

    @Override
    public Integer call() {
        Terminal terminal = Terminals.of(spec.commandLine());
        ResolvedPlan resolved = new Documents(spec.commandLine()).plan(plan, terminal);
        terminal.say("Plan " + resolved.plan().name() + " (" + resolved.plan().id() + "): no errors, " + "warnings: "
                + resolved.warnings().size() + "\nDigest " + resolved.digest());
        return ExitCode.FINE;
    }
}
