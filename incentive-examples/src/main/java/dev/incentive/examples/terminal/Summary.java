package dev.incentive.examples.terminal;

import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.examples.payrun.PaidPeriod;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The summary of a pay run: what each period and component costs.
 *
 * @since 0.1.0
 */
public final class Summary {

    private final PayRun run;
    private final Plan plan;
    private final boolean anyHeld;

    private Summary(PayRun run) {
        this.run = run;
        this.plan = run.plan().plan();
        this.anyHeld = run.statements().stream()
                .anyMatch(statement -> statement.held().amount().signum() != 0);
    }

    /**
     * The summary of a run.
     *
     * <p>Components are totals of rounded lines before the plan's cap; {@code cut} is what the cap took away. What is
     * held, if anything is, is part of the total.
     *
     * @param run the run
     * @return a table with a row for each period and one for all, between lines that name plan, people and total
     */
    public static String of(PayRun run) {
        return new Summary(run).text();
    }

    private String text() {
        List<Statement> statements = run.statements();
        long people = statements.stream().map(Statement::participant).distinct().count();
        return "Plan " + plan.name() + " (" + plan.id() + "), amounts in " + plan.currency() + "\n"
                + counted(run.periods().size(), "period", "periods") + ", "
                + counted(people, "person", "people") + ", "
                + counted(statements.size(), "statement", "statements") + ", "
                + run.failures().size() + " not paid\n\n"
                + table(statements) + "\n"
                + "Sum of totals: " + plan.currency() + " " + sum(statements, Statement::total) + "\n";
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String table(List<Statement> all) {
        TextTable table = new TextTable();
        table.row(header());
        for (PaidPeriod paid : run.periods()) {
            String period = paid.period().start() + " to " + paid.period().end().minusDays(1);
            table.row(row(
                    period, paid.evaluation().statements(), paid.evaluation().failures()));
        }
        table.row(row("all", all, run.failures()));
        return table.text();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("period", "people"));
        header.addAll(run.lineIds());
        header.addAll(List.of("cut", "total"));
        if (anyHeld) {
            header.add("of it held");
        }
        if (!run.failures().isEmpty()) {
            header.add("not paid");
        }
        return header;
    }

    private List<String> row(String period, List<Statement> statements, List<ParticipantFailure> failures) {
        List<String> row = new ArrayList<>(List.of(period, Integer.toString(statements.size())));
        run.lineIds().forEach(line -> row.add(earned(line, statements)));
        row.add(sum(statements, Statement::cut));
        row.add(sum(statements, Statement::total));
        if (anyHeld) {
            row.add(sum(statements, Statement::held));
        }
        if (!run.failures().isEmpty()) {
            row.add(Integer.toString(failures.size()));
        }
        return row;
    }

    private String earned(String id, List<Statement> statements) {
        return total(statements.stream()
                .flatMap(statement -> statement.lines().stream())
                .filter(line -> line.component().equals(id))
                .map(StatementLine::earned));
    }

    private String sum(List<Statement> statements, Function<Statement, Money> amount) {
        return total(statements.stream().map(amount));
    }

    private String total(Stream<Money> amounts) {
        BigDecimal zero = BigDecimal.ZERO.setScale(plan.roundingScale());
        return amounts.map(Money::amount).reduce(zero, BigDecimal::add).toPlainString();
    }
}
