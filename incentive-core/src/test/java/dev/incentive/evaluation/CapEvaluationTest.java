package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.payout.Cap;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.scoring.ScoreLevel;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Border;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G2: a cap says what it bounds")
class CapEvaluationTest {

    @ParameterizedTest
    @DisplayName("a component's payout, exactly")
    @CsvSource({
        "999.99,  100.00", // 99.999
        "1000,    100.00",
        "1005,    100.50",
        "1005.05, 100.50",
        "1004.94, 100.49",
        "99999,   100.50",
        "-5000,   -500.00"
    })
    void boundsThePayoutOfAComponentFromAbove(String revenue, String paid) {
        Component commission = Plans.commission(PayoutRule.flatRate("0.1"))
                .addCap(Cap.componentPayout("100.50"))
                .build();
        assertPaid(commission, revenue, paid);
    }

    @ParameterizedTest
    @DisplayName("the attainment that a scorer sees: 1.1 where the levels are 0, 1 and 1.2")
    @CsvSource({"999, 0.00", "1000, 1000.00", "1200, 1000.00", "9000, 1000.00"})
    void boundsTheAttainmentThatAScorerSees(String revenue, String paid) {
        Scorer levels = Scorer.tiered(
                Border.AT_OR_ABOVE, ScoreLevel.of("0", "0"), ScoreLevel.of("1", "1"), ScoreLevel.of("1.2", "2"));
        assertPaid(scored(levels).addCap(Cap.attainment("1.1")).build(), revenue, paid);
    }

    @ParameterizedTest
    @DisplayName("the attainment that a scorer of one's own sees")
    @CsvSource({"500, 500.00", "1499.99, 1499.99", "1500, 1500.00", "1600, 1500.00"})
    void boundsTheAttainmentThatACustomScorerSees(String revenue, String paid) {
        Scorer proportional = Scorer.custom(
                "acme.proportional",
                ScorerNeeds.attainment(),
                input -> input.attainment().value());
        assertPaid(scored(proportional).addCap(Cap.attainment("1.5")).build(), revenue, paid);
    }

    private static Component.Builder scored(Scorer scorer) {
        return Plans.bonus("revenue", scorer).benchmark(Benchmark.quota()).attainment(Attainment.RATIO);
    }

    private static void assertPaid(Component component, String revenue, String paid) {
        Participant participant = Plans.earning(revenue)
                .addQuota(Quota.of("revenue", "1000", Metrics.DOLLARS))
                .build();
        assertThat(Plans.statement(Plans.of(component), participant).total()).hasToString("USD " + paid);
    }
}
