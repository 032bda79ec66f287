package dev.incentive.json;

import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.measurementProblems;
import static dev.incentive.json.Documents.planProblems;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.incentive.problem.Problem;
import org.junit.jupiter.api.Test;

class ManyProblemsTest {

    private static final int MOST = 100;

    @Test
    void everythingThatIsWrongIsReportedAtOnceInTheOrderOfReading() {
        String document = changed(PLAN, "", plan -> {
            plan.put("currency", "usd");
            plan.put("nmae", "Account executives");
            plan.remove("zone");
        });
        document = changed(document, "/metrics/0", metric -> metric.put("direction", "UP"));
        document = changed(document, "/components/0/benchmark", benchmark -> benchmark.put("type", "quotas"));
        document = changed(document, "/components/1/scorer/levels/1", level -> level.put("score", "half"));
        document = changed(document, "/components/2/payout", payout -> payout.putNull("amount"));
        document = changed(document, "/components/3/scorer/milestones/1/window", window -> window.put("end", "1 July"));
        document = changed(document, "/caps/0", cap -> cap.put("limit", true));
        assertThat(planProblems(document))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "CURRENCY_UNKNOWN /currency",
                        "DOCUMENT_PROPERTY_MISSING the document",
                        "DOCUMENT_WORD_UNKNOWN /metrics/0/direction",
                        "DOCUMENT_WORD_UNKNOWN /components/0/benchmark/type",
                        "DOCUMENT_TYPE /components/1/scorer/levels/1/score",
                        "DOCUMENT_TYPE /components/2/payout/amount",
                        "DOCUMENT_DATE /components/3/scorer/milestones/1/window/end",
                        "DOCUMENT_TYPE /caps/0/limit",
                        "DOCUMENT_PROPERTY_UNKNOWN /nmae");
    }

    @Test
    void oneMistakeIsOneProblem() {
        String document = changed(MEASUREMENTS, "/period", period -> period.put("start", "2012-04-31"));
        assertThat(measurementProblems(document)).hasSize(1);
    }

    @Test
    void aDocumentOfAnotherKindIsNotReadOn() {
        Problem problem = planProblems(MEASUREMENTS).get(0);
        assertThat(planProblems(MEASUREMENTS)).hasSize(1);
        assertThat(problem.code() + " " + problem.place()).isEqualTo("DOCUMENT_WORD_UNKNOWN /document");
        assertThat(problem.allowed()).isEqualTo("plan");
    }

    @Test
    void aDocumentOfAnotherVersionIsNotReadOn() {
        for (long version : new long[] {0, 2, -1, Long.MAX_VALUE}) {
            String document =
                    changed(PLAN, "", plan -> plan.put("schemaVersion", version).put("unheardOf", 1));
            assertThat(planProblems(document))
                    .extracting(problem -> problem.code() + " " + problem.place())
                    .containsExactly("DOCUMENT_VERSION /schemaVersion");
        }
    }

    @Test
    void theVersionIsAWholeNumber() {
        assertThat(planProblems(changed(PLAN, "", plan -> plan.put("schemaVersion", "1"))))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_TYPE /schemaVersion");
        assertThat(planProblems(changed(PLAN, "", plan -> plan.remove("schemaVersion"))))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_PROPERTY_MISSING the document");
    }

    @Test
    void aDocumentThatIsWrongEverywhereIsGivenUpAfterAHundredProblems() {
        String document = changed(MEASUREMENTS, "", measurements -> {
            ArrayNode peers = measurements.putArray("peers");
            for (int index = 0; index < 10 * MOST; index++) {
                peers.addNull();
            }
        });
        assertThat(measurementProblems(document)).hasSize(MOST);
    }
}
