package dev.incentive.examples.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the application speaks: results on one stream, problems on the other.
 *
 * <p>Texts may quote what a document or a file name says. Control characters in them, which could drive a terminal, are
 * shown as {@code \}{@code u001b} and the like; line feeds and tabulators are kept.
 *
 * @since 0.1.0
 */
public final class Terminal {

    private final PrintWriter results;
    private final PrintWriter problems;
    private final boolean interactive;

    /**
     * A terminal.
     *
     * @param results where results go
     * @param problems where problems go
     * @param interactive whether a person watches, who likes to see progress
     */
    public Terminal(PrintWriter results, PrintWriter problems, boolean interactive) {
        this.results = Objects.requireNonNull(results, "results");
        this.problems = Objects.requireNonNull(problems, "problems");
        this.interactive = interactive;
    }

    /**
     * Says something about results.
     *
     * @param text one or more lines; the last is ended with a line feed if it is not yet
     */
    public void say(String text) {
        print(results, text);
    }

    /**
     * Says something about problems.
     *
     * @param text one or more lines; the last is ended with a line feed if it is not yet
     */
    public void complain(String text) {
        print(problems, text);
    }

    /**
     * Starts to show progress.
     *
     * @param task what is done, in a few words
     * @param steps how many steps it takes
     * @return the progress, to be closed; silent unless a person watches
     */
    public Progress progress(String task, long steps) {
        return interactive ? new ProgressOnScreen(task, steps) : Progress.SILENT;
    }

    private static void print(PrintWriter writer, String text) {
        writer.print(harmless(text));
        if (!text.endsWith("\n")) {
            writer.print('\n');
        }
        writer.flush();
    }

    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character) && character != '\n' && character != '\t') {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            } else {
                shown.append(character);
            }
        }
        return shown.toString();
    }
}
