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
 * <p>A document that is wrong everywhere is given up after {@value #MOST} problems. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Findings {

    private static final int MOST = 100;

    private final String subject;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * No problems yet.
     *
     * @param subject what is read or written, for the first line of the message, for example "The plan document"
     */
    public Findings(String subject) {
        this.subject = subject;
    }

    /**
     * Adds a problem; what was found is shown in one line that is not too long, whoever reports it.
     *
     * @param problem the problem
     * @throws IncentiveException if there are too many
     */
    public void add(Problem problem) {
        problems.add(new Problem(
                problem.code(),
                problem.severity(),
                problem.place(),
                Excerpt.line(problem.found()),
                Excerpt.line(problem.allowed()),
                Excerpt.line(problem.hint())));
        if (problems.size() >= MOST) {
            throw new IncentiveException(subject + " has problems, of which the first " + MOST + " are", problems);
        }
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
        add(Problem.error(code, position.place(), found, allowed, hint));
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
        return problems.size();
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

    private IncentiveException all() {
        return new IncentiveException(subject + " has problems", problems);
    }
}
