package dev.incentive.testkit.breakpoint.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.measurement.Population;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.testkit.draw.SoundPlans;
import dev.incentive.value.PerformancePeriod;
import org.junit.jupiter.api.Test;

class BreakpointDocumentsTest {

    private static final IncentiveJson JSON = IncentiveJson.standard();

    @Test
    void whatIsReadAgainPaysWhatIsExpected() {
        for (long seed = 1; seed <= 4; seed++) {
            ResolvedPlan plan = SoundPlans.plans().from(Choices.random(seed)).resolve();
            Breakpoints breakpoints = Breakpoints.of(plan, PerformancePeriod.quarter(2026, 1));
            BreakpointDocuments documents = new BreakpointDocuments(JSON);
            Population population = JSON.readPopulation(documents.population(breakpoints));

            assertThat(population).isEqualTo(breakpoints.population());
            assertThat(JSON.write(StatementDocument.of(PlanEvaluator.of(plan).evaluate(population))))
                    .as("seed %s", seed)
                    .isEqualTo(documents.statements(breakpoints));
        }
    }
}
