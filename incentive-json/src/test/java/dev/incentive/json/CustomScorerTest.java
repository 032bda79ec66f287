package dev.incentive.json;

import static dev.incentive.json.Documents.PLAN;
import static dev.incentive.json.Documents.changed;
import static dev.incentive.json.Documents.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.json.arbitraries.NamedScorer;
import dev.incentive.plan.Plan;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Parameters;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CustomScorerTest {

    private static final String SCORER = "/components/4/scorer";

    private static final String DOCUMENT = changed(
            PLAN,
            "/components/4",
            component -> component
                    .putObject("scorer")
                    .put("type", "custom")
                    .put("name", NamedScorer.NAME)
                    .putObject("parameters")
                    .put("at", "0.5"));

    private static IncentiveJson making(Function<Parameters, CustomScorer> function) {
        return IncentiveJson.with(ScorerFactory.of(NamedScorer.NAME, function));
    }

    private static CustomScorer lambda(String name, Parameters parameters) {
        return Scorer.custom(name, parameters, ScorerNeeds.nothing(), input -> parameters.decimal("at"));
    }

    private static List<String> found(Function<Parameters, CustomScorer> function) {
        return problems(() -> making(function).readPlan(DOCUMENT)).stream()
                .map(problem -> problem.code() + " " + problem.place())
                .toList();
    }

    @Test
    void aRegisteredScorerIsMadeOfItsParameters() {
        Plan plan = making(NamedScorer::new).readPlan(DOCUMENT);
        assertThat(plan.components().get(4).scorer())
                .isEqualTo(new NamedScorer(Parameters.none().with("at", "0.5")));
    }

    @Test
    void aScorerIsWrittenWithNameAndParameters() {
        IncentiveJson json = making(NamedScorer::new);
        String written = json.write(json.readPlan(DOCUMENT));
        assertThat(Documents.tree(written).at(SCORER))
                .isEqualTo(Documents.tree(
                        "{\"type\":\"custom\",\"name\":\"test.constant\",\"parameters\":{\"at\":\"0.5\"}}"));
        assertThat(json.readPlan(written)).isEqualTo(json.readPlan(DOCUMENT));
    }

    @Test
    void aLambdaWithParametersComesBack() {
        IncentiveJson json = making(parameters -> lambda(NamedScorer.NAME, parameters));
        Plan plan = json.readPlan(DOCUMENT);
        assertThat(json.write(json.readPlan(json.write(plan)))).isEqualTo(json.write(plan));
        assertThat(plan.components().get(4).scorer())
                .isInstanceOfSatisfying(
                        CustomScorer.class,
                        scorer -> assertThat(scorer.parameters())
                                .isEqualTo(Parameters.none().with("at", "0.5")));
    }

    @Test
    void aScorerMayStateDefaultsOfItsOwn() {
        Plan plan = making(parameters -> new NamedScorer(parameters.with("from", "0")))
                .readPlan(DOCUMENT);
        assertThat(Documents.tree(Documents.JSON.write(plan)).at(SCORER + "/parameters"))
                .isEqualTo(Documents.tree("{\"at\":\"0.5\",\"from\":\"0\"}"));
    }

    @Test
    void anUnregisteredNameComesWithTheRegisteredOnes() {
        List<Problem> problems = problems(() -> IncentiveJson.with(
                        ScorerFactory.of("test.constants", NamedScorer::new),
                        ScorerFactory.of("other", NamedScorer::new))
                .readPlan(DOCUMENT));
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_WORD_UNKNOWN " + SCORER + "/name");
        assertThat(problems.get(0).allowed()).isEqualTo("test.constants, other");
        assertThat(problems.get(0).hint()).isEqualTo("did you mean 'test.constants'?");
    }

    @Test
    void theStandardInstanceKnowsNoCustomScorer() {
        Problem problem = problems(() -> Documents.JSON.readPlan(DOCUMENT)).get(0);
        assertThat(problem.code() + " " + problem.place()).isEqualTo("DOCUMENT_WORD_UNKNOWN " + SCORER + "/name");
    }

    @Test
    void whatAFactoryRefusesIsReportedBelowTheParameters() {
        assertThat(found(parameters -> new NamedScorer(parameters.with("x", parameters.text("from")))))
                .containsExactly("DOCUMENT_PROPERTY_MISSING " + SCORER + "/parameters/from");
        assertThat(found(parameters -> new NamedScorer(parameters.with("x", Rational.of("half") + ""))))
                .containsExactly("NUMBER_FORMAT " + SCORER + "/parameters");
    }

    @Test
    void whateverElseAFactoryThrowsIsReportedAtTheScorer() {
        assertThat(found(parameters -> {
                    throw new IllegalStateException("no\nluck");
                }))
                .containsExactly("SCORER_FAILED " + SCORER);
        assertThat(found(parameters -> null)).containsExactly("SCORER_FAILED " + SCORER);
    }

    @Test
    void aScorerThatSaysAnotherNameOrForgetsItsParametersIsRefused() {
        assertThat(found(parameters -> lambda("another", parameters))).containsExactly("SCORER_FAILED " + SCORER);
        assertThat(found(parameters -> lambda(NamedScorer.NAME, Parameters.none())))
                .containsExactly("SCORER_FAILED " + SCORER);
    }

    @Test
    void parametersAreTexts() {
        String document = changed(DOCUMENT, SCORER + "/parameters", parameters -> parameters.put("at", 5));
        assertThat(problems(() -> making(NamedScorer::new).readPlan(document)))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("DOCUMENT_TYPE " + SCORER + "/parameters/at");
    }

    @Test
    void aNameIsAnIdAndComesOnce() {
        assertThatThrownBy(() -> IncentiveJson.with(ScorerFactory.of("my scorer", NamedScorer::new)))
                .isInstanceOf(IncentiveException.class)
                .hasMessageContaining("IDENTIFIER_INVALID");
        assertThatThrownBy(() -> IncentiveJson.with(
                        ScorerFactory.of("a", NamedScorer::new), ScorerFactory.of("a", NamedScorer::new)))
                .isInstanceOf(IncentiveException.class)
                .hasMessageContaining("IDENTIFIER_DUPLICATE");
    }
}
