package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.testkit.breakpoint.csv.BreakpointTable;
import dev.incentive.testkit.breakpoint.json.BreakpointDocuments;
import dev.incentive.value.PerformancePeriod;
import org.junit.jupiter.api.Test;

class BreakpointsPageTest {

    @Test
    void thePageShowsTheTableAsItReallyComesOut() throws Exception {
        // region breakpoints
        IncentiveJson json = IncentiveJson.standard();
        ResolvedPlan plan = json.readResolvedPlan(resource("breakpoints-plan.json"));
        Breakpoints breakpoints = Breakpoints.of(plan, PerformancePeriod.quarter(2026, 2));
        String table = BreakpointTable.csv(breakpoints);
        String measurements = new BreakpointDocuments(json).population(breakpoints);
        String expected = new BreakpointDocuments(json).statements(breakpoints);
        // endregion
        assertThat(table).isEqualTo(resource("breakpoints.csv"));
        assertThat(json.readPopulation(measurements)).isEqualTo(breakpoints.population());
        assertThat(json.readStatements(expected).statements())
                .hasSameSizeAs(breakpoints.population().participants());
    }
}
