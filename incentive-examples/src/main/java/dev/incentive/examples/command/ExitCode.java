package dev.incentive.examples.command;

/**
 * How the application ends, for scripts that call it.
 *
 * @since 0.1.0
 */
public final class ExitCode {

    /** Everything is fine. */
    public static final int FINE = 0;

    /** A document has problems, a participant cannot be paid, or results could not be written. */
    public static final int PROBLEMS = 1;

    /** The command line is wrong, or a file or directory that it names cannot be read. */
    public static final int WRONG_USAGE = 2;

    /** A fault of the application itself. */
    public static final int FAULT = 3;

    private ExitCode() {}
}
