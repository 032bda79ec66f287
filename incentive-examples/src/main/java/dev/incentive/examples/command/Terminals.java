package dev.incentive.examples.command;

import dev.incentive.examples.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The terminal of a command line.
 *
 * @since 0.1.0
 */
public final class Terminals {

    private Terminals() {}

    /**
     * The terminal that a command line writes to.
     *
     * @param commandLine the command line
     * @return a terminal that shows progress if a console is attached
     */
    public static Terminal of(CommandLine commandLine) {
        return new Terminal(commandLine.getOut(), commandLine.getErr(), Ansi.AUTO.enabled());
    }
}
