package dev.incentive.examples.command;

import dev.incentive.examples.terminal.ProblemText;
import dev.incentive.problem.IncentiveException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong, without a stack trace unless it is a fault of the application.
 *
 * @since 0.1.0
 */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The handler; it has no state. */
    public Failures() {}

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        Terminals.of(commandLine)
                .complain(wrong.getMessage() + "\nTry '"
                        + commandLine.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        String message = message(failed);
        Terminals.of(commandLine).complain(message);
        return ExitCode.PROBLEMS;
    }

    private static String message(Exception failed) throws Exception {
        if (failed instanceof RejectedDocuments) {
            return String.valueOf(failed.getMessage());
        }
        if (failed instanceof IncentiveException problems) {
            return ProblemText.of("Nothing was written", problems.problems());
        }
        Throwable cause = failed instanceof UncheckedIOException ? failed.getCause() : failed;
        if (cause instanceof IOException io) {
            return "Nothing was written: " + words(io);
        }
        throw failed;
    }

    private static String words(IOException failed) {
        if (failed instanceof NotDirectoryException) {
            return failed.getMessage() + " is not a directory";
        }
        if (failed instanceof FileAlreadyExistsException) {
            return failed.getMessage() + " is there already; two ids may differ only in case";
        }
        if (failed instanceof AccessDeniedException) {
            return failed.getMessage() + ": access denied";
        }
        boolean hasReason = failed instanceof FileSystemException system && system.getReason() != null;
        return hasReason ? String.valueOf(failed.getMessage()) : failed.getMessage() + " cannot be created or written";
    }
}
