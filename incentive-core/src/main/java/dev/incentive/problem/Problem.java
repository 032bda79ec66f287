package dev.incentive.problem;

import java.util.Objects;

/**
 * One thing that is wrong, or worth a look, with everything needed to mend it.
 *
 * <p>Example: {@code TIERS_NOT_ASCENDING at /components/0/payout/tiers/2/from: found 0.8 after 1; allowed: more than 1
 * (order the tiers by their lower edge)}. Immutable.
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
        return new Problem(code, severity, new Place(outer.pointer() + place.pointer()), found, allowed, hint);
    }

    /**
     * The problem in one line.
     *
     * @return code, place, what was found, what is allowed and the hint
     */
    @Override
    public String toString() {
        String line = code + " at " + place + ": found " + found + "; allowed: " + allowed;
        return hint.isEmpty() ? line : line + " (" + hint + ")";
    }
}
