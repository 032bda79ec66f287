package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.statement.Statement;
import dev.incentive.value.Rational;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("N5: amounts out of range fail their participant and nobody else")
class AmountRangeTest {

    private static final String LARGE = "90000000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "99999999999999999999999999999999999999"})
    void inASingleLine(String rate) {
        Plan plan = Plans.of(
                Component.builder("other", "revenue")
                        .payout(PayoutRule.flatRate("0"))
                        .build(),
                Plans.commission(PayoutRule.flatRate(rate)).build());
        assertFailsAlone(plan, "AMOUNT_OUT_OF_RANGE /components/1");
    }

    @Test
    void inTheTotal() {
        Plan plan = Plans.of(
                Component.builder("a", "revenue")
                        .payout(PayoutRule.flatRate("0.6"))
                        .build(),
                Component.builder("b", "revenue")
                        .payout(PayoutRule.flatRate("0.6"))
                        .build());
        assertFailsAlone(plan, "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void inTheTotalBeforeTheCapThatWouldCutIt() {
        Plan plan = Plans.dollars()
                .addComponent(Component.builder("a", "revenue")
                        .payout(PayoutRule.flatRate("0.6"))
                        .build())
                .addComponent(Component.builder("b", "revenue")
                        .payout(PayoutRule.flatRate("0.6"))
                        .build())
                .addCap(Cap.planTotal("1000"))
                .build();
        assertFailsAlone(plan, "AMOUNT_OUT_OF_RANGE");
    }

    @Test
    void notIfACapOnTheComponentBoundsThem() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("99"))
                .addCap(Cap.componentPayout("92233720368547758.07"))
                .build());
        assertThat(Plans.total(plan, Plans.earning(LARGE).build())).isEqualTo(Rational.of("92233720368547758.07"));
    }

    private static void assertFailsAlone(Plan plan, String problem) {
        Evaluation evaluation = PlanEvaluator.of(plan.resolve())
                .evaluate(Population.builder("plan", Plans.QUARTER)
                        .addParticipant(selling("first", "0"))
                        .addParticipant(selling("large", LARGE))
                        .addParticipant(selling("last", "0"))
                        .build());
        assertThat(evaluation.statements()).extracting(Statement::participant).containsExactly("first", "last");
        assertThat(evaluation.statements())
                .allSatisfy(statement -> assertThat(statement.payable()).isNotNull());
        assertThat(evaluation.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.participant()).isEqualTo("large");
            assertThat(Refusal.found(failure.problems())).containsExactly(problem);
        });
    }

    private static Participant selling(String id, String revenue) {
        return Participant.builder(id)
                .addMeasurement(NumberMeasurement.of("revenue", revenue, Metrics.DOLLARS))
                .build();
    }
}
