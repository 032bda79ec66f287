package dev.incentive.examples;

import dev.incentive.examples.command.AdventureWorksCommand;
import dev.incentive.examples.command.BreakpointsCommand;
import dev.incentive.examples.command.CheckCommand;
import dev.incentive.examples.command.ExitCode;
import dev.incentive.examples.command.ExplainCommand;
import dev.incentive.examples.command.Failures;
import dev.incentive.examples.command.OutOption;
import dev.incentive.examples.command.PayCommand;
import dev.incentive.examples.command.Terminals;
import dev.incentive.examples.sample.SampleCompanyJob;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/**
 * The application. Without a command it does the main job: it pays a made-up company.
 *
 * @since 0.1.0
 */
@Command(
        name = "incentive-examples",
        description = {
            "Exact, explained incentive pay.",
            "Without a command: pays a made-up company, which comes with the application."
        },
        footer = {
            "",
            "Exit codes:",
            "  0  everything is fine",
            "  1  a document has problems: nothing is written; or somebody cannot be",
            "     paid: the others' results are written; or results cannot be written",
            "  2  wrong usage, or a file or folder that is named is not there",
            "  3  a fault of the application"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeOnExecutionException = ExitCode.FAULT,
        subcommands = {
            AdventureWorksCommand.class,
            PayCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            BreakpointsCommand.class
        })
public final class IncentiveExamples implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutOption out;

    /** Filled in by the command line. */
    public IncentiveExamples() {}

    /**
     * Runs the application and ends the virtual machine with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Runs the application.
     *
     * @param results where results go, in UTF-8
     * @param problems where problems go, in UTF-8
     * @param arguments the command line
     * @return the exit code
     */
    public static int run(OutputStream results, OutputStream problems, String... arguments) {
        CommandLine commandLine = new CommandLine(new IncentiveExamples());
        commandLine.setExpandAtFiles(false);
        Failures failures = new Failures();
        commandLine.setOut(writer(results)).setErr(writer(problems));
        commandLine.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
        commandLine.setExecutionStrategy(IncentiveExamples::execute);
        return commandLine.execute(arguments);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** An option of the main job before another command would go unnoticed. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--out")) {
            String command = parsed.subcommand().commandSpec().name();
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), "--out belongs behind the command '" + command + "'");
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public Integer call() throws IOException {
        boolean everybody = new SampleCompanyJob(Terminals.of(spec.commandLine())).run(out.directory());
        return everybody ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
