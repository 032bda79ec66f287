package dev.incentive.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems in the order they are found, so that all of them are reported at once.
 *
 * <p>Above {@value #MOST} problems it stops collecting, so that a hostile document cannot make a list longer than
 * itself. Not thread-safe; made for one check and thrown away.
 *
 * @since 0.1.0
 */
public final class Problems {

    /** How many problems are collected. */
    public static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();
    private boolean errors;

    /** An empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        errors |= problem.severity() == Severity.ERROR;
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    /**
     * Adds an error without a hint.
     *
     * @param code the stable kind
     * @param place where it is
     * @param what what was found
     * @param allowed what is allowed
     */
    public void error(ProblemCode code, Place place, String what, String allowed) {
        add(Problem.error(code, place, what, allowed));
    }

    /**
     * Adds an error with a hint.
     *
     * @param code the stable kind
     * @param place where it is
     * @param what what was found
     * @param allowed what is allowed
     * @param hint what to do
     */
    public void error(ProblemCode code, Place place, String what, String allowed, String hint) {
        add(Problem.error(code, place, what, allowed, hint));
    }

    /**
     * Whether an error is among the problems; warnings do not count.
     *
     * @return true with at least one error
     */
    public boolean hasErrors() {
        return errors;
    }

    /**
     * The problems so far, in the order they were found.
     *
     * @return an immutable copy
     */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the check: throws all problems if one of them is an error.
     *
     * @param what the thing that was checked, for the first line of the message, for example "The plan"
     * @throws IncentiveException with all problems, warnings included, if one is an error
     */
    public void throwIfErrors(String what) {
        if (hasErrors()) {
            throw new IncentiveException(what + " has problems", all());
        }
    }
}
