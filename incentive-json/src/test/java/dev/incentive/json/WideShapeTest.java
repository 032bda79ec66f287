package dev.incentive.json;

import static dev.incentive.json.Documents.JSON;
import static dev.incentive.json.Documents.WIDE_MEASUREMENTS;
import static dev.incentive.json.Documents.WIDE_PLAN;
import static dev.incentive.json.Documents.WIDE_STATEMENTS;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.measurementProblems;
import static dev.incentive.json.Documents.planProblems;
import static dev.incentive.json.Documents.statementProblems;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WideShapeTest {

    private static final String CUSTOMERS = "/components/1";
    private static final String GOAL = CUSTOMERS + "/scorecard/goals/0";
    private static final String LINE = "/statements/0/lines/0";

    private static List<String> found(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    private static List<String> found(String pointer, Consumer<ObjectNode> change) {
        return found(planProblems(changed(WIDE_PLAN, pointer, change)));
    }

    @Test
    void aComponentHasAMetricOrAScorecard() {
        assertThat(found(CUSTOMERS, component -> component.put("metric", "csat")))
                .containsExactly("DOCUMENT_PROPERTY_UNKNOWN " + CUSTOMERS + "/scorecard");
        assertThat(found(CUSTOMERS, component -> component.remove("scorecard")))
                .containsExactly("DOCUMENT_PROPERTY_MISSING " + CUSTOMERS);
    }

    @Test
    void whatElseIsWrongWithAMetricAndAScorecardIsReportedToo() {
        String both = changed(WIDE_PLAN, CUSTOMERS, component -> component.put("metric", "csat"));
        String wrong = changed(both, GOAL, goal -> goal.put("weight", "a third"));
        assertThat(found(planProblems(changed(wrong, CUSTOMERS, component -> component.put("attainment", 1)))))
                .containsExactlyInAnyOrder(
                        "DOCUMENT_TYPE " + GOAL + "/weight",
                        "DOCUMENT_PROPERTY_UNKNOWN " + CUSTOMERS + "/scorecard",
                        "DOCUMENT_TYPE " + CUSTOMERS + "/attainment");
    }

    @Test
    void theGoalsOfAScorecardHaveTheirOwnBenchmarks() {
        assertThat(found(CUSTOMERS, component -> component.put("attainment", "RATIO")))
                .containsExactly("DOCUMENT_PROPERTY_UNKNOWN " + CUSTOMERS + "/attainment");
        assertThat(found(CUSTOMERS + "/scorecard", scorecard -> scorecard.put("type", "multiplicative")))
                .containsExactly(
                        "DOCUMENT_PROPERTY_UNKNOWN " + GOAL + "/weight",
                        "DOCUMENT_PROPERTY_UNKNOWN " + CUSTOMERS + "/scorecard/goals/1/weight",
                        "DOCUMENT_PROPERTY_UNKNOWN " + CUSTOMERS + "/scorecard/whenUndefined");
    }

    @Test
    void aPercentileStandsWithItsStatisticAndWithNoOther() {
        String benchmark = GOAL + "/benchmark";
        assertThat(found(benchmark, peers -> peers.put("statistic", "MEDIAN")))
                .containsExactly("DOCUMENT_PROPERTY_UNKNOWN " + benchmark + "/percentile");
        assertThat(found(benchmark, peers -> peers.remove("percentile")))
                .containsExactly("DOCUMENT_PROPERTY_MISSING " + benchmark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prior_period", "0.5", ""})
    void aStartIsANumberOrOneWord(String start) {
        assertThat(found(GOAL + "/attainment", attainment -> attainment.put("start", start)))
                .containsExactly("DOCUMENT_WORD_UNKNOWN " + GOAL + "/attainment/start");
    }

    @Test
    void anAttainmentIsAWordOrAnObject() {
        assertThat(found(GOAL, goal -> goal.put("attainment", "PROGRESS")))
                .containsExactly("DOCUMENT_WORD_UNKNOWN " + GOAL + "/attainment");
        assertThat(found(GOAL, goal -> goal.put("attainment", 1)))
                .containsExactly("DOCUMENT_TYPE " + GOAL + "/attainment");
        assertThat(found(GOAL + "/attainment", attainment -> attainment.put("start", true)))
                .containsExactly("DOCUMENT_TYPE " + GOAL + "/attainment/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "null", "\"yes\""})
    void proratedIsTrueOrFalse(String value) {
        assertThat(found("/caps/0", cap -> cap.set("prorated", Documents.tree(value))))
                .containsExactly("DOCUMENT_TYPE /caps/0/prorated");
    }

    @Test
    void falseIsReadAndNotWritten() {
        String document = changed(WIDE_PLAN, "/floors/0", floor -> floor.put("prorated", false));
        assertThat(JSON.write(JSON.readPlan(document))).isEqualTo(WIDE_PLAN);
    }

    @Test
    void aMultiplierIsNoOtherScorer() {
        String function = "/components/0/multipliers/0/function";
        assertThat(found(function, scorer -> scorer.removeAll().put("type", "nps-above-average")))
                .containsExactly("DOCUMENT_WORD_UNKNOWN " + function + "/type");
    }

    @Test
    void daysOffAreDaysOfTheWeekAndOfTheCalendar() {
        assertThat(found("/prorationBasis", basis -> {
                    basis.putArray("weekend").add("SATURDAY").add("Sunday");
                    basis.putArray("holidays").add("2025-02-29");
                }))
                .containsExactly(
                        "DOCUMENT_WORD_UNKNOWN /prorationBasis/weekend/1", "DOCUMENT_DATE /prorationBasis/holidays/0");
    }

    @Test
    void aTargetIncentiveNamesItsCurrency() {
        String target = "/participants/0/targetIncentive";
        assertThat(found(measurementProblems(changed(WIDE_MEASUREMENTS, target, own -> own.put("unit", "count")))))
                .containsExactly("CURRENCY_UNKNOWN " + target + "/unit");
    }

    @Test
    void whatTransactionsEarnedTotalsWhatTheLineEarned() {
        String part = LINE + "/transactions/1";
        assertThat(found(statementProblems(changed(WIDE_STATEMENTS, part, amount -> amount.put("earned", "16888.88")))))
                .containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/transactions");
    }

    @Test
    void partsThatDoNotTotalTheLineAreNotWritten() {
        StatementDocument document = JSON.readStatements(WIDE_STATEMENTS);
        StatementLine line = document.statements().get(0).lines().get(0);
        for (Money other : List.of(Money.of("EUR", "42222.21"), Money.of("USD", "42222.22"))) {
            StatementLine wrong = StatementLine.builder()
                    .component(line.component())
                    .name(line.name())
                    .status(line.status())
                    .earned(line.earned())
                    .cut(line.cut())
                    .addAllTransactions(List.of(new TransactionAmount("t1", LocalDate.of(2025, 2, 10), other)))
                    .derivation(line.derivation())
                    .build();
            StatementDocument changed = new StatementDocument(
                    List.of(Documents.withLines(document.statements().get(0), wrong)), List.of());
            assertThat(found(Documents.problems(() -> JSON.write(changed))))
                    .containsExactly("DOCUMENT_INCONSISTENT " + LINE + "/transactions");
        }
    }

    private static Plan.Builder plan() {
        return Plan.builder("p")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"));
    }

    @Test
    void whatAScorecardsComponentCannotSayIsNotWritten() {
        Component component = Component.builder("c", Scorecard.multiplicative(Goal.of("m")))
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.ABOVE))
                .payout(PayoutRule.targetIncentive("1/3"))
                .build();
        Plan plan = plan().addComponent(component).build();
        assertThat(found(Documents.problems(() -> JSON.write(plan))))
                .containsExactly(
                        "DOCUMENT_PROPERTY_UNKNOWN /components/0/benchmark",
                        "DOCUMENT_PROPERTY_UNKNOWN /components/0/attainment",
                        "DOCUMENT_PROPERTY_UNKNOWN /components/0/scorer");
    }

    @Test
    void aPlansTargetIncentiveIsAnAmountAlone() {
        Plan sourced = plan().targetIncentive(
                        new TargetIncentive.Stated(Money.of("USD", "5"), Provenance.of("elsewhere")))
                .build();
        assertThat(found(Documents.problems(() -> JSON.write(sourced))))
                .containsExactly("DOCUMENT_PROPERTY_UNKNOWN /targetIncentive");
        Plan foreign = plan().targetIncentive(TargetIncentive.of(Money.of("EUR", "5")))
                .addComponent(Component.builder("c", "m")
                        .payout(PayoutRule.perUnit(Money.of("EUR", "5")))
                        .build())
                .build();
        assertThat(found(Documents.problems(() -> JSON.write(foreign))))
                .containsExactly("CURRENCY_MISMATCH /targetIncentive", "CURRENCY_MISMATCH /components/0/payout/amount");
    }
}
