package dev.incentive.json;

import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.planProblems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictSyntaxTest {

    private static final String LIMIT = "\"limit\": 12000";

    private static void assertMalformed(List<Problem> problems) {
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\n",
                "nonsense",
                "{",
                "}",
                "{\"schemaVersion\": 1",
                "\u0000",
                "{\"a\":[1,]}",
                "{\"a\":1,}"
            })
    void whatIsNotJsonIsMalformed(String document) {
        assertMalformed(planProblems(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "5", "\"plan\"", "[]"})
    void aDocumentIsAnObject(String document) {
        assertThat(planProblems(document)).extracting(Problem::code).containsExactly(ProblemCode.DOCUMENT_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "+1",
                ".5",
                "5.",
                "0x10",
                "1_000",
                "NaN",
                "Infinity",
                "-Infinity",
                "1e",
                "--1",
                "'1'",
                "abc",
                "１２"
            })
    void aNumberIsWrittenAsJsonHasIt(String number) {
        assertMalformed(planProblems(replaced(PLAN, LIMIT, "\"limit\": " + number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"// comment\n", "/* comment */", "# comment\n"})
    void commentsAreRefused(String comment) {
        assertMalformed(planProblems(comment + PLAN));
        assertMalformed(planProblems(replaced(PLAN, LIMIT, comment + LIMIT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "null", "]", ",", "\u0000"})
    void nothingMayFollowTheDocument(String more) {
        assertMalformed(planProblems(PLAN + more));
    }

    @Test
    void blanksMayFollowTheDocument() {
        assertThat(Documents.JSON.readPlan(PLAN + " \n\t\r")).isEqualTo(Documents.JSON.readPlan(PLAN));
    }

    @Test
    void namesAndTextsHaveDoubleQuotationMarks() {
        assertMalformed(planProblems(replaced(PLAN, LIMIT, "limit: 12000")));
        assertMalformed(planProblems(replaced(PLAN, LIMIT, "'limit': 12000")));
    }

    @Test
    void aLineBreakInsideATextIsMalformed() {
        assertMalformed(planProblems(replaced(PLAN, "\"page 7\"", "\"page\n7\"")));
    }

    @Test
    void aProblemOfSyntaxSaysLineAndColumnAndPlace() {
        Problem problem = planProblems(replaced(PLAN, LIMIT, "\"limit\": x")).get(0);
        assertThat(problem.place().pointer()).isEqualTo("/caps/0/limit");
        assertThat(problem.place().line()).isEqualTo(250);
        assertThat(problem.toString()).startsWith("DOCUMENT_MALFORMED at /caps/0/limit, line 250, column 1");
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
        bytes[PLAN.indexOf("page 7")] = (byte) 0xff;
        assertMalformed(Documents.problems(() -> Documents.JSON.readPlan(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreMalformed(String encoding) {
        byte[] bytes = PLAN.getBytes(Charset.forName(encoding));
        assertMalformed(Documents.problems(() -> Documents.JSON.readPlan(bytes)));
    }

    @Test
    void aByteOrderMarkIsMalformed() {
        assertMalformed(planProblems("\uFEFF" + PLAN));
        byte[] bytes = ("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_8);
        assertMalformed(Documents.problems(() -> Documents.JSON.readPlan(bytes)));
    }

    @Test
    void everyBeginningOfAPlanIsMalformed() {
        String plan = PLAN.stripTrailing();
        for (int length = 0; length < plan.length(); length++) {
            assertMalformed(planProblems(plan.substring(0, length)));
        }
    }
}
