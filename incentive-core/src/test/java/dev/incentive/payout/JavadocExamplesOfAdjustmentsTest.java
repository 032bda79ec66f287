package dev.incentive.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.evaluation.Evaluation;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.StatementLine;
import dev.incentive.statement.TransactionAmount;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocExamplesOfAdjustmentsTest {

    private final PerformancePeriod quarter = PerformancePeriod.quarter(2026, 1);

    @Test
    void cap() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(revenueOf("1000"));
        // example Cap
        // The population's only participant has a revenue of USD 1000.
        Plan plan = sales.addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .addCap(Cap.componentPayout("40"))
                        .build())
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        Money paid = result.statements().get(0).total(); // USD 40.00
        // end
        assertThat(paid).hasToString("USD 40.00");
    }

    @Test
    void evaluatedPer() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(Participant.builder("seller")
                .addMeasurement(TransactionMeasurement.of(
                        "revenue",
                        Metrics.DOLLARS,
                        List.of(
                                Transaction.of("invoice-1", LocalDate.of(2026, 1, 2), "300"),
                                Transaction.of("invoice-2", LocalDate.of(2026, 1, 3), "700"))))
                .build());
        // example EvaluatedPer
        // The population's only participant has invoices of USD 300 and USD 700.
        Plan plan = sales.addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .evaluatedPer(EvaluatedPer.TRANSACTION)
                        .build())
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        List<TransactionAmount> parts =
                result.statements().get(0).lines().get(0).transactions();
        Money first = parts.get(0).earned(); // USD 15.00
        Money second = parts.get(1).earned(); // USD 35.00
        // end
        assertThat(first).hasToString("USD 15.00");
        assertThat(second).hasToString("USD 35.00");
    }

    @Test
    void floor() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(revenueOf("1000"));
        // example Floor
        // The population's only participant has a revenue of USD 1000.
        Plan plan = sales.addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .build())
                .addFloor(Floor.planTotal("80"))
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        List<StatementLine> lines = result.statements().get(0).lines();
        Money earned = lines.get(0).amount(); // USD 50.00
        Money added = lines.get(1).amount(); // USD 30.00
        // end
        assertThat(earned).hasToString("USD 50.00");
        assertThat(added).hasToString("USD 30.00");
    }

    @Test
    void prorated() {
        Plan.Builder sales = Plans.dollars();
        Population population = only(Participant.builder("seller")
                .addActivePeriod(PerformancePeriod.of("2026-01-01", "2026-02-06"))
                .addMeasurement(NumberMeasurement.of("revenue", "1000", Metrics.DOLLARS))
                .build());
        // example Prorated
        // The population's only participant was active for 36 of 90 days and has a revenue of USD 1000.
        Plan plan = sales.prorationBasis(ProrationBasis.actualDays())
                .addComponent(Component.builder("commission", "revenue")
                        .payout(PayoutRule.flatRate("0.05"))
                        .prorated(Prorated.PAYOUT)
                        .build())
                .build();
        Evaluation result = PlanEvaluator.of(plan.resolve()).evaluate(population);
        Money paid = result.statements().get(0).total(); // USD 20.00
        // end
        assertThat(paid).hasToString("USD 20.00");
    }

    private Population only(Participant participant) {
        return Population.builder("plan", quarter).addParticipant(participant).build();
    }

    private static Participant revenueOf(String amount) {
        return Participant.builder("seller")
                .addMeasurement(NumberMeasurement.of("revenue", amount, Metrics.DOLLARS))
                .build();
    }
}
