package dev.incentive.json;

import static dev.incentive.json.Documents.STATEMENTS;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.replaced;
import static dev.incentive.json.Documents.statementProblems;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementCheckTest {

    private static final String STATEMENT = "/statements/0";
    private static final String LINE = STATEMENT + "/lines/0";
    private static final String LEFT = LINE + "/derivation";
    private static final String ROUNDED = LEFT + "/operands/0";
    private static final String STEP = ROUNDED + "/exact";

    private static List<String> found(String document) {
        return statementProblems(document).stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"earned", "cut", "total", "held", "payable"})
    void aSumIsThatOfTheLines(String property) {
        String document = changed(STATEMENTS, STATEMENT, statement -> statement.put(property, "1.00"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + STATEMENT + "/" + property);
    }

    @Test
    void allSumsThatAreWrongAreReported() {
        String document = changed(
                STATEMENTS,
                STATEMENT,
                statement -> statement.put("earned", "1.00").put("held", "2.00"));
        assertThat(found(document))
                .containsExactly(
                        "DOCUMENT_INCONSISTENT " + STATEMENT + "/earned",
                        "DOCUMENT_INCONSISTENT " + STATEMENT + "/held");
    }

    @Test
    void aSumHasTheDecimalsOfTheLines() {
        String document = changed(STATEMENTS, STATEMENT, statement -> statement.put("held", "100.000"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + STATEMENT + "/held");
    }

    @Test
    void theAmountOfALineIsEarnedWithoutCut() {
        String document = changed(STATEMENTS, LINE, line -> line.put("amount", "5248.23"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/amount");
    }

    @Test
    void theAmountOfALineIsWhatItsDerivationGives() {
        String document =
                changed(STATEMENTS, LINE, line -> line.put("cut", "0.24").put("amount", "5247.99"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/amount");
        String other = STATEMENT + "/lines/1";
        document =
                changed(STATEMENTS, other, line -> line.put("earned", "101.00").put("amount", "101.00"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + other + "/amount");
    }

    @Test
    void whatALineEarnedIsWhatItsDerivationTakesTheCutFrom() {
        String document =
                changed(STATEMENTS, LINE, line -> line.put("earned", "5249.23").put("cut", "1.23"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/earned");
    }

    @Test
    void aLineThatIsCutShowsItInItsDerivation() {
        String document = changed(STATEMENTS, LINE, line -> {
            ObjectNode derivation = (ObjectNode) Documents.tree(STATEMENTS).at(STATEMENT + "/lines/1/derivation");
            line.set("derivation", derivation.put("value", "5248"));
        });
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/earned");
    }

    @Test
    void aStepIsRecomputed() {
        String document = changed(STATEMENTS, STEP, step -> step.put("value", "157447/31"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + STEP + "/value");
        Problem problem = statementProblems(document).get(0);
        assertThat(problem.found()).isEqualTo("157447/31");
        assertThat(problem.allowed()).isEqualTo("157447/30, as the operands give");
    }

    @Test
    void aRoundingIsRecomputed() {
        String document = changed(STATEMENTS, ROUNDED, rounded -> rounded.put("mode", "UP"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + ROUNDED + "/value");
    }

    @Test
    void aRoundingThatIsNotPossibleIsReported() {
        String document = changed(STATEMENTS, ROUNDED, rounded -> rounded.put("mode", "UNNECESSARY"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + ROUNDED + "/value");
    }

    @Test
    void aDivisionByZeroIsReported() {
        String document = changed(STATEMENTS, STEP, step -> step.put("operator", "QUOTIENT"));
        document = changed(document, STEP + "/operands/1", stated -> stated.put("value", "0"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + STEP + "/value");
    }

    @ParameterizedTest
    @CsvSource({"DIFFERENCE", "QUOTIENT", "MINIMUM", "MAXIMUM", "AT_LEAST", "MORE_THAN"})
    void anOperatorThatNeedsOperandsIsReportedWithoutThem(String operator) {
        String document = changed(STATEMENTS, STEP, step -> {
            step.put("operator", operator);
            step.putArray("operands");
        });
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + STEP + "/value");
    }

    @Test
    void aSumThatGrowsWithoutEndIsGivenUp() {
        String document = changed(STATEMENTS, STEP, step -> {
            step.put("operator", "SUM");
            ArrayNode operands = (ArrayNode) step.get("operands");
            JsonNode sample = operands.get(0).deepCopy();
            operands.removeAll();
            for (int index = 0; index < 5_000; index++) {
                operands.add(((ObjectNode) sample.deepCopy()).put("value", "1/" + (1_000_003L + 2 * index)));
            }
        });
        assertThat(found(document)).containsExactly("DOCUMENT_LIMIT " + STEP + "/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"157447.0", "314894/60", "1/0", "5e3", "", "NaN", "+1", "１"})
    void anExactNumberHasOneForm(String value) {
        String document = changed(STATEMENTS, STEP, step -> step.put("value", value));
        assertThat(found(document)).hasSize(1).first().asString().matches("NUMBER_[A-Z_]+ " + STEP + "/value");
    }

    @Test
    void anExactNumberIsText() {
        String document = changed(STATEMENTS, STEP, step -> step.put("value", 5));
        assertThat(found(document)).containsExactly("DOCUMENT_TYPE " + STEP + "/value");
    }

    @Test
    void anAmountIsText() {
        String document = replaced(STATEMENTS, "\"held\": \"100.00\"", "\"held\": 100.00");
        assertThat(found(document)).containsExactly("DOCUMENT_TYPE " + STATEMENT + "/held");
    }

    @Test
    void amountsThatAreTooLargeTogetherAreReported() {
        String document = changed(STATEMENTS, LINE, line -> {
            line.put("earned", "92233720368547758.07").put("cut", "0.00").put("amount", "92233720368547758.07");
            line.set("derivation", Documents.tree(STATEMENTS).at(STATEMENT + "/lines/1/derivation"));
            ((ObjectNode) line.get("derivation")).put("value", "92233720368547758.07");
        });
        assertThat(found(document))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("AMOUNT_OUT_OF_RANGE " + STATEMENT));
    }

    @Test
    void anAmountThatIsTooLargeIsReportedAtItsPlaceAmongOtherProblems() {
        String document = changed(STATEMENTS, LINE, line -> {
            line.put("cut", "-92233720368547758.07").put("amount", "0.00");
            ((ObjectNode) line.at("/derivation/operands/1")).put("value", "-92233720368547758.07");
            ((ObjectNode) line.get("derivation")).put("value", "92233720368553006.3");
        });
        document = changed(document, "/failures/0", failure -> failure.put("participant", 286));
        assertThat(found(document))
                .containsExactly(
                        "AMOUNT_OUT_OF_RANGE " + LINE + "/amount",
                        "DOCUMENT_INCONSISTENT " + LINE + "/cut",
                        "DOCUMENT_TYPE /failures/0/participant");
    }

    @Test
    void aStatementHasALine() {
        String document = changed(STATEMENTS, STATEMENT, statement -> statement.putArray("lines"));
        assertThat(found(document)).containsExactly("LIST_EMPTY " + STATEMENT + "/lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"})
    void aDigestHas64Digits(String digest) {
        String document = changed(STATEMENTS, STATEMENT, statement -> statement.put("digest", digest));
        assertThat(found(document)).containsExactly("DOCUMENT_TEXT " + STATEMENT + "/digest");
    }

    @Test
    void aFailureSaysForWhichPeriod() {
        String without = changed(STATEMENTS, "/failures/0", failure -> failure.remove("period"));
        assertThat(found(without)).containsExactly("DOCUMENT_PROPERTY_MISSING /failures/0");
        String reversed = changed(STATEMENTS, "/failures/0/period", period -> period.put("end", "2012-04-01"));
        assertThat(found(reversed)).containsExactly("PERIOD_INVALID /failures/0/period");
    }

    @Test
    void aProblemHasACodeOfTheLibrary() {
        String document =
                changed(STATEMENTS, "/failures/0/problems/0", problem -> problem.put("code", "RESULT_UNDEFINDE"));
        assertThat(found(document)).containsExactly("DOCUMENT_WORD_UNKNOWN /failures/0/problems/0/code");
    }

    @Test
    void aParticipantHasOneStatementForAPlanAndAPeriod() {
        String document = changed(STATEMENTS, "", all -> {
            ArrayNode statements = (ArrayNode) all.get("statements");
            statements.add(statements.get(0).deepCopy());
            statements.add(((ObjectNode) statements.get(0).deepCopy()).put("plan", "another-plan"));
        });
        int again = Documents.tree(STATEMENTS).get("statements").size();
        assertThat(found(document)).containsExactly("IDENTIFIER_DUPLICATE /statements/" + again);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "x/y", "é"})
    void aParticipantHasAnId(String id) {
        String statement = changed(STATEMENTS, STATEMENT, there -> there.put("participant", id));
        assertThat(found(statement)).containsExactly("IDENTIFIER_INVALID " + STATEMENT + "/participant");
        String failure = changed(STATEMENTS, "/failures/0", there -> there.put("participant", id));
        assertThat(found(failure)).containsExactly("IDENTIFIER_INVALID /failures/0/participant");
    }

    @Test
    void aLineThatIsUndefinedEarnsNothing() {
        String document = changed(STATEMENTS, LINE, line -> line.put("status", "UNDEFINED"));
        assertThat(found(document)).containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/earned");
    }
}
