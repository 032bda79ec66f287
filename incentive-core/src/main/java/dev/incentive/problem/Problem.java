package dev.incentive.problem;

import java.util.Objects;

/**
 * One thing that is wrong, or worth a look, with everything needed to mend it.
 *
 * <p>Example: {@code TIERS_NOT_ASCENDING at /components/0/payout/tiers/2/from: found 0.8 after 1; allowed: more than 1
 * (order the tiers by their lower edge)}. Immutable.
 *
 * <pre>{@code
 * Place list = Place.ROOT.at("components");
 * Problem problem = Problem.error(ProblemCode.LIST_EMPTY, list, "none", "at least one");
 * String line = problem.toString(); // LIST_EMPTY at /components: found none; allowed: at least one
 * }</pre>
 *
 * @param code the stable kind
 * @param severity error or warning
 * @param place where it is
 * @param found what was found there, as text
 * @param allowed what is allowed there, as text
 * @param hint what to do, as text; may be empty
 * @since 0.1.0
 */
public record Problem(ProblemCode code, Severity severity, Place place, String found, String allowed, String hint) {

    /** Together with the constants below, keeps twenty of these lines in UTF-8 below 64 KiB. */
    private static final int LONGEST = 200;

    private static final int LONGEST_ALLOWED = 2 * LONGEST;

    /** Checks that nothing is missing. */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * An error without a hint.
     *
     * @param code the stable kind
     * @param place where it is
     * @param found what was found
     * @param allowed what is allowed
     * @return the problem
     */
    public static Problem error(ProblemCode code, Place place, String found, String allowed) {
        return new Problem(code, Severity.ERROR, place, found, allowed, "");
    }

    /**
     * An error with a hint.
     *
     * @param code the stable kind
     * @param place where it is
     * @param found what was found
     * @param allowed what is allowed
     * @param hint what to do
     * @return the problem
     */
    public static Problem error(ProblemCode code, Place place, String found, String allowed, String hint) {
        return new Problem(code, Severity.ERROR, place, found, allowed, hint);
    }

    /**
     * A warning with a hint.
     *
     * @param code the stable kind
     * @param place where it is
     * @param found what was found
     * @param allowed what is advised
     * @param hint what to do
     * @return the problem
     */
    public static Problem warning(ProblemCode code, Place place, String found, String allowed, String hint) {
        return new Problem(code, Severity.WARNING, place, found, allowed, hint);
    }

    /**
     * The same problem seen from a document that holds the present one at a place.
     *
     * @param outer the place under which this problem's place lies
     * @return the problem with its place below {@code outer}
     */
    public Problem below(Place outer) {
        Place below = new Place(outer.pointer() + place.pointer());
        Place text = place.isInText() ? place : outer;
        return at(below.in(text.line(), text.column()));
    }

    /**
     * The same problem at another place.
     *
     * @param other the place
     * @return the problem there
     */
    public Problem at(Place other) {
        return new Problem(code, severity, other, found, allowed, hint);
    }

    /**
     * The problem in one line of at most about 1,000 characters, in which nothing of what was found can disturb a log.
     *
     * @return code, place, line and column if they are known, what was found, what is allowed and the hint
     */
    @Override
    public String toString() {
        String where = Excerpt.of(place.toString(), LONGEST)
                + (place.isInText() ? ", line " + place.line() + ", column " + place.column() : "");
        String what = Excerpt.of(found, LONGEST);
        String line = code + " at " + where + ": found " + what + "; allowed: " + Excerpt.of(allowed, LONGEST_ALLOWED);
        return hint.isEmpty() ? line : line + " (" + Excerpt.of(hint, LONGEST) + ")";
    }
}
