package dev.incentive.json.document;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The problems of one document, in the order they are found.
 *
 * <p>No more than a stated number is kept; the others are counted. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Findings {

    private final String subject;
    private final long most;
    private final List<Problem> problems = new ArrayList<>();
    private int dropped;

    /**
     * No problems yet.
     *
     * @param subject what is read or written, for the first line of the message, for example "The plan document"
     * @param limits says how many problems are kept
     */
    public Findings(String subject, Limits limits) {
        this.subject = subject;
        this.most = limits.of(Limit.PROBLEMS);
    }

    /**
     * Adds a problem; what was found is shown in one line that is not too long, whoever reports it.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        if (isFull()) {
            dropped++;
            return;
        }
        problems.add(new Problem(
                problem.code(),
                problem.severity(),
                problem.place(),
                Excerpt.line(problem.found()),
                Excerpt.line(problem.allowed()),
                Excerpt.line(problem.hint())));
    }

    /**
     * Adds an error.
     *
     * @param code the stable kind
     * @param position where it is
     * @param found what was found
     * @param allowed what is allowed
     * @param hint what to do; may be empty
     */
    public void error(ProblemCode code, Position position, String found, String allowed, String hint) {
        if (isFull()) {
            dropped++;
        } else {
            add(Problem.error(code, position.place(), found, allowed, hint));
        }
    }

    /** Whether further problems are only counted, so that it is idle to describe them. */
    boolean isFull() {
        return problems.size() >= most;
    }

    /**
     * Adds an error after which going on makes no sense.
     *
     * @param problem the problem
     * @return the exception to throw, with all problems so far
     */
    public IncentiveException fatal(Problem problem) {
        add(problem);
        return all();
    }

    /**
     * Asks a value to make itself; what it refuses becomes a problem at a position.
     *
     * @param made makes the value; reads nothing
     * @param position where the value stands
     * @param placeholder taken instead, so that reading can go on
     * @param <T> the kind of value
     * @return the value or the placeholder
     */
    public <T> T attempt(Supplier<T> made, Position position, T placeholder) {
        try {
            return made.get();
        } catch (IncentiveException refused) {
            refused.problems().forEach(problem -> add(problem.below(position.place())));
            return placeholder;
        }
    }

    /**
     * How many problems there are so far.
     *
     * @return the number
     */
    public int count() {
        return problems.size() + dropped;
    }

    /**
     * Ends reading or writing.
     *
     * @throws IncentiveException with all problems, if there is one
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw all();
        }
    }

    /**
     * Ends reading or writing if there are more problems than are kept, because what follows would only be counted.
     *
     * @throws IncentiveException with the problems that were kept
     */
    public void throwIfTooMany() {
        if (dropped > 0) {
            throw all();
        }
    }

    private IncentiveException all() {
        return new IncentiveException(subject + " has problems", problems, dropped);
    }
}
