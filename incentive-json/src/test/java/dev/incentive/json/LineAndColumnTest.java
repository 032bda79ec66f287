package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.problems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineAndColumnTest {

    /** That what a problem points to begins with some text. */
    private static void assertPointsTo(Problem problem, String document, String text) {
        String line = document.split("\n", -1)[problem.place().line() - 1];
        assertThat(line.substring(problem.place().column() - 1)).startsWith(text);
    }

    @Test
    void aValueOfTheWrongTypeIsPointedTo() {
        String document = replaced(PLAN, "\"limit\": 12000", "\"limit\": \"twelve\"");
        assertPointsTo(onlyProblem(document), document, "\"twelve\"");
    }

    @Test
    void aPropertyThatIsNotKnownIsPointedToByItsName() {
        String document = replaced(PLAN, "\"zone\"", "\"zoen\": 1, \"zone\"");
        assertPointsTo(onlyProblem(document), document, "\"zoen\"");
        assertThat(onlyProblem(document).hint()).isEqualTo("did you mean 'zone'?");
    }

    @Test
    void aPropertyThatComesAgainIsPointedToWhereItComesAgain() {
        String document = replaced(PLAN, "\"zone\"", "\"currency\": \"EUR\", \"zone\"");
        assertPointsTo(onlyProblem(document), document, "\"currency\": \"EUR\"");
    }

    @Test
    void aPropertyThatIsMissingIsPointedToByItsObject() {
        String document = replaced(PLAN, "\"limit\": 12000", "\"bounds\": \"PLAN_TOTAL\"")
                .replaceFirst("\"bounds\": \"PLAN_TOTAL\",\\s*\"bounds\"", "\"bounds\"");
        assertPointsTo(onlyProblem(document), document, "{");
    }

    @Test
    void whatIsWrongWithTheMeaningOfAPlanIsPointedToAsWell() {
        String document = replaced(PLAN, "\"limit\": 12000", "\"limit\": -12000");
        for (IncentiveException refused : List.of(
                refusal(() -> JSON.readResolvedPlan(document)),
                refusal(() -> JSON.readResolvedPlan(document.getBytes(StandardCharsets.UTF_8))),
                JSON.locatedInPlan(refusal(() -> JSON.readPlan(document).resolve()), document))) {
            assertThat(refused.problems()).allMatch(problem -> problem.place().isInText());
            assertPointsTo(
                    refused.problems().stream()
                            .filter(problem -> problem.place().pointer().equals("/caps/0/limit"))
                            .findFirst()
                            .orElseThrow(),
                    document,
                    "-12000");
            assertThat(refused).hasMessageContaining("at /caps/0/limit, line ");
        }
    }

    @Test
    void whatIsWrongWithMeasurementsForAPlanIsPointedToAsWell() {
        String document = replaced(MEASUREMENTS, "\"plan\": \"", "\"plan\": \"not-");
        PlanEvaluator evaluator = PlanEvaluator.of(JSON.readResolvedPlan(PLAN));
        IncentiveException refused = refusal(() -> evaluator.evaluate(JSON.readPopulation(document)));
        Problem problem = JSON.locatedInPopulation(refused, document).problems().get(0);
        assertThat(problem.place().pointer()).isEqualTo("/plan");
        assertPointsTo(problem, document, "\"not-");
    }

    @Test
    void aHundredProblemsAreKeptAndTheOthersCounted() {
        String document = replaced(PLAN, "\"metrics\": [", "\"metrics\": [" + "null,".repeat(150));
        IncentiveException refused = refusal(() -> JSON.readPlan(document));
        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.dropped()).isEqualTo(50);
        assertThat(refused).hasMessageEndingWith("and 130 more");
        IncentiveJson few = JSON.withPlanLimits(DocumentLimits.PLAN.withProblems(3));
        assertThat(refusal(() -> few.readPlan(document)).problems()).hasSize(3);
    }

    @Test
    void nothingInAMessageCanDisturbALog() {
        String document = replaced(PLAN, "\"HALF_UP\"", "\"\u202e\u200b\u2028\ufeff\u0085HALF\"")
                .replace("\"zone\"", "\"\u2066zone\"");
        assertThat(refusal(() -> JSON.readPlan(document)).getMessage())
                .contains("\\u202e\\u200b\\u2028\\ufeff")
                .doesNotContainPattern("[\\p{Cf}\\p{Zl}\\p{Zp}]");
    }

    private static Problem onlyProblem(String document) {
        List<Problem> problems = problems(() -> JSON.readPlan(document));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static IncentiveException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(IncentiveException.class, call);
    }
}
