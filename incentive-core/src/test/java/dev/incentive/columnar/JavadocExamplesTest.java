package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Population;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void column() {
        // example Column
        // Revenue in cents; the last of three participants has none.
        Column revenue = Column.of(new long[] {100_000, 250_050, 0}).present(new long[] {0b011});
        int rows = revenue.rows(); // 3
        // end
        assertThat(rows).hasToString("3");
        assertThat(revenue.isPresent(2)).isFalse();
    }

    @Test
    void columnLayout() {
        // example ColumnLayout
        ColumnName revenue = ColumnName.measured("revenue");
        ColumnName quota = ColumnName.quota("revenue");
        ColumnLayout layout = ColumnLayout.builder()
                .column(revenue, "0.01")
                .columnWithGaps(quota, "0.01")
                .build();
        boolean reads = layout.has(quota); // true
        // end
        assertThat(reads).hasToString("true");
        assertThat(layout.types().keySet()).containsExactly(revenue, quota);
    }

    @Test
    void columnName() {
        // example ColumnName
        ColumnName before = ColumnName.prior("retention"); // prior VALUE of retention
        ColumnName promoters = ColumnName.of(ColumnName.Fact.PROMOTERS, "nps"); // PROMOTERS of nps
        // end
        assertThat(before).hasToString("prior VALUE of retention");
        assertThat(promoters).hasToString("PROMOTERS of nps");
    }

    @Test
    void columnType() {
        // example ColumnType
        // Days of a quarter that has 92, some of them unknown.
        ColumnType days = new ColumnType(Rational.of("1/92"), true);
        Rational unit = days.unit(); // 1/92
        // end
        assertThat(unit).hasToString("1/92");
        assertThat(days.mayBeMissing()).isTrue();
    }

    @Test
    void columnarEvaluator() {
        Plan plan = fivePercentOfRevenue();
        Population population = Population.builder("plan", Plans.QUARTER)
                .addParticipant(Plans.earning("1000").build())
                .build();
        // example ColumnarEvaluator
        // 5 % of the revenue, of which the only participant has 1000.
        Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population);
        long cents = payouts.totals()[0]; // 5000
        // end
        assertThat(cents).hasToString("5000");
    }

    @Test
    void compiledPlan() {
        Plan plan = fivePercentOfRevenue();
        PerformancePeriod quarter = Plans.QUARTER;
        // example CompiledPlan
        // 5 % of the revenue: 1000.00 and 2500.50.
        ColumnName revenue = ColumnName.measured("revenue");
        ColumnLayout layout = ColumnLayout.builder().column(revenue, "0.01").build();
        CompiledPlan compiled = CompiledPlan.of(plan.resolve(), quarter, layout);
        ParticipantColumns columns = ParticipantColumns.builder(layout, 2)
                .put(revenue, Column.of(new long[] {100_000, 250_050}))
                .build();
        long cents = compiled.evaluate(columns).totals()[1]; // 12503
        // end
        assertThat(cents).hasToString("12503");
    }

    @Test
    void linePayouts() {
        CompiledPlan compiled = revenues().compiled();
        ParticipantColumns columns = revenues().columns();
        // example LinePayouts
        LinePayouts line = compiled.evaluate(columns, Outputs.LINES).line("commission");
        long cents = line.earned()[0]; // 5000
        LineStatus how = line.status(0); // CALCULATED
        // end
        assertThat(cents).hasToString("5000");
        assertThat(how).hasToString("CALCULATED");
    }

    @Test
    void outputs() {
        CompiledPlan compiled = revenues().compiled();
        ParticipantColumns columns = revenues().columns();
        // example Outputs
        Payouts payouts = compiled.evaluate(columns, Outputs.LINES);
        int lines = payouts.lines().size(); // 1
        // end
        assertThat(lines).hasToString("1");
    }

    @Test
    void participantColumns() {
        ColumnLayout layout = revenues().compiled().layout();
        // example ParticipantColumns
        // Two participants with revenues of 1000.00 and 2500.50.
        ParticipantColumns columns = ParticipantColumns.builder(layout, 2)
                .put(ColumnName.measured("revenue"), Column.of(new long[] {100_000, 250_050}))
                .build();
        int rows = columns.rows(); // 2
        // end
        assertThat(rows).hasToString("2");
    }

    @Test
    void payouts() {
        CompiledPlan compiled = revenues().compiled();
        ParticipantColumns columns = revenues().columns();
        // example Payouts
        // 5 % of the revenue, of which the second participant has 2500.50.
        Payouts payouts = compiled.evaluate(columns);
        boolean failed = payouts.isFailed(1); // false
        long cents = payouts.totals()[1]; // 12503
        Money same = payouts.statement(1).total(); // USD 125.03
        // end
        assertThat(failed).hasToString("false");
        assertThat(cents).hasToString("12503");
        assertThat(same).hasToString("USD 125.03");
    }

    private static Plan fivePercentOfRevenue() {
        return Plans.of(Plans.commission(PayoutRule.flatRate("0.05")).build());
    }

    private static Rows revenues() {
        return new Rows(fivePercentOfRevenue()).with(ColumnName.measured("revenue"), "0.01", 100_000, 250_050);
    }
}
