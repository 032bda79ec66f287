package dev.incentive.examples.command;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where results go.
 *
 * @since 0.1.0
 */
public final class OutOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Path directory = Path.of("incentive-out");

    /** Filled in by the command line. */
    public OutOption() {}

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "incentive-out",
            description = {
                "Where results go; what an earlier run left there is replaced, other files stay.",
                "Default: ${DEFAULT-VALUE}"
            })
    void directory(String text) {
        if (text.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--out names no directory");
        }
        directory = Path.of(text);
    }

    /**
     * The directory.
     *
     * @return the path as it was given; it need not exist
     */
    public Path directory() {
        return directory;
    }
}
