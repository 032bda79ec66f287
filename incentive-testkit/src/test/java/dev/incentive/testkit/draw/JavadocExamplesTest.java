package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Population;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Severity;
import dev.incentive.testkit.choice.Choices;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesTest {

    @Test
    void amounts() {
        // example Amounts
        Money simplest = Amounts.money(CurrencyUnit.of("USD")).from(Choices.replay()); // USD 100.00
        Rational rate = Amounts.rates().from(Choices.replay()); // 0.1
        // end
        assertThat(simplest).hasToString("USD 100.00");
        assertThat(rate).hasToString("0.1");
    }

    @Test
    void measurements() {
        // example Measurements
        Metric revenue = FinancialMetrics.revenue(CurrencyUnit.of("USD"));
        PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);
        List<Rational> edges = List.of(Rational.of(1000));
        Measurement atTheEdge = Measurements.of(revenue, quarter, edges).from(Choices.replay());
        Rational value = ((NumberMeasurement) atTheEdge).value(); // 1000
        // end
        assertThat(value).hasToString("1000");
    }

    @Test
    void metrics() {
        // example Metrics
        Metric metric = Metrics.any("result").from(Choices.random(1));
        String id = metric.id(); // result
        // end
        assertThat(id).hasToString("result");
    }

    @Test
    void numberDraw() {
        // example NumberDraw
        NumberDraw attainments =
                new NumberDraw(Rational.ZERO, Rational.of(2), Rational.of("0.01"), List.of(Rational.ONE));
        Rational simplest = attainments.from(Choices.replay(0)); // 1
        Rational besideIt = attainments.from(Choices.replay(0, 0, 1)); // 1.01
        // end
        assertThat(simplest).hasToString("1");
        assertThat(besideIt).hasToString("1.01");
    }

    @Test
    void periods() {
        // example Periods
        PerformancePeriod simplest = Periods.any().from(Choices.replay()); // 2024-01-01/2024-04-01
        // end
        assertThat(simplest).hasToString("2024-01-01/2024-04-01");
    }

    @Test
    void populations() {
        Plan plan = SoundPlans.plans().from(Choices.replay());
        // example Populations
        Population population = Populations.of(plan).participants(4, 4).from(Choices.random(1));
        int people = population.participants().size(); // 4
        // end
        assertThat(String.valueOf(people)).isEqualTo("4");
        assertThat(PlanEvaluator.of(plan.resolve()).evaluate(population).failures())
                .isEmpty();
    }

    @Test
    void soundPlan() {
        // example SoundPlan
        SoundPlan sound = SoundPlans.withPopulation(3, 3).from(Choices.random(1));
        Evaluation paid = PlanEvaluator.of(sound.plan().resolve()).evaluate(sound.population());
        int people = paid.statements().size() + paid.failures().size(); // 3
        // end
        assertThat(String.valueOf(people)).isEqualTo("3");
    }

    @Test
    void soundPlans() {
        // example SoundPlans
        Plan plan = SoundPlans.plans().from(Choices.random(1));
        boolean passes = plan.check().stream().noneMatch(problem -> problem.severity() == Severity.ERROR); // true
        // end
        assertThat(String.valueOf(passes)).isEqualTo("true");
    }
}
