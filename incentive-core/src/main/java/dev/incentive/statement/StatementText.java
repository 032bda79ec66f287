package dev.incentive.statement;

import dev.incentive.value.Money;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a statement as text for people: who, when, each line with its derivation, the total.
 *
 * <p>The text does not depend on the locale: amounts have a decimal point, no grouping and all their decimals; lines
 * end with a line feed.
 *
 * <pre>{@code
 * // The statement of somebody who earned 50 under a plan with a cap of 40.
 * List<String> lines = StatementText.of(statement).lines().toList();
 * String first = lines.get(0); // Statement of rep-17
 * String last = lines.get(lines.size() - 1); // Total: USD 40.00 = 40.00
 * }</pre>
 *
 * @since 0.1.0
 */
public final class StatementText {

    private static final String INDENT = "  ";

    private StatementText() {}

    /**
     * The text of a statement.
     *
     * @param statement the statement
     * @return lines, each ended by a line feed
     */
    public static String of(Statement statement) {
        StringBuilder text = new StringBuilder();
        head(text, statement);
        statement.lines().forEach(line -> line(text, line));
        total(text, statement);
        return text.toString();
    }

    /**
     * The text of a single line of a statement: who, when, the line with its derivation.
     *
     * @param statement the statement
     * @param line one of its lines
     * @return lines, each ended by a line feed
     */
    public static String of(Statement statement, StatementLine line) {
        StringBuilder text = new StringBuilder();
        head(text, statement);
        line(text, line);
        return text.toString();
    }

    private static void head(StringBuilder text, Statement statement) {
        String named = statement.name().equals(statement.participant()) ? "" : " (" + statement.name() + ")";
        text.append("Statement of " + statement.participant() + named + "\n")
                .append("Plan " + statement.plan() + ", from "
                        + statement.period().start())
                .append(" until before " + statement.period().end() + "\n")
                .append("Digest of plan and inputs " + statement.digest() + "\n")
                .append("Read each line from the innermost numbers outward; fractions are exact, ~ shows their first")
                .append(" digits.\n\n");
    }

    private static void line(StringBuilder text, StatementLine line) {
        text.append(line.name() + ": " + line.amount() + word(line.status()) + "\n");
        if (!line.reason().isEmpty()) {
            text.append(INDENT + "because " + line.reason() + "\n");
        }
        if (line.cut().amount().signum() != 0) {
            text.append(INDENT + "earned " + line.earned() + ", cut by the plan's cap " + line.cut() + "\n");
        }
        line.transactions()
                .forEach(part -> text.append(INDENT + "for " + part.transaction() + " of " + part.date() + ": "
                        + part.earned().amount().toPlainString() + "\n"));
        DerivationText.append(text, line.derivation(), INDENT);
        text.append('\n');
    }

    private static String word(LineStatus status) {
        return switch (status) {
            case CALCULATED -> "";
            case GATE_NOT_MET -> " (gate not met)";
            case UNDEFINED -> " (undefined, pays zero)";
            case HELD -> " (held)";
            case PLAN_FLOOR -> " (added by the plan)";
        };
    }

    private static void total(StringBuilder text, Statement statement) {
        if (statement.cut().amount().signum() != 0) {
            text.append("Earned: " + statement.earned() + sum(statement, StatementLine::earned) + "\n")
                    .append("Cut by the plan's cap: " + statement.cut() + ", what is above " + statement.total())
                    .append(", from the positive lines in proportion to what they earned; shares are rounded down,")
                    .append(" the rest goes by largest remainder\n");
        }
        text.append("Total: " + statement.total() + sum(statement, StatementLine::amount) + "\n");
        if (statement.held().amount().signum() != 0) {
            text.append("Held: " + statement.held() + "\n").append("Payable: " + statement.payable() + "\n");
        }
    }

    private static String sum(Statement statement, Function<StatementLine, Money> part) {
        return statement.lines().stream()
                .map(line -> part.apply(line).amount().toPlainString())
                .collect(Collectors.joining(" + ", " = ", ""));
    }
}
