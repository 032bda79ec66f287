package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Populations evaluated by columns")
class ColumnarEvaluatorTest {

    @Test
    void aValueThatNoColumnHoldsIsEvaluatedExactly() {
        Plan plan = AmountPlans.of("a").build();
        Population population = population("10.25", "0.00000000000000000000000000000000005", "20.5", "-3");
        Payouts payouts = ColumnarEvaluator.of(plan.resolve()).evaluate(population, Outputs.LINES);
        assertThat(payouts.totals()).containsExactly(1025, 0, 2050, -300);
        assertThat(payouts.exactRows()).isEqualTo(1);
        assertThat(payouts.isExact(1)).isTrue();
        assertThat(payouts.isFailed(1)).isFalse();
        assertThat(payouts.line("a").amounts()).containsExactly(1025, 0, 2050, -300);
    }

    @Test
    void theUnitIsOneInWhichMostValuesAreWhole() {
        Plan plan = AmountPlans.of("a").build();
        ParticipantColumns columns =
                ColumnarEvaluator.of(plan.resolve()).columns(population("10.25", "1.5", "0.000000000000000000001"));
        assertThat(columns.layout().unit(ColumnName.measured("a"))).hasToString("0.01");
    }

    @Test
    void inputsThatDoNotFitThePlanAreRefusedAsByTheExactEvaluator() {
        Plan plan = AmountPlans.of("b").build();
        Population population = population("10.25");
        assertThat(Refusal.of(() -> ColumnarEvaluator.of(plan.resolve()).evaluate(population)))
                .isEqualTo(Refusal.of(() -> PlanEvaluator.of(plan.resolve()).evaluate(population)))
                .isNotEmpty();
    }

    @Test
    void listsOfTransactionsArePaidAtTheRateReachedWithEach() {
        Component each = Component.builder("each", "a")
                .payout(PayoutRule.tiered(
                        TierMode.TRANSACTION_AT_REACHED_RATE,
                        TierBasis.AMOUNT,
                        Tier.of("0", "0.05"),
                        Tier.of("100", "0.1")))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        Plan plan = Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addComponent(each)
                .build();
        ColumnName name = ColumnName.of(Fact.TRANSACTIONS, "a");
        ColumnLayout layout = ColumnLayout.builder().columnWithGaps(name, "1").build();
        // 60 and 40 reach 100 with the second; 99 does not; the third row has nothing, the last no measurement.
        Column lists = Column.ofLists(new int[] {0, 2, 3, 3, 4}, new long[] {60, 40, 99, 7})
                .present(new long[] {0b0111});
        ParticipantColumns columns =
                ParticipantColumns.builder(layout, 4).put(name, lists).build();
        Payouts payouts = CompiledPlan.of(plan.resolve(), Plans.QUARTER, layout).evaluate(columns);
        assertThat(payouts.totals()).containsExactly(300 + 400, 495, 0, 0);
        assertThat(payouts.exactRows()).isZero();
        for (int row = 0; row < 4; row++) {
            assertThat(payouts.statement(row).total().amount().unscaledValue().longValueExact())
                    .isEqualTo(payouts.totals()[row]);
        }
    }

    @Test
    void listsHaveOffsetsThatAscendToTheirEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofLists(new int[] {0, 2, 1}, new long[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofLists(new int[] {0, 1}, new long[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.ofLists(new int[] {}, new long[0]));
    }

    private static Population population(String... amounts) {
        Population.Builder population = Population.builder("plan", Plans.QUARTER);
        for (int row = 0; row < amounts.length; row++) {
            population.addParticipant(Participant.builder("p" + row)
                    .addMeasurement(NumberMeasurement.of("a", amounts[row], Metrics.DOLLARS))
                    .build());
        }
        return population.build();
    }
}
