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

    private static final DocumentLimits SMALL = DocumentLimits.PLAN.withBytes(500);

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
        DocumentLimits limits = DocumentLimits.PLAN.withDepth(depth);
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
        IncentiveJson enough = JSON.withPlanLimits(DocumentLimits.PLAN.withTokens(tokens));
        assertThat(enough.write(enough.readPlan(PLAN))).isEqualTo(PLAN);
        IncentiveJson tooFew = JSON.withPlanLimits(DocumentLimits.PLAN.withTokens(tokens - 1));
        assertRefused(() -> tooFew.readPlan(PLAN));
        assertRefused(() -> tooFew.write(JSON.readPlan(PLAN)));
    }

    private static int tokens() {
        try (JsonParser parser = new JsonFactory().createParser(PLAN)) {
            int tokens = 0;
            while (parser.nextToken() != null) {
                tokens++;
            }
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void limitsArePositiveAndBounded() {
        for (long wrong : new long[] {0, -1, (1L << 30) + 1}) {
            assertThatThrownBy(() -> DocumentLimits.PLAN.withBytes(wrong))
                    .isInstanceOf(IncentiveException.class)
                    .hasMessageContaining("NUMBER_OUT_OF_RANGE");
        }
        assertThatThrownBy(() -> DocumentLimits.PLAN.withDepth(201))
                .isInstanceOf(IncentiveException.class)
                .hasMessageContaining("the limit 201 for depth")
                .hasMessageContaining("1 to 200");
    }

    @Test
    void limitsAreValues() {
        assertThat(DocumentLimits.PLAN.withDepth(12))
                .isEqualTo(DocumentLimits.PLAN.withDepth(40).withDepth(12))
                .hasSameHashCodeAs(DocumentLimits.PLAN.withDepth(12))
                .isNotEqualTo(DocumentLimits.PLAN);
        assertThat(DocumentLimits.PLAN.withNameLength(7).toString()).contains("NAME_LENGTH=7");
    }
}
