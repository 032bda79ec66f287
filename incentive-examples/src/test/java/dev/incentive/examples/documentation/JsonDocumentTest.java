package dev.incentive.examples.documentation;

import static dev.incentive.examples.documentation.FiveMinuteTourTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.ParticipantFailure;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.DocumentLimits;
import dev.incentive.json.IncentiveJson;
import dev.incentive.json.StatementDocument;
import dev.incentive.json.StatementVisitor;
import dev.incentive.json.StatementWriter;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.statement.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {

    private final List<Object> sent = new ArrayList<>();

    private void send(Statement statement) {
        sent.add(statement);
    }

    private void tell(ParticipantFailure failure) {
        sent.add(failure);
    }

    @Test
    void statementsAreReadAndWrittenOneByOneAsThePageSays() throws IOException {
        String planJson = resource("tour-plan.json");
        // region json-limits
        IncentiveJson strict = IncentiveJson.standard()
                .withPlanLimits(DocumentLimits.PLAN.withBytes(64 << 10).withListLength(50));
        // endregion
        // region json-resolved
        ResolvedPlan plan = strict.readResolvedPlan(planJson);
        // endregion
        IncentiveJson json = IncentiveJson.standard();
        Evaluation result = PlanEvaluator.of(plan).evaluate(json.readPopulation(resource("tour-measurements.json")));
        byte[] document = json.write(StatementDocument.of(result)).getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Statement> corrected = result.statements();

        // region json-stream
        try (StatementWriter writer = json.statementWriter(out)) {
            json.readStatements(in, new StatementVisitor() {
                @Override
                public void statement(Statement statement) {
                    send(statement);
                }

                @Override
                public void failure(ParticipantFailure failure) {
                    tell(failure);
                }
            });
            for (Statement statement : corrected) {
                writer.write(statement);
            }
            writer.finish();
        }
        // endregion

        assertThat(sent).hasSize(result.statements().size() + result.failures().size());
        assertThat(json.readStatements(out.toByteArray()).statements()).isEqualTo(result.statements());
    }
}
