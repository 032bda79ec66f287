package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.Population;
import dev.incentive.metric.Counting;
import dev.incentive.metric.Direction;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.FlatBonus;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Severity;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.MilestoneScorer;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.scoring.Window;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @Test
    void callNoCodeOfAHost() {
        Metric revenue = FinancialMetrics.revenue(CurrencyUnit.of("USD"));
        Scorer never = Scorer.custom("acme.never", ScorerNeeds.attainment(), in -> {
            throw new AssertionError("called");
        });
        Plan plan = Plan.builder("plan")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(revenue)
                .addComponent(Component.builder("bonus", revenue.id())
                        .benchmark(Benchmark.quota())
                        .attainment(Attainment.RATIO)
                        .scorer(never)
                        .payout(new FlatBonus(Money.of("USD", "100")))
                        .build())
                .build();
        for (long seed = 0; seed < 100; seed++) {
            Population population = Populations.of(plan).from(Choices.random(seed));
            assertThat(population.participants()).isNotEmpty();
            PlanEvaluator.of(plan.resolve()).check(population);
        }
    }

    @Test
    void areMeasuredInTheQuarterOfTheirWindows() {
        Window window = Window.between(PerformancePeriod.of("2031-10-01", "2032-01-01"));
        Milestone launch = new Milestone("launch", "Launch", Rational.ONE, Achievement.once(), window);
        Metric launches = Metric.builder("launches")
                .perspective(Perspective.CUSTOMER)
                .kind(MetricKind.QUALITATIVE)
                .measure(Measure.events(Counting.EVENTS))
                .unit(Unit.COUNT)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
        Plan plan = Plan.builder("plan")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(launches)
                .addComponent(Component.builder("bonus", launches.id())
                        .scorer(new MilestoneScorer(List.of(launch)))
                        .payout(new FlatBonus(Money.of("USD", "100")))
                        .build())
                .build();
        assertThat(Populations.of(plan).from(Choices.replay()).period()).isEqualTo(PerformancePeriod.quarter(2031, 4));
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
