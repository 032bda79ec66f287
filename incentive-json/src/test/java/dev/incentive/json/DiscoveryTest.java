package dev.incentive.json;

import static dev.incentive.json.Documents.changed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.json.provided.MoreProvidedScorers;
import dev.incentive.json.provided.ProvidedScorers;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.CustomScorer;
import dev.incentive.value.Parameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {

    private static final String DOCUMENT = changed(
            Documents.PLAN,
            "/components/4",
            component -> component
                    .putObject("scorer")
                    .put("type", "custom")
                    .put("name", ProvidedScorers.NAME)
                    .putObject("parameters")
                    .put("score", "0.5"));

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private static void use(ClassLoader loader) {
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Test
    void whatIsProvidedAsAServiceIsFoundOnRequest() throws IOException {
        try (ProviderLoader loader = ProviderLoader.ofScorers(folder, ProvidedScorers.class)) {
            use(loader);
            assertThat(IncentiveJson.discovered()
                            .readPlan(DOCUMENT)
                            .components()
                            .get(4)
                            .scorer())
                    .isInstanceOfSatisfying(CustomScorer.class, scorer -> {
                        assertThat(scorer.name()).isEqualTo(ProvidedScorers.NAME);
                        assertThat(scorer.parameters())
                                .isEqualTo(Parameters.none().with("score", "0.5"));
                    });
        }
    }

    @Test
    void nothingIsFoundUnlessItIsAskedFor() throws IOException {
        try (ProviderLoader loader = ProviderLoader.ofScorers(folder, ProvidedScorers.class)) {
            use(loader);
            assertThat(Documents.problems(() -> IncentiveJson.with().readPlan(DOCUMENT)))
                    .hasSize(1);
        }
    }

    @Test
    void whereNothingIsProvidedTheBuiltInPartsAreKnown() {
        assertThat(IncentiveJson.discovered().readPlan(Documents.PLAN))
                .isEqualTo(Documents.JSON.readPlan(Documents.PLAN));
    }

    @Test
    void twoProvidersOfOneNameAreReportedWithTheirClasses() throws IOException {
        try (ProviderLoader loader =
                ProviderLoader.ofScorers(folder, ProvidedScorers.class, MoreProvidedScorers.class)) {
            use(loader);
            List<Problem> problems = Documents.problems(IncentiveJson::discovered);
            assertThat(problems)
                    .extracting(problem -> problem.code() + " " + problem.place())
                    .containsExactly("IDENTIFIER_DUPLICATE /scorerFactories/1/name");
            assertThat(problems.get(0).found())
                    .contains(ProvidedScorers.class.getName(), MoreProvidedScorers.class.getName());
        }
    }

    @Test
    void aProviderThatCannotBeLoadedIsReported() throws IOException {
        try (ProviderLoader loader = ProviderLoader.ofScorers(folder, List.of("acme.Missing"))) {
            use(loader);
            List<Problem> problems = Documents.problems(IncentiveJson::discovered);
            assertThat(problems).extracting(problem -> problem.code().name()).containsExactly("SCORER_FAILED");
            assertThat(problems.get(0).found()).contains("acme.Missing");
        }
    }
}
