package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.MEASUREMENTS;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.STATEMENTS;
import static dev.incentive.json.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLimitsTest {

    private static final DocumentLimits SMALL = new DocumentLimits(500, 32, 4_096, 200_000);

    private static void assertRefused(ThrowingCallable reading) {
        assertThat(problems(reading))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DOCUMENT_LIMIT));
    }

    @Test
    void eachKindOfDocumentHasLimitsOfItsOwn() {
        assertRefused(() -> JSON.withPlanLimits(SMALL).readPlan(PLAN));
        assertRefused(() -> JSON.withMeasurementLimits(SMALL).readPopulation(MEASUREMENTS));
        assertRefused(() -> JSON.withStatementLimits(SMALL).readStatements(STATEMENTS));
        IncentiveJson json = JSON.withMeasurementLimits(SMALL).withStatementLimits(SMALL);
        assertThat(json.readPlan(PLAN)).isEqualTo(JSON.readPlan(PLAN));
    }

    @Test
    void otherLimitsMakeAnotherInstance() {
        assertThat(JSON.withPlanLimits(SMALL)).isNotSameAs(JSON);
        assertThat(JSON.readPlan(PLAN)).isNotNull();
    }

    @Test
    void whatIsBeyondTheSizeIsNotWrittenEither() {
        assertRefused(() -> JSON.withPlanLimits(SMALL).write(JSON.readPlan(PLAN)));
    }

    @ParameterizedTest
    @CsvSource({"6, false", "9, false", "10, false", "11, true"})
    void theDepthIsThatOfObjectsAndLists(int depth, boolean enough) {
        DocumentLimits limits = new DocumentLimits(1 << 20, depth, 4_096, 200_000);
        IncentiveJson json = JSON.withPlanLimits(limits);
        if (enough) {
            assertThat(json.write(json.readPlan(PLAN))).isEqualTo(PLAN);
        } else {
            assertRefused(() -> json.readPlan(PLAN));
            assertRefused(() -> json.write(JSON.readPlan(PLAN)));
        }
    }

    @Test
    void theTokensThatAreWrittenAreThoseThatAreRead() {
        int tokens = tokens();
        IncentiveJson enough = JSON.withMeasurementLimits(new DocumentLimits(1 << 20, 32, 4_096, tokens));
        assertThat(enough.write(enough.readPopulation(MEASUREMENTS))).isEqualTo(MEASUREMENTS);
        IncentiveJson tooFew = JSON.withMeasurementLimits(new DocumentLimits(1 << 20, 32, 4_096, tokens - 1));
        assertRefused(() -> tooFew.readPopulation(MEASUREMENTS));
        assertRefused(() -> tooFew.write(JSON.readPopulation(MEASUREMENTS)));
    }

    private static int tokens() {
        try (JsonParser parser = new JsonFactory().createParser(MEASUREMENTS)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1",
        "1, 0, 1, 1",
        "1, 1, 0, 1",
        "1, 1, 1, 0",
        "-1, 1, 1, 1",
        "1, 1001, 1, 1",
        "1073741825, 1, 1, 1"
    })
    void limitsArePositiveAndTheDepthIsBounded(int bytes, int depth, int textLength, int tokens) {
        assertThatThrownBy(() -> new DocumentLimits(bytes, depth, textLength, tokens))
                .isInstanceOf(IncentiveException.class)
                .hasMessageContaining("NUMBER_OUT_OF_RANGE");
    }
}
