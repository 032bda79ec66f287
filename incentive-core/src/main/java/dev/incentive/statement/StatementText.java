package dev.incentive.statement;

/**
 * Writes a statement as text for people: who, when, each line with its derivation, the total.
 *
 * <p>The text does not depend on the locale: amounts have a decimal point and no grouping.
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

    private static void head(StringBuilder text, Statement statement) {
        text.append("Statement of ").append(statement.participant());
        if (!statement.name().equals(statement.participant())) {
            text.append(" (").append(statement.name()).append(')');
        }
        text.append("\nPlan ").append(statement.plan());
        text.append(", from ").append(statement.period().start());
        text.append(" up to and without ").append(statement.period().end());
        text.append("\nDigest ").append(statement.digest()).append("\n\n");
    }

    private static void line(StringBuilder text, StatementLine line) {
        text.append(line.name()).append(": ").append(line.amount());
        text.append(word(line.status())).append('\n');
        if (!line.reason().isEmpty()) {
            text.append(INDENT).append("because ").append(line.reason()).append('\n');
        }
        if (line.cut().amount().signum() != 0) {
            text.append(INDENT).append("earned ").append(line.earned());
            text.append(", cut by the plan's cap ").append(line.cut()).append('\n');
        }
        DerivationText.append(text, line.derivation(), INDENT);
        text.append('\n');
    }

    private static String word(LineStatus status) {
        return switch (status) {
            case CALCULATED -> "";
            case GATE_NOT_MET -> " (gate not met)";
            case UNDEFINED -> " (undefined, pays zero)";
            case HELD -> " (held)";
        };
    }

    private static void total(StringBuilder text, Statement statement) {
        if (statement.cut().amount().signum() != 0) {
            text.append("Earned: ").append(statement.earned()).append('\n');
            text.append("Cut by the plan's cap: ").append(statement.cut());
            text.append(", what is above ").append(statement.total()).append(", from the positive lines in proportion")
                    .append(" to what they earned; shares are rounded down, the rest goes by largest remainder\n");
        }
        text.append("Total: ").append(statement.total()).append('\n');
        if (statement.held().amount().signum() != 0) {
            text.append("Held: ").append(statement.held()).append('\n');
            text.append("Payable: ").append(statement.payable()).append('\n');
        }
    }
}
