package dev.incentive.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.json.IncentiveJson;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Scorer;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementText;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FiveMinuteTourTest {

    @Test
    void thePlanInJavaAndThePlanInJsonAreTheSame() throws IOException {
        assertThat(planInJava()).isEqualTo(IncentiveJson.standard().readPlan(resource("tour-plan.json")));
    }

    @Test
    void thePlanPaysWhatTheTourSays() throws IOException {
        String planJson = resource("tour-plan.json");
        String measurementsJson = resource("tour-measurements.json");
        StringBuilder out = new StringBuilder();

        // region readme-pay
        Plan plan = IncentiveJson.standard().readPlan(planJson);
        Population quarter = IncentiveJson.standard().readPopulation(measurementsJson);
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(quarter);
        for (Statement statement : result.statements()) {
            out.append(StatementText.of(statement)); // USD 28750.13, and why
        }
        // endregion

        assertThat(out).hasToString(resource("tour-statement.txt"));
        assertThat(result.statements().get(0).total()).isEqualTo(Money.of("USD", "28750.13"));
    }

    @Test
    void measurementsInJavaAndMeasurementsInJsonAreTheSame() throws IOException {
        assertThat(populationInJava())
                .isEqualTo(IncentiveJson.standard().readPopulation(resource("tour-measurements.json")));
    }

    @Test
    void aWrongPlanIsRefusedWithEveryProblem() {
        // region tour-problems
        Plan wrong = Plan.builder("q3")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addComponent(Component.builder("commission", "revenu")
                        .payout(PayoutRule.flatRate("-0.05"))
                        .build())
                .build();
        List<Problem> problems = wrong.check(); // or resolve(), which throws them
        // endregion
        assertThat(problems)
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.startsWith("LIST_EMPTY at /metrics"))
                .anyMatch(problem -> problem.startsWith("REFERENCE_UNKNOWN at /components/0/metric"))
                .anyMatch(problem -> problem.startsWith("NUMBER_OUT_OF_RANGE at /components/0/payout/rate"));
        assertThatThrownBy(wrong::resolve).isInstanceOf(IncentiveException.class);
    }

    private static Plan planInJava() {
        // region tour-plan
        Unit usd = Unit.money(CurrencyUnit.of("USD"));
        Plan plan = Plan.builder("consultants-2026")
                .name("Consultants 2026")
                .currency(CurrencyUnit.of("USD"))
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("Europe/Zurich"))
                .addMetric(Metric.builder("revenue")
                        .name("revenue")
                        .perspective(Perspective.FINANCIAL)
                        .kind(MetricKind.QUANTITATIVE)
                        .measure(Measure.number())
                        .unit(usd)
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addMetric(Metric.builder("retention")
                        .name("customer retention")
                        .perspective(Perspective.CUSTOMER)
                        .kind(MetricKind.QUALITATIVE)
                        .measure(Measure.share())
                        .unit(Unit.RATIO)
                        .direction(Direction.HIGHER_IS_BETTER)
                        .build())
                .addComponent(Component.builder("commission", "revenue")
                        .name("Commission")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .addComponent(Component.builder("retention-bonus", "retention")
                        .name("Retention 10 % better than the quarter before")
                        .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
                        .attainment(Attainment.RATIO)
                        .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                        .payout(PayoutRule.flatBonus(Money.of("USD", "2500")))
                        .whenUndefined(UndefinedPolicy.ZERO)
                        .build())
                .build();
        // endregion
        return plan;
    }

    private static Population populationInJava() {
        Unit usd = Unit.money(CurrencyUnit.of("USD"));
        // region tour-measurements
        Population quarter = Population.builder("consultants-2026", PerformancePeriod.quarter(2026, 3))
                .addParticipant(Participant.builder("E017")
                        .addMeasurement(NumberMeasurement.of("revenue", "525002.5", usd))
                        .addMeasurement(ShareMeasurement.of("retention", 33, 40))
                        .addPriorMeasurement(ShareMeasurement.of("retention", 30, 40))
                        .build())
                .build();
        // endregion
        return quarter;
    }

    static String resource(String name) throws IOException {
        try (InputStream stream = FiveMinuteTourTest.class.getResourceAsStream("/documentation/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
