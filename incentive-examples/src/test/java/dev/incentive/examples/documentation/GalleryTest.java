package dev.incentive.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Membership;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Metric;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each plan of the gallery pays what was worked out without the library; see {@code gallery/expected.py}. */
class GalleryTest {

    private static final Path GALLERY = Project.folder().resolve("incentive-examples/src/test/resources/gallery");
    private static final IncentiveJson JSON = IncentiveJson.standard();

    static List<String> plans() throws IOException {
        try (Stream<Path> folders = Files.list(GALLERY)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String file(String plan, String name) throws IOException {
        return Files.readString(GALLERY.resolve(plan).resolve(name));
    }

    @Test
    void thereAreTenPlans() throws IOException {
        assertThat(plans()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanPaysWhatWasWorkedOutWithoutTheLibrary(String plan) throws IOException {
        Evaluation result = PlanEvaluator.of(
                        JSON.readPlan(file(plan, "plan.json")).resolve())
                .evaluate(JSON.readPopulation(file(plan, "measurements.json")));
        assertThat(result.failures()).isEmpty();
        assertThat(paid(result.statements())).isEqualTo(file(plan, "expected.csv"));
    }

    private static String paid(List<Statement> statements) {
        List<String> rows = new ArrayList<>(List.of("participant,component,amount"));
        for (Statement statement : statements) {
            for (StatementLine line : statement.lines()) {
                rows.add(statement.participant() + "," + line.component() + ","
                        + line.amount().amount().toPlainString());
            }
            rows.add(statement.participant() + ",total,"
                    + statement.total().amount().toPlainString());
        }
        return String.join("\n", rows) + "\n";
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanHasNoProblemsButTheOneThatThePageStates(String plan) throws IOException {
        List<String> stated = plan.equals("territory") ? List.of("PLAN_TOO_MANY_QUALITATIVE_GOALS") : List.of();
        assertThat(JSON.readPlan(file(plan, "plan.json")).check())
                .extracting(Problem::code)
                .extracting(Enum::name)
                .isEqualTo(stated);
    }

    /** What varies, such as currency and minimum numbers, is the plan's own. */
    @ParameterizedTest
    @MethodSource("plans")
    void theMetricsAreReadyOnesButTheReturnRate(String plan) throws IOException {
        List<List<Object>> ready = MetricsPageTest.sections()
                .flatMap(section -> section.metrics().stream())
                .map(GalleryTest::kept)
                .toList();
        assertThat(JSON.readPlan(file(plan, "plan.json")).metrics().stream()
                        .filter(metric -> !metric.id().equals("return-rate"))
                        .map(GalleryTest::kept))
                .isNotEmpty()
                .isSubsetOf(ready);
    }

    private static List<Object> kept(Metric metric) {
        return List.of(metric.id(), metric.name(), metric.perspective(), metric.kind(), metric.direction());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bothDocumentsAreReadAgainFromWhatIsWritten(String name) throws IOException {
        Plan plan = JSON.readPlan(file(name, "plan.json"));
        Population population = JSON.readPopulation(file(name, "measurements.json"));
        assertThat(JSON.readPlan(JSON.write(plan))).isEqualTo(plan);
        assertThat(JSON.readPopulation(JSON.write(population))).isEqualTo(population);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePageShowsAPlanAndWhatItPays(String plan) throws IOException {
        assertThat(Files.readString(Project.folder().resolve("docs/gallery.md")))
                .contains(
                        "<!-- file ../gallery/" + plan + "/plan.json -->",
                        "<!-- file ../gallery/" + plan + "/expected.csv -->",
                        "/gallery/" + plan + "/measurements.json)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "share",
                "net-promoter-score",
                "top-box-share",
                "mean-rating",
                "rubric",
                "events",
                "fixed",
                "quota",
                "prior-period",
                "peers",
                "external",
                "progress",
                "threshold",
                "tiered",
                "curve",
                "nps-above-average",
                "milestones",
                "additive",
                "multiplicative",
                "flat-bonus",
                "flat-rate",
                "per-unit",
                "interpolated",
                "target-incentive",
                "reaches",
                "all-of",
                "any-of",
                "not",
                "attainment",
                "measured-value",
                "actual-days",
                "thirty-e-360",
                "months",
                "working-days"
            })
    void eachPartOfTheAlgebraIsInSomePlan(String type) throws IOException {
        assertThat(allPlans()).contains("\"type\": \"" + type + "\"");
    }

    @Test
    void eachWordOfTheAlgebraIsInSomePlan() throws IOException {
        Stream<Enum<?>> words = Stream.of(
                        TierMode.values(),
                        TierBasis.values(),
                        CurveEnd.values(),
                        Membership.values(),
                        Counting.values())
                .flatMap(Arrays::stream);
        assertThat(allPlans())
                .contains(words.map(word -> "\"" + word.name() + "\"").toList());
        assertThat(allPlans())
                .contains(
                        "\"EXCESS\"",
                        "\"DIFFERENCE\"",
                        "\"RATIO\"",
                        "\"TARGET_OVER_ACTUAL\"",
                        "\"POOLED\"",
                        "\"MEAN\"",
                        "\"MEDIAN\"",
                        "\"PERCENTILE\"",
                        "\"QUOTA\"",
                        "\"TARGET_INCENTIVE\"",
                        "\"PAYOUT\"",
                        "\"ZERO\"",
                        "\"HOLD\"",
                        "\"EXCLUDE_AND_REWEIGHT\"",
                        "\"ATTAINMENT\"",
                        "\"COMPONENT_PAYOUT\"",
                        "\"PLAN_TOTAL\"",
                        "\"shareWhenNotMet\"");
    }

    private static String allPlans() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String plan : plans()) {
            all.append(file(plan, "plan.json"));
        }
        return all.toString();
    }
}
