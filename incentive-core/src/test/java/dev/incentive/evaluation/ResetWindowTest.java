package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Gate;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.statement.Statement;
import dev.incentive.value.Border;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T3: amounts credited earlier in the reset window")
class ResetWindowTest {

    private static final PayoutRule TIERS =
            PayoutRule.tiered(TierMode.MARGINAL, TierBasis.QUOTA_ATTAINMENT, Tier.of("0", "0.1"), Tier.of("1", "0.2"));

    @ParameterizedTest
    @DisplayName("with a quota of 1,000 and 10 %, above it 20 %")
    @CsvSource({
        "0,    600,  60.00",
        "600,  600,  80.00",
        "1200, 600,  120.00",
        "1200, -600, -80.00",
        "-200, 300,  30.00"
    })
    void moveTheNewAmountUpTheTiers(String earlier, String now, String paid) {
        assertThat(statement(Plans.commission(TIERS), earlier, now).total()).hasToString("USD " + paid);
    }

    @Test
    void countTowardsTheAttainmentOfGates() {
        Component.Builder gated = Plans.commission(TIERS).gate(Gate.attainment("commission", Border.AT_OR_ABOVE, "1"));
        assertThat(statement(gated, "399.9999", "600").total()).hasToString("USD 0.00");
        assertThat(statement(gated, "400", "600").total()).hasToString("USD 60.00");
    }

    @ParameterizedTest
    @DisplayName("a cap of 150 % of the quota bounds what is credited in the whole window, for either sign")
    @CsvSource({
        // pays F(min(1500, earlier + now)) − F(min(1500, earlier)), F(1500) = 200
        "0,    2000, 200.00",
        "1000, 2000, 100.00",
        "1400, 50,   10.00",
        "1400, 200,  20.00",
        "1500, 100,  0.00",
        "1800, 100,  0.00",
        "1800, -100, 0.00",
        "1800, -300, 0.00",
        "1800, -400, -20.00",
        "1800, -900, -110.00",
        "0,    -100, -10.00"
    })
    void areBoundedTogetherByACapOnTheAttainment(String earlier, String now, String paid) {
        Component.Builder capped = Plans.commission(TIERS).addCap(Cap.attainment("1.5"));
        assertThat(statement(capped, earlier, now).total()).hasToString("USD " + paid);
    }

    @Test
    void areBoundedByACapOnTheAttainmentAtAFlatRateAsWell() {
        Component.Builder capped = Plans.commission(PayoutRule.flatRate("0.1")).addCap(Cap.attainment("1.5"));
        assertThat(statement(capped, "1400", "200").total()).hasToString("USD 10.00");
        assertThat(statement(capped, "1800", "-400").total()).hasToString("USD -10.00");
    }

    private static Statement statement(Component.Builder component, String earlier, String now) {
        Participant participant = Plans.earning(now)
                .addAlreadyCredited(NumberMeasurement.of("revenue", earlier, Metrics.DOLLARS))
                .addQuota(Quota.of("revenue", "1000", Metrics.DOLLARS))
                .build();
        Component complete = component
                .benchmark(Benchmark.quota())
                .attainment(Attainment.RATIO)
                .build();
        return Plans.statement(Plans.of(complete), participant);
    }
}
