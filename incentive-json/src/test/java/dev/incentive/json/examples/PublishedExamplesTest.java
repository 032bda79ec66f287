package dev.incentive.json.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.plan.Plan;
import dev.incentive.statement.StatementLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Examples with numbers that others published")
class PublishedExamplesTest {

    private static final IncentiveJson JSON = IncentiveJson.standard();

    @ParameterizedTest
    @MethodSource("examples")
    void areTheSameInJavaAndInJson(PublishedExample example) {
        assertThat(JSON.readPlan(document(example, "plan.json"))).isEqualTo(example.plan());
        assertThat(JSON.readPopulation(document(example, "measurements.json"))).isEqualTo(example.population());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void payInJavaWhatWasPublished(PublishedExample example) {
        assertThat(paid(example.plan(), example.population())).isEqualTo(expected(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void payInJsonWhatWasPublished(PublishedExample example) {
        Plan plan = JSON.readPlan(document(example, "plan.json"));
        Population population = JSON.readPopulation(document(example, "measurements.json"));
        assertThat(paid(plan, population)).isEqualTo(expected(example));
    }

    static Stream<PublishedExample> examples() {
        return Stream.of(TierExamples.all(), MeasureExamples.all(), ProrationExamples.all())
                .flatMap(examples -> examples);
    }

    /** A row for each line: participant, component, amount, and what each transaction earned of it. */
    private static List<String> paid(Plan plan, Population population) {
        Evaluation evaluation = PlanEvaluator.of(plan.resolve()).evaluate(population);
        assertThat(evaluation.failures()).isEmpty();
        return evaluation.statements().stream()
                .flatMap(statement -> statement.lines().stream().map(line -> row(statement.participant(), line)))
                .toList();
    }

    private static String row(String participant, StatementLine line) {
        StringBuilder row = new StringBuilder(participant + "," + line.component() + ","
                + line.amount().amount().toPlainString());
        line.transactions()
                .forEach(part -> row.append(',').append(part.earned().amount().toPlainString()));
        return row.toString();
    }

    private static List<String> expected(PublishedExample example) {
        return document(example, "expected.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String document(PublishedExample example, String file) {
        String name = example.name() + "/" + file;
        try (InputStream in = PublishedExamplesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }
}
