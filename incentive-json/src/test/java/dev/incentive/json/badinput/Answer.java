package dev.incentive.json.badinput;

import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Severity;
import dev.incentive.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the library answered.
 *
 * <p>A problem reads {@code station CODE place}. Stations are {@code reading}, {@code checking} a plan, {@code
 * evaluating} a population, or the participant who cannot be paid; {@code warning} stands for warnings.
 */
final class Answer {

    private static final int LONGEST_MESSAGE = 1 << 16;

    private final List<String> problems = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    List<String> lines() {
        return lines;
    }

    void refused(String station, IncentiveException refused) {
        if (refused.getMessage() != null && refused.getMessage().length() > LONGEST_MESSAGE) {
            throw new AssertionError("a message of " + refused.getMessage().length() + " characters");
        }
        refused.problems().forEach(problem -> add(station, problem));
    }

    void add(String station, Problem problem) {
        String where = problem.severity() == Severity.WARNING ? "warning" : station;
        problems.add(where + ' ' + problem.code() + ' ' + problem.place().pointer());
    }

    void paid(Statement statement) {
        statement
                .lines()
                .forEach(line -> lines.add(statement.participant()
                        + ' '
                        + line.component()
                        + ' '
                        + line.status()
                        + ' '
                        + line.amount().amount().toPlainString()));
    }
}
