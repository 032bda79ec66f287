package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Severity;
import dev.incentive.testkit.choice.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GivenPlansTest {

    private static final Path EXAMPLES = Path.of("../incentive-examples/src/test/resources/gallery");

    @ParameterizedTest
    @MethodSource
    void getPopulationsThatFitThem(Path file) throws IOException {
        Plan plan = IncentiveJson.standard().readPlan(Files.readString(file));
        assertThat(plan.check()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        PlanEvaluator evaluator = PlanEvaluator.of(plan.resolve());
        int paid = 0;
        for (long seed = 0; seed < 100; seed++) {
            paid += evaluator.evaluate(Populations.of(plan).from(Choices.random(seed))).statements().stream()
                    .mapToInt(statement -> statement.total().amount().signum())
                    .sum();
        }
        assertThat(paid).isGreaterThan(20);
    }

    static List<Path> getPopulationsThatFitThem() throws IOException {
        try (Stream<Path> plans = Files.list(EXAMPLES)) {
            return plans.map(each -> each.resolve("plan.json"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
