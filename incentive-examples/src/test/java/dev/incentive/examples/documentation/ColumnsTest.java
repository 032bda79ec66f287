package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.columnar.Column;
import dev.incentive.columnar.ColumnLayout;
import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.ColumnarEvaluator;
import dev.incentive.columnar.CompiledPlan;
import dev.incentive.columnar.LinePayouts;
import dev.incentive.columnar.Outputs;
import dev.incentive.columnar.ParticipantColumns;
import dev.incentive.columnar.Payouts;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.value.PerformancePeriod;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void payWhatTheTourPays() throws IOException {
        ParticipantColumns columns = columns(layout());
        Plan plan = IncentiveJson.standard().readPlan(resource("tour-plan.json"));
        // region columns-evaluate
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 3);
        CompiledPlan compiled = CompiledPlan.of(plan.resolve(), quarter, columns.layout());
        Payouts payouts = compiled.evaluate(columns);
        long[] cents = payouts.totals(); // 2875013, 500000 and, for the row that failed, 0
        // endregion
        assertThat(cents).containsExactly(2_875_013, 500_000, 0);
    }

    @Test
    void sayWhichRowsFailedAndWhy() throws IOException {
        Payouts payouts = compiled().evaluate(columns(layout()));
        // region columns-failed
        int[] failed = BitSet.valueOf(payouts.failedRows()).stream().toArray(); // row 2
        List<Problem> why = payouts.failure(2).orElseThrow().problems(); // RESULT_UNDEFINED
        int exact = payouts.exactRows(); // 0
        // endregion
        assertThat(failed).containsExactly(2);
        assertThat(why).hasSize(1);
        assertThat(why.get(0).code()).hasToString("RESULT_UNDEFINED");
        assertThat(exact).isZero();
    }

    @Test
    void keepLinesAndStatementsOnDemand() throws IOException {
        CompiledPlan compiled = compiled();
        ParticipantColumns columns = columns(layout());
        // region columns-lines
        Payouts payouts = compiled.evaluate(columns, Outputs.LINES);
        LinePayouts bonus = payouts.line("retention-bonus");
        long earned = bonus.earned()[0]; // 250000
        LineStatus status = bonus.status(0); // CALCULATED
        Statement statement = payouts.statement(0); // with the derivation of each cent
        // endregion
        assertThat(earned).isEqualTo(250_000);
        assertThat(status).isEqualTo(LineStatus.CALCULATED);
        assertThat(statement.total()).hasToString("USD 28750.13");
    }

    @Test
    void payTheSameByAnyNumberOfThreads() throws IOException {
        CompiledPlan compiled = compiled();
        ParticipantColumns columns = columns(layout());
        ExecutorService executor = Executors.newFixedThreadPool(1);
        // region columns-threads
        Payouts payouts = compiled.evaluate(columns, Outputs.TOTALS, executor, 2);
        // endregion
        executor.shutdown();
        assertThat(payouts.totals()).isEqualTo(compiled.evaluate(columns).totals());
    }

    @Test
    void areReadFromAPopulation() throws IOException {
        Plan plan = IncentiveJson.standard().readPlan(resource("tour-plan.json"));
        Population population = IncentiveJson.standard().readPopulation(resource("tour-measurements.json"));
        // region columns-population
        Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population, Outputs.LINES);
        long cents = payouts.totals()[0]; // 2875013
        // endregion
        assertThat(cents).isEqualTo(2_875_013);
    }

    private static CompiledPlan compiled() throws IOException {
        Plan plan = IncentiveJson.standard().readPlan(resource("tour-plan.json"));
        return CompiledPlan.of(plan.resolve(), PerformancePeriod.quarter(2026, 3), layout());
    }

    private static ColumnLayout layout() {
        // region columns-layout
        ColumnName revenue = ColumnName.measured("revenue");
        ColumnName kept = ColumnName.of(Fact.PART, "retention");
        ColumnName customers = ColumnName.of(Fact.WHOLE, "retention");
        ColumnLayout layout = ColumnLayout.builder()
                .columnWithGaps(revenue, "0.01")
                .column(kept, "1")
                .column(customers, "1")
                .column(kept.inPriorPeriod(), "1")
                .column(customers.inPriorPeriod(), "1")
                .build();
        // endregion
        return layout;
    }

    private static ParticipantColumns columns(ColumnLayout layout) {
        ColumnName revenue = ColumnName.measured("revenue");
        ColumnName kept = ColumnName.of(Fact.PART, "retention");
        ColumnName customers = ColumnName.of(Fact.WHOLE, "retention");
        // region columns-columns
        ParticipantColumns columns = ParticipantColumns.builder(layout, 3)
                .put(revenue, Column.of(new long[] {52_500_250, 10_000_000, 0}).present(new long[] {0b011}))
                .put(kept, Column.of(new int[] {33, 30, 36}))
                .put(customers, Column.of(new short[] {40, 40, 40}))
                .put(kept.inPriorPeriod(), Column.of(new int[] {30, 30, 30}))
                .put(customers.inPriorPeriod(), Column.of(new short[] {40, 40, 40}))
                .build();
        // endregion
        return columns;
    }
}
