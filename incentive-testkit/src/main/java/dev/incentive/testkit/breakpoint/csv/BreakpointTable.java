package dev.incentive.testkit.breakpoint.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.testkit.breakpoint.Breakpoint;
import dev.incentive.testkit.breakpoint.BreakpointCase;
import dev.incentive.testkit.breakpoint.Breakpoints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Breakpoints as CSV: one row for each participant, with what is changed, why, and what the plan pays.
 *
 * <p>The first row names the columns, the second is the base. Amounts are plain decimals; a line that the plan does not
 * have for somebody is empty. Text that a spreadsheet would take for a formula or a date is behind an apostrophe.
 * Needs FastCSV.
 *
 * <pre>{@code
 * String csv = BreakpointTable.csv(breakpoints);
 * String head = csv.lines().toList().get(0); // id,input,value,breakpoint,why,currency,commission,total,remarks
 * List<String> halfACent = BreakpointTable.rows(breakpoints).get(9);
 * String id = halfACent.get(0); // commission-tie-2-at
 * String value = halfACent.get(2); // 0.05
 * String total = halfACent.get(7); // 0.01
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BreakpointTable {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TAKEN_FOR_ELSE = Pattern.compile("(?s)[=+\\-@\\t\\r].*|\\d{1,4}[-/]\\d+([-/]\\d+)?");

    private final Breakpoints breakpoints;
    private final List<String> lines;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, ParticipantFailure> failures = new HashMap<>();

    private BreakpointTable(Breakpoints breakpoints) {
        Plan plan = breakpoints.plan().plan();
        this.breakpoints = breakpoints;
        this.lines =
                new ArrayList<>(plan.components().stream().map(Component::id).toList());
        if (!plan.floors().isEmpty()) {
            lines.add(Plan.FLOOR_LINE);
        }
        Evaluation paid = breakpoints.paid();
        paid.statements().forEach(statement -> statements.put(statement.participant(), statement));
        paid.failures().forEach(failure -> failures.put(failure.participant(), failure));
    }

    /**
     * The table as text.
     *
     * @param breakpoints the breakpoints
     * @return CSV with commas, quotes where they are needed and lines that end in a line feed
     */
    public static String csv(Breakpoints breakpoints) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows(breakpoints).forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * The table as rows, for other forms of it.
     *
     * @param breakpoints the breakpoints
     * @return the head, then the rows
     */
    public static List<List<String>> rows(Breakpoints breakpoints) {
        BreakpointTable table = new BreakpointTable(breakpoints);
        List<List<String>> rows = new ArrayList<>(List.of(table.head()));
        rows.add(table.row(breakpoints.base(), "", "", ""));
        for (Breakpoint breakpoint : breakpoints.all()) {
            for (BreakpointCase each : breakpoint.cases()) {
                rows.add(table.row(each, breakpoint.input().toString(), breakpoint.where(), breakpoint.why()));
            }
        }
        return rows;
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("id", "input", "value", "breakpoint", "why", "currency"));
        head.addAll(lines);
        head.addAll(List.of("total", "remarks"));
        return head;
    }

    private List<String> row(BreakpointCase given, String input, String where, String why) {
        String id = given.participant().id();
        List<String> row = new ArrayList<>(List.of(
                id,
                text(input),
                text(given.value()),
                text(where),
                text(why),
                breakpoints.plan().plan().currency().code()));
        Statement statement = statements.get(id);
        for (String line : lines) {
            row.add(statement == null ? "" : amount(statement, line));
        }
        row.add(statement == null ? "" : statement.total().amount().toPlainString());
        row.add(text(statement == null ? unpaid(id) : remarks(statement)));
        return row;
    }

    private static String amount(Statement statement, String component) {
        return statement.lines().stream()
                .filter(line -> line.component().equals(component))
                .map(line -> line.amount().amount().toPlainString())
                .findFirst()
                .orElse("");
    }

    private static String remarks(Statement statement) {
        return statement.lines().stream()
                .filter(line -> line.status() != LineStatus.CALCULATED)
                .map(BreakpointTable::remark)
                .collect(Collectors.joining("; "));
    }

    private static String remark(StatementLine line) {
        String status = line.component() + " " + line.status();
        return line.reason().isEmpty() ? status : status + ", " + line.reason();
    }

    private String unpaid(String id) {
        ParticipantFailure failure = failures.get(id);
        return failure == null
                ? ""
                : failure.problems().stream()
                        .map(problem -> problem.code() + " " + problem.found())
                        .collect(Collectors.joining("; "));
    }

    static String text(String text) {
        boolean safe =
                NUMBER.matcher(text).matches() || !TAKEN_FOR_ELSE.matcher(text).matches();
        return safe ? text : "'" + text;
    }
}
