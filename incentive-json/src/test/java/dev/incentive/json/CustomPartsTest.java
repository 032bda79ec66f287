package dev.incentive.json;

import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.arbitraries.NamedBenchmark;
import dev.incentive.json.arbitraries.NamedPayoutRule;
import dev.incentive.json.arbitraries.NamedScorer;
import dev.incentive.plan.Plan;
import dev.incentive.value.Money;
import dev.incentive.value.Parameters;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomPartsTest {

    private static final String COMPONENT = "/components/4";

    private static final IncentiveJson JSON = IncentiveJson.with(
            BenchmarkFactory.of(NamedBenchmark.NAME, NamedBenchmark::new),
            PayoutRuleFactory.of(NamedPayoutRule.NAME, NamedPayoutRule::new));

    private static final String DOCUMENT = changed(PLAN, COMPONENT, component -> {
        custom(component, "benchmark", NamedBenchmark.NAME).put("figure", "42");
        custom(component, "payout", NamedPayoutRule.NAME).put("amount", "250");
    });

    private static ObjectNode custom(ObjectNode component, String property, String name) {
        return component
                .putObject(property)
                .put("type", "custom")
                .put("name", name)
                .putObject("parameters");
    }

    private static List<String> found(ThrowingCallable reading) {
        return problems(reading).stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void aBenchmarkAndAPayoutRuleAreMadeOfTheirParameters() {
        Plan plan = JSON.readPlan(DOCUMENT);
        assertThat(plan.components().get(4).benchmark())
                .isEqualTo(new NamedBenchmark(Parameters.none().with("figure", "42")));
        assertThat(plan.components().get(4).payout())
                .isEqualTo(new NamedPayoutRule(Parameters.none().with("amount", "250")));
    }

    @Test
    void theyAreWrittenWithNameAndParameters() {
        String written = JSON.write(JSON.readPlan(DOCUMENT));
        assertThat(Documents.tree(written).at(COMPONENT + "/benchmark"))
                .isEqualTo(Documents.tree(
                        "{\"type\":\"custom\",\"name\":\"test.figure\",\"parameters\":{\"figure\":\"42\"}}"));
        assertThat(Documents.tree(written).at(COMPONENT + "/payout"))
                .isEqualTo(Documents.tree(
                        "{\"type\":\"custom\",\"name\":\"test.square\",\"parameters\":{\"amount\":\"250\"}}"));
        assertThat(JSON.readPlan(written)).isEqualTo(JSON.readPlan(DOCUMENT));
    }

    /** The threshold of −5 against a figure of 42 is reached with an NPS of 100. */
    @Test
    void theyPay() {
        assertThat(PlanEvaluator.of(JSON.readPlan(DOCUMENT).resolve())
                        .evaluate(JSON.readPopulation(Documents.MEASUREMENTS))
                        .statements()
                        .get(0)
                        .lines()
                        .get(4)
                        .earned())
                .isEqualTo(Money.of("USD", "250.000"));
    }

    @Test
    void theStandardInstanceKnowsNoCustomParts() {
        assertThat(found(() -> Documents.JSON.readPlan(DOCUMENT)))
                .containsExactly(
                        "DOCUMENT_WORD_UNKNOWN " + COMPONENT + "/benchmark/name",
                        "DOCUMENT_WORD_UNKNOWN " + COMPONENT + "/payout/name");
    }

    @Test
    void aNameStandsForOneKindOnly() {
        IncentiveJson scorers = IncentiveJson.with(ScorerFactory.of(NamedBenchmark.NAME, NamedScorer::new));
        assertThat(found(() -> scorers.readPlan(DOCUMENT)))
                .contains("DOCUMENT_WORD_UNKNOWN " + COMPONENT + "/benchmark/name");
    }

    @Test
    void whatAFactoryThrowsIsAProblemOfItsKind() {
        IncentiveJson failing = IncentiveJson.with(
                BenchmarkFactory.of(NamedBenchmark.NAME, parameters -> {
                    throw new IllegalStateException("no luck");
                }),
                PayoutRuleFactory.of(NamedPayoutRule.NAME, parameters -> new NamedPayoutRule(Parameters.none())));
        assertThat(found(() -> failing.readPlan(DOCUMENT)))
                .containsExactly(
                        "BENCHMARK_FAILED " + COMPONENT + "/benchmark", "PAYOUT_RULE_FAILED " + COMPONENT + "/payout");
    }

    @Test
    void anErrorOfTheHostsCodeIsAProblemToo() {
        IncentiveJson failing = IncentiveJson.with(
                BenchmarkFactory.of(NamedBenchmark.NAME, parameters -> {
                    throw new StackOverflowError();
                }),
                PayoutRuleFactory.of(NamedPayoutRule.NAME, NamedPayoutRule::new));
        assertThat(found(() -> failing.readPlan(DOCUMENT)))
                .containsExactly("BENCHMARK_FAILED " + COMPONENT + "/benchmark");
    }

    @ParameterizedTest
    @CsvSource({
        "same, same, IDENTIFIER_DUPLICATE /benchmarkFactories/1/name",
        "a name, other, IDENTIFIER_INVALID /benchmarkFactories/0/name"
    })
    void aNameIsAnIdAndComesOnceForEachKind(String first, String second, String problem) {
        assertThat(found(() -> IncentiveJson.with(
                        ScorerFactory.of(second, NamedScorer::new),
                        BenchmarkFactory.of(first, NamedBenchmark::new),
                        BenchmarkFactory.of(second, NamedBenchmark::new))))
                .containsExactly(problem);
    }
}
