package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.ScorerFactory;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import org.junit.jupiter.api.Test;

class CustomScorerTest {

    @Test
    void aScorerOfYourOwnIsReadFromJsonAndPays() throws Exception {
        // region custom-scorer-registration
        IncentiveJson json = IncentiveJson.with(ScorerFactory.of("acme.growing", GrowingScorer::new));
        Plan plan = json.readPlan(resource("custom-scorer-plan.json"));
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        // endregion
        Statement statement = evaluator
                .evaluate(json.readPopulation(resource("custom-scorer-measurements.json")))
                .statements()
                .get(0);
        assertThat(statement.total()).hasToString("EUR 1800.00"); // 12 of 8: 1.5 + 0.5 = 2, at most 1.8
        assertThat(json.write(plan)).isEqualTo(resource("custom-scorer-plan.json"));
    }
}
