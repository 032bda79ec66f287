package dev.incentive.json;

import static dev.incentive.json.Documents.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.incentive.benchmark.BenchmarkInput;
import dev.incentive.benchmark.CustomBenchmark;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Population;
import dev.incentive.payout.CustomPayoutRule;
import dev.incentive.payout.PayoutInput;
import dev.incentive.payout.PayoutNeed;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.ScoringInput;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocExamplesTest {

    @TempDir
    private Path folder;

    @Test
    void documentLimits() {
        // example DocumentLimits
        IncentiveJson json = IncentiveJson.standard().withPlanLimits(DocumentLimits.PLAN.withDepth(3));
        // end
        assertThatThrownBy(() -> json.readPlan(Documents.PLAN))
                .isInstanceOf(IncentiveException.class)
                .hasMessageContaining("DOCUMENT_LIMIT");
    }

    @Test
    void incentiveJson() throws IOException {
        String text = Documents.PLAN;
        Path path = Files.writeString(folder.resolve("measurements.json"), Documents.MEASUREMENTS);
        // example IncentiveJson
        IncentiveJson json = IncentiveJson.standard();
        Plan plan = json.readPlan(text);
        Population population = json.readPopulation(Files.readAllBytes(path));
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        String statements = json.write(StatementDocument.of(result));
        // end
        assertThat(json.readStatements(statements).statements()).isEqualTo(result.statements());
    }

    @Test
    void incentiveModule() throws JsonProcessingException {
        String text = Documents.PLAN;
        // example IncentiveModule
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new IncentiveModule()).build();
        Plan plan = mapper.readValue(text, Plan.class);
        // end
        assertThat(plan).isEqualTo(Documents.JSON.readPlan(text));
    }

    private record Stated(Parameters parameters) implements CustomScorer {

        @Override
        public String name() {
            return "acme.stated";
        }

        @Override
        public ScorerNeeds needs() {
            return ScorerNeeds.nothing();
        }

        @Override
        public Rational score(ScoringInput input) {
            return parameters.decimal("score");
        }
    }

    private record Figure(Parameters parameters) implements CustomBenchmark {

        @Override
        public String name() {
            return "acme.figure";
        }

        @Override
        public Optional<Rational> figure(BenchmarkInput input) {
            return Optional.of(parameters.decimal("figure"));
        }
    }

    private record Square(Parameters parameters) implements CustomPayoutRule {

        @Override
        public String name() {
            return "acme.square";
        }

        @Override
        public List<PayoutNeed> needs() {
            return List.of(PayoutNeed.SCORE);
        }

        @Override
        public Rational amount(PayoutInput input) {
            Rational score = input.score().value();
            return score.times(score).times(parameters.decimal("amount"));
        }
    }

    @Test
    void partFactory() {
        // example PartFactory
        PartFactory<CustomScorer> scorers = ScorerFactory.of("acme.stated", Stated::new);
        PartFactory<CustomBenchmark> benchmarks = BenchmarkFactory.of("acme.figure", Figure::new);
        IncentiveJson json = IncentiveJson.with(scorers, benchmarks);
        String asked = scorers.name(); // acme.stated
        // end
        assertThat(asked).hasToString("acme.stated");
        assertThat(json.readPlan(Documents.PLAN)).isEqualTo(Documents.JSON.readPlan(Documents.PLAN));
    }

    @Test
    void benchmarkFactory() {
        // example BenchmarkFactory
        // record Figure(Parameters parameters) implements CustomBenchmark, with the name "acme.figure"
        BenchmarkFactory figures = BenchmarkFactory.of("acme.figure", Figure::new);
        IncentiveJson json = IncentiveJson.with(figures);
        CustomBenchmark figure = figures.create(Parameters.none().with("figure", "42"));
        String name = figure.name(); // acme.figure
        // end
        assertThat(name).hasToString("acme.figure");
        String document = changed(
                Documents.PLAN,
                "/components/4",
                component -> component
                        .putObject("benchmark")
                        .put("type", "custom")
                        .put("name", "acme.figure")
                        .putObject("parameters")
                        .put("figure", "42"));
        assertThat(json.readPlan(document).components().get(4).benchmark()).isEqualTo(figure);
    }

    @Test
    void payoutRuleFactory() {
        // example PayoutRuleFactory
        // record Square(Parameters parameters) implements CustomPayoutRule, with the name "acme.square"
        PayoutRuleFactory squares = PayoutRuleFactory.of("acme.square", Square::new);
        IncentiveJson json = IncentiveJson.with(squares);
        CustomPayoutRule square = squares.create(Parameters.none().with("amount", "1000"));
        String name = square.name(); // acme.square
        // end
        assertThat(name).hasToString("acme.square");
        String document = changed(
                Documents.PLAN,
                "/components/4",
                component -> component
                        .putObject("payout")
                        .put("type", "custom")
                        .put("name", "acme.square")
                        .putObject("parameters")
                        .put("amount", "1000"));
        assertThat(json.readPlan(document).components().get(4).payout()).isEqualTo(square);
    }

    @Test
    void scorerFactory() {
        // example ScorerFactory
        ScorerFactory stated = ScorerFactory.of(
                "acme.stated",
                parameters -> Scorer.custom(
                        "acme.stated", parameters, ScorerNeeds.nothing(), input -> parameters.decimal("score")));
        IncentiveJson json = IncentiveJson.with(stated);
        CustomScorer scorer = stated.create(Parameters.none().with("score", "0.5"));
        String name = scorer.name(); // acme.stated
        // end
        assertThat(name).hasToString("acme.stated");
        String document = changed(
                Documents.PLAN,
                "/components/4",
                component -> component
                        .putObject("scorer")
                        .put("type", "custom")
                        .put("name", "acme.stated")
                        .putObject("parameters")
                        .put("score", "0.5"));
        assertThat(json.readPlan(document).components().get(4).scorer())
                .isInstanceOfSatisfying(
                        CustomScorer.class,
                        read -> assertThat(read.parameters()).isEqualTo(scorer.parameters()));
    }

    @Test
    void statementDocument() {
        PlanEvaluator evaluator =
                PlanEvaluator.of(Documents.JSON.readPlan(Documents.PLAN).resolve());
        Population population = Documents.JSON.readPopulation(Documents.MEASUREMENTS);
        // example StatementDocument
        Evaluation paid = evaluator.evaluate(population);
        StatementDocument document = StatementDocument.of(paid);
        int statements = document.statements().size(); // 1
        int failures = document.failures().size(); // 0
        // end
        assertThat(statements).hasToString("1");
        assertThat(failures).hasToString("0");
    }
}
