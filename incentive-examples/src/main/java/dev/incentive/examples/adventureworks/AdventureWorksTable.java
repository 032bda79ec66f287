package dev.incentive.examples.adventureworks;

import dev.incentive.examples.output.CsvText;
import dev.incentive.examples.output.PayoutTable;
import dev.incentive.examples.output.PayrollTable;
import dev.incentive.examples.payrun.PayRun;
import dev.incentive.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The payouts of the AdventureWorks plan: one row for each person and quarter, by quarter, then by the person's number.
 *
 * <p>{@code commission}, {@code retention_bonus}, {@code nps_bonus} and {@code milestone_bonus} are the rounded lines
 * before the plan's cap; {@code total} is what is left of them after it. The link behind {@code nps_bonus} is synthetic.
 *
 * @since 0.1.0
 */
public final class AdventureWorksTable implements PayoutTable {

    private static final List<String> COMPONENTS =
            List.of("commission", "retention_bonus", "nps_bonus", "milestone_bonus");

    /** The layout; it has no state. */
    public AdventureWorksTable() {}

    @Override
    public List<List<String>> rows(PayRun run) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("employee_id", "quarter_start"));
        header.addAll(COMPONENTS);
        header.add("total");
        rows.add(header);
        run.statements().forEach(statement -> rows.add(row(statement)));
        return rows;
    }

    private static List<String> row(Statement statement) {
        List<String> row = new ArrayList<>();
        row.add(CsvText.of(statement.participant()));
        row.add(statement.period().start().toString());
        row.addAll(PayrollTable.earned(statement, COMPONENTS));
        row.add(PayrollTable.plain(statement.total()));
        return row;
    }
}
