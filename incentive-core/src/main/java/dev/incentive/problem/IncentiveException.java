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
 * <pre>{@code
 * List<Problem> problems = new ArrayList<>();
 * try {
 *     CurrencyUnit.of("Dollar");
 * } catch (IncentiveException refused) {
 *     problems.addAll(refused.problems());
 * }
 * ProblemCode code = problems.get(0).code(); // CURRENCY_UNKNOWN
 * }</pre>
 *
 * @since 0.1.0
 */
public final class IncentiveException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private static final int LONGEST_SUMMARY = 300;

    private final transient List<Problem> problems;
    private final long dropped;

    /**
     * An exception for several problems.
     *
     * @param summary what could not be done, in a few words
     * @param problems all problems found, at least one
     */
    public IncentiveException(String summary, List<Problem> problems) {
        this(summary, problems, 0);
    }

    /**
     * An exception for more problems than were kept.
     *
     * @param summary what could not be done, in a few words
     * @param problems the problems that were kept, at least one
     * @param dropped how many more were found
     */
    public IncentiveException(String summary, List<Problem> problems, long dropped) {
        super(message(summary, problems, dropped));
        this.problems = List.copyOf(problems);
        this.dropped = dropped;
    }

    /**
     * An exception for one problem.
     *
     * @param problem the problem
     */
    public IncentiveException(Problem problem) {
        super(problem.toString());
        this.problems = List.of(problem);
        this.dropped = 0;
    }

    /**
     * All problems, in the order they were found; empty after Java deserialization, which keeps only the message.
     *
     * @return an immutable list
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /**
     * How many problems were found besides {@link #problems()}, because no more than a stated number is kept.
     *
     * @return 0 if all are there
     */
    public long dropped() {
        return dropped;
    }

    private static String message(String summary, List<Problem> problems, long dropped) {
        String lines =
                problems.stream().limit(SHOWN).map(problem -> "\n  " + problem).collect(Collectors.joining());
        long more = Math.max(0, problems.size() - SHOWN) + dropped;
        return Excerpt.of(summary, LONGEST_SUMMARY) + ":" + lines + (more > 0 ? "\n  and " + more + " more" : "");
    }
}
