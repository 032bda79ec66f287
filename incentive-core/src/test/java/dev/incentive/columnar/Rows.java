package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns written down, and what a plan pays for them: always compared with the exact evaluator, row by row. */
final class Rows {
    private final Plan plan;
    private final ColumnLayout.Builder layout = ColumnLayout.builder();
    private final Map<ColumnName, Column> columns = new LinkedHashMap<>();
    private int rows;

    Rows(Plan plan) {
        this.plan = plan;
    }

    /** A column in which every row has a value. */
    Rows with(ColumnName name, String unit, long... values) {
        layout.column(name, unit);
        return put(name, Column.of(values));
    }

    /** A column in which null is no value. */
    Rows withGaps(ColumnName name, String unit, Long... values) {
        long[] numbers = new long[values.length];
        BitSet present = new BitSet();
        for (int row = 0; row < values.length; row++) {
            Long value = values[row];
            present.set(row, value != null);
            numbers[row] = value == null ? 77 : value;
        }
        layout.columnWithGaps(name, unit);
        return put(name, Column.of(numbers).present(present.toLongArray()));
    }

    private Rows put(ColumnName name, Column column) {
        rows = column.rows();
        columns.put(name, column);
        return this;
    }

    ParticipantColumns columns() {
        ParticipantColumns.Builder builder = ParticipantColumns.builder(layout.build(), rows);
        columns.forEach(builder::put);
        return builder.build();
    }

    CompiledPlan compiled() {
        return CompiledPlan.of(plan.resolve(), Plans.QUARTER, layout.build());
    }

    /** What is paid, when it is what the exact evaluator pays. */
    Payouts paid() {
        CompiledPlan compiled = compiled();
        ParticipantColumns inputs = columns();
        Payouts payouts = compiled.evaluate(inputs, Outputs.LINES);
        Payouts totals = compiled.evaluate(inputs);
        assertThat(totals.totals()).isEqualTo(payouts.totals());
        assertThat(totals.failedRows()).isEqualTo(payouts.failedRows());
        for (int row = 0; row < rows; row++) {
            List<ParticipantFailure> failure =
                    compiled.failure(inputs, row).stream().toList();
            assertThat(payouts.isFailed(row)).as("row %s: %s", row, failure).isEqualTo(!failure.isEmpty());
            if (failure.isEmpty()) {
                assertThat(shown(payouts, row)).as("row %s", row).isEqualTo(shown(payouts.statement(row)));
            }
        }
        return payouts;
    }

    private String shown(Payouts payouts, int row) {
        StringBuilder text = new StringBuilder();
        for (LinePayouts line : payouts.lines()) {
            text.append(String.format(
                    "%s %s %s %s%n",
                    line.component(), line.status(row), amount(line.earned()[row]), amount(line.amounts()[row])));
        }
        if (payouts.floors().length > 0 && payouts.floors()[row] != 0) {
            String floor = amount(payouts.floors()[row]);
            text.append(String.format("plan-floor %s %s %s%n", LineStatus.PLAN_FLOOR, floor, floor));
        }
        return text + "total " + amount(payouts.totals()[row]) + " held " + amount(payouts.held()[row]) + " payable "
                + amount(payouts.payable(row));
    }

    private String amount(long units) {
        int decimals = Math.max(plan.roundingScale(), plan.currency().decimals());
        return plan.currency() + " "
                + BigDecimal.valueOf(units, plan.roundingScale())
                        .setScale(decimals)
                        .toPlainString();
    }

    private static String shown(Statement statement) {
        StringBuilder text = new StringBuilder();
        for (StatementLine line : statement.lines()) {
            text.append(String.format("%s %s %s %s%n", line.component(), line.status(), line.earned(), line.amount()));
        }
        return text + "total " + statement.total() + " held " + statement.held() + " payable " + statement.payable();
    }
}
