package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.WIDE_MEASUREMENTS;
import static dev.incentive.json.Documents.WIDE_PLAN;
import static dev.incentive.json.Documents.WIDE_STATEMENTS;
import static dev.incentive.json.Documents.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.statement.Statement;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideDocumentsTest {

    private static List<String> paid(String plan, String measurements) {
        Evaluation evaluation =
                PlanEvaluator.of(JSON.readPlan(plan).resolve()).evaluate(JSON.readPopulation(measurements));
        assertThat(evaluation.failures()).isEmpty();
        Statement statement = evaluation.statements().get(0);
        return statement.lines().stream()
                .map(line -> line.component() + " " + line.amount().amount().toPlainString())
                .toList();
    }

    @Test
    void areWrittenAsTheyAreWrittenHere() {
        assertThat(JSON.write(JSON.readPlan(WIDE_PLAN))).isEqualTo(WIDE_PLAN);
        assertThat(JSON.write(JSON.readPopulation(WIDE_MEASUREMENTS))).isEqualTo(WIDE_MEASUREMENTS);
        assertThat(JSON.write(JSON.readStatements(WIDE_STATEMENTS))).isEqualTo(WIDE_STATEMENTS);
    }

    /** The participant worked on 41 of 63 working days; each amount was calculated by hand. */
    @Test
    void payWhatTheirPartsSayTogether() {
        assertThat(paid(WIDE_PLAN, WIDE_MEASUREMENTS))
                .containsExactly(
                        "deals 4490.48", // max(3,450, 6,000 × 41/63) × 1.15, where a CSAT of 0.75 multiplies
                        "customers 5694.44", // 20,000 × 41/63 × 0.5 × (1/3 × 0.625 + 2/3 × 1)
                        "effort 8250.00", // 20,000 × 0.5 × 0.75 × 1.1
                        "sessions 1.02", // 12.5 × 0.125 × 41/63
                        "ladder 5206.35", // 8,816.67 capped at 8,000 × 41/63
                        "recommended 1000.00", // 33 1/3 against 20, with a standard error of 4.14
                        "plan-floor 357.71"); // up to 25,000
    }

    @Test
    void showWhatEachTransactionEarned() {
        Statement statement = PlanEvaluator.of(JSON.readPlan(WIDE_PLAN).resolve())
                .evaluate(JSON.readPopulation(WIDE_MEASUREMENTS))
                .statements()
                .get(0);
        assertThat(statement.lines().get(0).transactions())
                .extracting(TransactionAmount::transaction)
                .containsExactly("t1", "t2");
        StatementDocument document = new StatementDocument(List.of(statement), List.of());
        assertThat(JSON.readStatements(JSON.write(document))).isEqualTo(document);
    }

    @Test
    void aCurveThatIsFlatPaysNoMoreThanItsLastPoint() {
        String flat = changed(
                WIDE_PLAN,
                "/components/0/multipliers/0/function",
                curve -> curve.put("end", "FLAT")
                        .putArray("points")
                        .addObject()
                        .put("at", 0.5)
                        .put("factor", 0.9));
        assertThat(paid(flat, WIDE_MEASUREMENTS)).contains("deals 3514.29"); // 6,000 × 41/63 × 0.9
    }

    @Test
    void aGoalThatIsUndefinedIsExcludedAndTheOthersReweighted() {
        String few = changed(WIDE_PLAN, "/metrics/2/measure", measure -> measure.put("minimumAnswers", 9));
        String unmultiplied = changed(few, "/components/0", component -> component.remove("multipliers"));
        assertThat(paid(unmultiplied, WIDE_MEASUREMENTS)).contains("customers 6507.94"); // 20,000 × 41/63 × 0.5 × 1
    }

    @Test
    void thePlansTargetIncentiveIsThatOfEverybodyWithoutOne() {
        String without =
                changed(WIDE_MEASUREMENTS, "/participants/0", participant -> participant.remove("targetIncentive"));
        assertThat(paid(WIDE_PLAN, without)).contains("effort 8250.21"); // 20,000.50 × 0.5 × 0.825
    }

    @Test
    void aStepIsOnlyWrittenWhereItIsNotTheOneOfTheUnit() {
        assertThat(JSON.readPlan(WIDE_PLAN).metrics().get(1).smallestStep()).isEqualTo(Rational.of("0.5"));
        String usual = changed(WIDE_PLAN, "/metrics/1", metric -> metric.put("smallestStep", 0.01));
        assertThat(Documents.tree(JSON.write(JSON.readPlan(usual))).at("/metrics/1"))
                .doesNotContain(Documents.tree("0.01"));
        assertThat(JSON.readPlan(usual).metrics().get(1).smallestStep()).isEqualTo(Rational.of("0.01"));
    }
}
