package dev.incentive.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception that leaves the library for bad plans, bad documents and bad inputs.
 *
 * <p>It carries every {@link Problem} that was found, never just the first. Passing {@code null} to an API that does not
 * take it is a {@link NullPointerException}, as everywhere in Java.
 *
 * @since 0.1.0
 */
public final class IncentiveException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * An exception for several problems.
     *
     * @param summary what could not be done, in a few words
     * @param problems all problems found, at least one
     */
    public IncentiveException(String summary, List<Problem> problems) {
        super(message(summary, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * An exception for one problem.
     *
     * @param problem the problem
     */
    public IncentiveException(Problem problem) {
        super(problem.toString());
        this.problems = List.of(problem);
    }

    /**
     * All problems, in the order they were found; empty after Java deserialization, which keeps only the message.
     *
     * @return an immutable list
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(String summary, List<Problem> problems) {
        String lines =
                problems.stream().limit(SHOWN).map(problem -> "\n  " + problem).collect(Collectors.joining());
        int more = problems.size() - SHOWN;
        return summary + ":" + lines + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
