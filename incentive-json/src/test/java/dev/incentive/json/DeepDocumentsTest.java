package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.STATEMENTS;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.problems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepDocumentsTest {

    private static final int SMALL_STACK = 256 << 10;

    /** What a thread with a small stack makes of it; running out of stack fails the test. */
    private static void onAStackOf(int bytes, Runnable task) throws InterruptedException, ExecutionException {
        FutureTask<Void> future = new FutureTask<>(task, null);
        Thread thread = new Thread(null, future, "small stack", bytes);
        thread.start();
        future.get();
    }

    /** Statements whose first derivation is the same sum of one again and again. */
    private static String statements(int sums) {
        String line = "/statements/0/lines/0";
        return changed(STATEMENTS, line + "/derivation/operands/0", rounded -> {
            JsonNode exact = rounded.get("exact");
            for (int sum = 0; sum < sums; sum++) {
                ObjectNode around = rounded.objectNode();
                around.put("type", "step").put("label", "the same").put("operator", "SUM");
                around.putArray("operands").add(exact);
                around.put("value", exact.get("value").asText());
                exact = around;
            }
            rounded.set("exact", exact);
        });
    }

    @Test
    void statementsOfAnyDepthThatIsAllowedAreReadAndWrittenOnASmallStack() throws Exception {
        String document = statements(43);
        onAStackOf(SMALL_STACK, () -> {
            StatementDocument statements = JSON.readStatements(document);
            assertThat(JSON.readStatements(JSON.write(statements))).isEqualTo(statements);
        });
        assertThat(problems(() -> JSON.readStatements(statements(50))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DOCUMENT_LIMIT);
    }

    @Test
    void theGreatestDepthThatCanBeSetFitsAStackOfHalfAMebibyte() throws Exception {
        String document = statements(92);
        IncentiveJson json = JSON.withStatementLimits(DocumentLimits.STATEMENTS.withDepth(200));
        onAStackOf(2 * SMALL_STACK, () -> {
            StatementDocument statements = json.readStatements(document);
            assertThat(json.readStatements(json.write(statements))).isEqualTo(statements);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ]", "{\"a\": }", "{\"type\":\"not\",\"condition\": }"})
    void whatIsTooDeepIsRefusedOnASmallStack(String around) throws Exception {
        int middle = around.length() - 1;
        String deep = around.substring(0, middle).repeat(5_000) + "1"
                + around.substring(middle).repeat(5_000);
        onAStackOf(SMALL_STACK, () -> {
            assertRefused(problems(() -> JSON.readPlan(replaced(PLAN, "\"zone\"", "\"x\": " + deep + ", \"zone\""))));
            assertRefused(problems(
                    () -> JSON.readPopulation(replaced(MEASUREMENTS, "\"level\"", "\"x\": " + deep + ", \"level\""))));
            assertRefused(problems(() ->
                    JSON.readStatements(replaced(STATEMENTS, "\"failures\"", "\"x\": " + deep + ", \"failures\""))));
        });
    }

    private static void assertRefused(Iterable<Problem> problems) {
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_LIMIT);
    }
}
