package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Population;
import dev.incentive.problem.ProblemCode;
import dev.incentive.statement.Statement;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final PlanEvaluator EVALUATOR =
            PlanEvaluator.of(JSON.readPlan(PLAN).resolve());

    private static Evaluation evaluation(String measurements) {
        return EVALUATOR.evaluate(JSON.readPopulation(measurements));
    }

    @Test
    void whatAnEvaluationGaveComesBackAsItWas() {
        StatementDocument document = StatementDocument.of(evaluation(MEASUREMENTS));
        assertThat(document.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.lines()).hasSize(6));
        assertThat(JSON.readStatements(JSON.write(document))).isEqualTo(document);
    }

    @Test
    void failuresComeBackToo() {
        String without = changed(MEASUREMENTS, "/participants/0", participant -> participant.remove("quotas"));
        StatementDocument document = StatementDocument.of(evaluation(without));
        assertThat(document.statements()).isEmpty();
        assertThat(document.failures())
                .extracting(ParticipantFailure::period)
                .containsExactly(JSON.readPopulation(without).period());
        assertThat(document.failures())
                .singleElement()
                .extracting(ParticipantFailure::problems)
                .satisfies(problems -> assertThat(problems.get(0).code()).isEqualTo(ProblemCode.RESULT_UNDEFINED));
        assertThat(JSON.readStatements(JSON.write(document))).isEqualTo(document);
    }

    @Test
    void severalEvaluationsFollowEachOther() {
        Evaluation paid = evaluation(MEASUREMENTS);
        Evaluation failed =
                evaluation(changed(MEASUREMENTS, "/participants/0", participant -> participant.remove("quotas")));
        StatementDocument document = StatementDocument.of(paid, failed, paid);
        assertThat(document.statements()).hasSize(2);
        assertThat(document.failures()).hasSize(1);
    }

    @Test
    void theOrderOfPropertiesDoesNotChangeTheDigest() {
        Population population = JSON.readPopulation(MEASUREMENTS);
        Population rewritten = JSON.readPopulation(
                changed(MEASUREMENTS, "", measurements -> measurements.set("plan", measurements.remove("plan"))));
        Statement first = EVALUATOR.evaluate(population).statements().get(0);
        Statement second = EVALUATOR.evaluate(rewritten).statements().get(0);
        assertThat(second.digest()).isEqualTo(first.digest());
    }
}
