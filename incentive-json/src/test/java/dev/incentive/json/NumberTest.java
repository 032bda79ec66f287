package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.planProblems;
import static dev.incentive.json.Documents.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.problem.Problem;
import dev.incentive.value.Rational;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

    private static String planWithLimit(String number) {
        return replaced(PLAN, "\"limit\": 12000", "\"limit\": " + number);
    }

    private static String planWithWeight(String weight) {
        return replaced(PLAN, "\"weight\": \"1/3\"", "\"weight\": " + weight);
    }

    private static Rational limit(String number) {
        return JSON.readPlan(planWithLimit(number)).caps().get(0).limit();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.30000000000000000000000000000000000001, 0.30000000000000000000000000000000000001",
        "99999999999999999999999999999999999999, 99999999999999999999999999999999999999",
        "1.50, 1.5",
        "1e3, 1000",
        "1E+3, 1000",
        "1.5e-3, 0.0015",
        "-0, 0",
        "-0.0, 0",
        "0e5, 0",
    })
    void everyDigitIsKept(String written, String number) {
        assertThat(limit(written)).isEqualTo(Rational.of(number));
    }

    @Test
    void aNumberMayEndInManyZeros() {
        assertThat(limit("1e38")).isEqualTo(Rational.of(new BigDecimal("1e38")));
        assertThat(limit("1" + "0".repeat(38))).isEqualTo(Rational.of(new BigDecimal("1e38")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e39",
                "1e-39",
                "1e1000000000",
                "1e-1000000000",
                "0e1000000000",
                "0e-300000000",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483649",
                "1e99999999999999999999",
                "999999999999999999999999999999999999999",
                "0.333333333333333333333333333333333333333"
            })
    void aNumberHasAtMost38DigitsAndAModestExponent(String number) {
        assertThat(planProblems(planWithLimit(number)))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("NUMBER_OUT_OF_RANGE /caps/0/limit");
    }

    @Test
    void aNumberOfHundredsOfDigitsIsBeyondTheLimitOfTheDocument() {
        assertThat(planProblems(planWithLimit("9".repeat(101))))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_LIMIT /caps/0/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3", "31/38", "-2/6", "1/2", "1/0"})
    void onlyAWeightIsAFraction(String fraction) {
        Problem problem = onlyProblem(planWithLimit('"' + fraction + '"'));
        assertThat(problem.code() + " " + problem.place()).isEqualTo("DOCUMENT_TYPE /caps/0/limit");
        assertThat(problem.hint()).isEqualTo("write a decimal; only weights may be fractions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3%", "3 %", "3% ", "2.5%", "%"})
    void aPercentageIsNotTurnedIntoItsNumber(String percentage) {
        Problem problem = onlyProblem(planWithLimit('"' + percentage + '"'));
        assertThat(problem.code() + " " + problem.place()).isEqualTo("DOCUMENT_TYPE /caps/0/limit");
        assertThat(problem.hint()).isEqualTo("ratios are shares of one: 0.05 is five percent");
    }

    @Test
    void aWeightInPercentIsNotTurnedIntoItsNumber() {
        Problem problem = onlyProblem(planWithWeight("\"30%\""));
        assertThat(problem.allowed()).isEqualTo("a number, or a fraction as text such as \"1/3\"");
        assertThat(problem.hint()).isEqualTo("ratios are shares of one: 0.05 is five percent");
    }

    @ParameterizedTest
    @CsvSource({
        "/components/1/benchmark/uplift, by",
        "/components/1/scorer/levels/1, score",
    })
    void aRatioAsTextComesWithWhatRatiosAre(String object, String property) {
        Problem problem = onlyProblem(changed(PLAN, object, there -> there.put(property, "0.1")));
        assertThat(problem.code() + " " + problem.place()).isEqualTo("DOCUMENT_TYPE " + object + "/" + property);
        assertThat(problem.hint())
                .isEqualTo("write numbers without quotation marks; ratios are shares of one: 0.05 is five percent");
    }

    @Test
    void anotherNumberAsTextIsToLoseItsQuotationMarks() {
        assertThat(onlyProblem(planWithLimit("\"12000\"")).hint()).isEqualTo("write numbers without quotation marks");
        String amount = replaced(PLAN, "\"amount\": 3000", "\"amount\": \"3000\"");
        assertThat(onlyProblem(amount).hint()).isEqualTo("write numbers without quotation marks");
    }

    private static Problem onlyProblem(String document) {
        assertThat(planProblems(document)).hasSize(1);
        return planProblems(document).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1/2\"", "\"2/4\"", "0.5", "5e-1"})
    void aWeightMayBeAnyFraction(String weight) {
        assertThat(JSON.write(JSON.readPlan(planWithWeight(weight)))).contains("\"weight\": 0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"0.5\"", "\"1/2/3\"", "\"1.5/3\"", "\"+1/3\"", "\"1 / 3\"", "\"1/-3\"", "\"/3\"", "\"１/3\""})
    void aFractionIsTwoWholeNumbers(String weight) {
        assertThat(planProblems(planWithWeight(weight)))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_TYPE /components/3/scorer/milestones/0/weight");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThat(planProblems(planWithWeight("\"1/0\"")))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("NUMBER_OUT_OF_RANGE /components/3/scorer/milestones/0/weight");
    }

    @Test
    void anAmountHasFewerThan2To63MinorUnits() {
        String document = replaced(PLAN, "\"amount\": 3000", "\"amount\": 92233720368547758.08");
        assertThat(planProblems(document))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("AMOUNT_OUT_OF_RANGE /components/3/payout/amount");
    }

    @Test
    void anAmountIsNoFraction() {
        String document = replaced(PLAN, "\"amount\": 3000", "\"amount\": \"1/3\"");
        assertThat(planProblems(document))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_TYPE /components/3/payout/amount");
    }
}
