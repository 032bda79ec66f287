package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.columnar.ColumnName;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.columnar.CountField;
import dev.incentive.columnar.DecimalField;
import dev.incentive.columnar.Payouts;
import dev.incentive.columnar.RowEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.Plan;
import dev.incentive.value.PerformancePeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsAsColumnsTest {

    /** A record of a host. */
    record Consultant(BigDecimal revenue, long kept, long customers, long keptBefore, long customersBefore) {}

    @Test
    void payWhatTheTourPays() throws IOException {
        Plan plan = IncentiveJson.standard().readPlan(resource("tour-plan.json"));
        List<Consultant> consultants = List.of(new Consultant(new BigDecimal("525002.5"), 33, 40, 30, 40));
        // region columns-records
        ColumnName kept = ColumnName.of(Fact.PART, "retention");
        ColumnName customers = ColumnName.of(Fact.WHOLE, "retention");
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 3);
        RowEvaluator<Consultant> evaluator = RowEvaluator.<Consultant>builder(plan.resolve(), quarter)
                .number("revenue", Consultant::revenue)
                .count(kept, Consultant::kept)
                .count(customers, Consultant::customers)
                .count(kept.inPriorPeriod(), Consultant::keptBefore)
                .count(customers.inPriorPeriod(), Consultant::customersBefore)
                .build();
        Payouts payouts = evaluator.evaluate(consultants);
        BigDecimal total = payouts.total(0); // 28750.13
        // endregion
        assertThat(total).hasToString("28750.13");
        assertThat(payouts.exactRows()).isZero();
    }

    @Test
    void paySoWithOneReader() throws IOException {
        Plan plan = IncentiveJson.standard().readPlan(resource("tour-plan.json"));
        List<Consultant> consultants = List.of(new Consultant(new BigDecimal("525002.5"), 33, 40, 30, 40));
        ColumnName part = ColumnName.of(Fact.PART, "retention");
        ColumnName whole = ColumnName.of(Fact.WHOLE, "retention");
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 3);
        // region columns-reader
        RowEvaluator.Builder<Consultant> fields = RowEvaluator.builder(plan.resolve(), quarter);
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        CountField kept = fields.count(part);
        CountField customers = fields.count(whole);
        CountField keptBefore = fields.count(part.inPriorPeriod());
        CountField customersBefore = fields.count(whole.inPriorPeriod());
        RowEvaluator<Consultant> evaluator = fields.build((consultant, facts) -> {
            facts.set(revenue, consultant.revenue());
            facts.set(kept, consultant.kept());
            facts.set(customers, consultant.customers());
            facts.set(keptBefore, consultant.keptBefore());
            facts.set(customersBefore, consultant.customersBefore());
        });
        // endregion
        assertThat(evaluator.evaluate(consultants).total(0)).hasToString("28750.13");
    }
}
