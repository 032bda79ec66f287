package dev.incentive.value;

import dev.incentive.problem.Place;
import dev.incentive.problem.ProblemCode;
import dev.incentive.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rule for ids of plans, metrics, components, milestones, participants and events.
 *
 * <p>An id has 1 to 64 characters out of {@code A-Z a-z 0-9 . _ -} and starts with a letter or digit. ASCII only, so
 * that two ids that look alike are alike.
 *
 * <pre>{@code
 * boolean id = Identifiers.isValid("retention-2026"); // true
 * boolean words = Identifiers.isValid("customer retention"); // false
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Identifiers {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Identifiers() {}

    /**
     * Whether a text follows the rule.
     *
     * @param id the text
     * @return true if it can be an id
     */
    public static boolean isValid(String id) {
        return ALLOWED.matcher(id).matches();
    }

    /**
     * Reports an id that breaks the rule.
     *
     * @param id the id
     * @param place where it stands
     * @param problems where to report
     */
    public static void check(String id, Place place, Problems problems) {
        if (!isValid(id)) {
            problems.error(
                    ProblemCode.IDENTIFIER_INVALID,
                    place,
                    "'" + id + "'",
                    "1 to 64 characters out of A-Z a-z 0-9 . _ -, the first a letter or digit",
                    "put words for people into the name");
        }
    }

    /**
     * Reports ids that break the rule or come again.
     *
     * @param ids the ids of a list of things with a property {@code id}
     * @param list where the list stands
     * @param problems where to report
     */
    public static void checkAll(List<String> ids, Place list, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < ids.size(); index++) {
            Place place = list.at(index).at("id");
            check(ids.get(index), place, problems);
            if (!seen.add(ids.get(index))) {
                problems.error(
                        ProblemCode.IDENTIFIER_DUPLICATE, place, "'" + ids.get(index) + "' again", "each id once");
            }
        }
    }
}
