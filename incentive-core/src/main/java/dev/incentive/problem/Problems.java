package dev.incentive.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems in the order they are found, so that all of them are reported at once.
 *
 * <p>Above {@value #MOST} problems it only counts them, and texts are shortened, so that a hostile document cannot make a
 * list longer than itself. Not thread-safe; made for one check and thrown away.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * problems.error(ProblemCode.LIST_EMPTY, Place.ROOT.at("metrics"), "none", "at least one");
 * problems.error(ProblemCode.LIST_EMPTY, Place.ROOT.at("components"), "none", "at least one");
 * boolean refused = problems.hasErrors(); // true
 * int found = problems.all().size(); // 2
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Problems {

    /** How many problems are collected. */
    public static final int MOST = 100;

    /** Longer texts are shortened, so that a long text in one place cannot fill every message. */
    private static final int LONGEST = 500;

    private final List<Problem> found = new ArrayList<>();
    private boolean errors;
    private long dropped;

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
            found.add(shortened(problem));
        } else {
            dropped++;
        }
    }

    private static Problem shortened(Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                problem.place(),
                shortened(problem.found()),
                shortened(problem.allowed()),
                shortened(problem.hint()));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
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
     * How many problems were found and not kept.
     *
     * @return 0 if {@link #all()} are all
     */
    public long dropped() {
        return dropped;
    }

    /**
     * Ends the check: throws all problems if one of them is an error.
     *
     * @param what the thing that was checked, for the first line of the message, for example "The plan"
     * @throws IncentiveException with all problems, warnings included, if one is an error
     */
    public void throwIfErrors(String what) {
        if (hasErrors()) {
            throw new IncentiveException(what + " has problems", all(), dropped);
        }
    }
}
