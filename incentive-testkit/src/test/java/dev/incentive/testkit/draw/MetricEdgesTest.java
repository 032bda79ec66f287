package dev.incentive.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.metric.FinancialMetrics;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Condition;
import dev.incentive.payout.FlatBonus;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.ThresholdScorer;
import dev.incentive.value.Border;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricEdgesTest {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");
    private static final Metric REVENUE = FinancialMetrics.revenue(USD);

    @Test
    void areLedBackToWhatIsMeasuredByTheQuota() {
        Participant seller = Participant.builder("seller")
                .addQuota(Quota.of(REVENUE.id(), "200", Unit.money(USD)))
                .build();
        assertThat(MetricEdges.of(plan(bonus(Benchmark.quota(), Gate.none())), seller, REVENUE))
                .isEqualTo(rationals("0", "160", "200"));
    }

    @Test
    void areLedBackByThePriorPeriodAndLessWhatIsCreditedAlready() {
        Participant seller = Participant.builder("seller")
                .addPriorMeasurement(NumberMeasurement.of(REVENUE.id(), "100", Unit.money(USD)))
                .addAlreadyCredited(NumberMeasurement.of(REVENUE.id(), "30", Unit.money(USD)))
                .build();
        assertThat(MetricEdges.of(
                        plan(bonus(Benchmark.priorPeriod(Uplift.relative("0.1")), Gate.none())), seller, REVENUE))
                .isEqualTo(rationals("-30", "0", "58", "80"));
    }

    @Test
    void includeThoseOfGates() {
        Gate gate = new Gate(
                new Condition.Reaches(Operand.measuredValue(REVENUE.id()), Border.AT_OR_ABOVE, Rational.of("12.34")),
                Rational.ZERO);
        assertThat(MetricEdges.of(
                        plan(bonus(Benchmark.quota(), gate)),
                        Participant.builder("seller").build(),
                        REVENUE))
                .isEqualTo(rationals("0", "12.34"));
    }

    private static List<Rational> rationals(String... texts) {
        return List.of(texts).stream().map(Rational::of).toList();
    }

    private static Component bonus(Benchmark benchmark, Gate gate) {
        return Component.builder("bonus", REVENUE.id())
                .benchmark(benchmark)
                .attainment(Attainment.RATIO)
                .scorer(new ThresholdScorer(Rational.of("0.8"), Border.AT_OR_ABOVE))
                .payout(new FlatBonus(Money.of("USD", "100")))
                .gate(gate)
                .build();
    }

    private static Plan plan(Component component) {
        return Plan.builder("plan")
                .currency(USD)
                .roundingMode(RoundingMode.HALF_UP)
                .zone(ZoneId.of("UTC"))
                .addMetric(REVENUE)
                .addComponent(component)
                .build();
    }
}
