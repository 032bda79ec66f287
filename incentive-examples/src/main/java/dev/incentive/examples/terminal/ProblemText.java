package dev.incentive.examples.terminal;

import dev.incentive.problem.Place;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes problems for people: each with its code, place, what was found, what is allowed, and a hint.
 *
 * @since 0.1.0
 */
public final class ProblemText {

    private ProblemText() {}

    /**
     * The text of some problems.
     *
     * @param subject what has the problems, for example a file
     * @param problems all of them
     * @return lines, each ended by a line feed
     */
    public static String of(String subject, List<Problem> problems) {
        return subject + ": " + count(problems) + "\n"
                + problems.stream().map(ProblemText::of).collect(Collectors.joining());
    }

    private static String count(List<Problem> problems) {
        boolean errors = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        String what = errors ? "problem" : "warning";
        return problems.size() + " " + what + (problems.size() == 1 ? "" : "s");
    }

    private static String of(Problem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return "  " + severity + " " + problem.code() + " at " + problem.place() + spot(problem.place()) + "\n"
                + part("found", problem.found())
                + part("allowed", problem.allowed())
                + part("hint", problem.hint());
    }

    private static String part(String name, String text) {
        return text.isEmpty() ? "" : "    " + name + ": " + text + "\n";
    }

    private static String spot(Place place) {
        return place.line() == 0 ? "" : ", line " + place.line() + ", column " + place.column();
    }
}
