package dev.incentive.testkit.breakpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.IncentiveJson;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.PerformancePeriod;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    private final Breakpoints breakpoints =
            Breakpoints.of(SoundPlans.plans().from(Choices.replay()).resolve(), PerformancePeriod.quarter(2026, 1));

    @Test
    void breakpointDocuments() {
        // example BreakpointDocuments
        BreakpointDocuments documents = new BreakpointDocuments(IncentiveJson.standard());
        String measurements = documents.population(breakpoints);
        String expected = documents.statements(breakpoints);
        // end
        IncentiveJson json = IncentiveJson.standard();
        assertThat(json.readPopulation(measurements)).isEqualTo(breakpoints.population());
        assertThat(json.readStatements(expected).statements())
                .isEqualTo(breakpoints.paid().statements());
    }
}
