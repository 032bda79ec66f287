package dev.incentive.testkit.breakpoint.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.testkit.breakpoint.Breakpoints;
import dev.incentive.value.CurrencyUnit;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Unit;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BreakpointTableTest {

    private static final Unit EUR = Unit.money(CurrencyUnit.of("EUR"));

    private static final Plan PLAN = Plan.builder("small")
            .currency(CurrencyUnit.of("EUR"))
            .roundingMode(RoundingMode.HALF_UP)
            .zone(ZoneOffset.UTC)
            .addMetric(Metric.builder("revenue")
                    .name("=HYPERLINK(\"x\"), \"revenue\"")
                    .perspective(Perspective.FINANCIAL)
                    .kind(MetricKind.QUANTITATIVE)
                    .measure(Measure.number())
                    .unit(EUR)
                    .direction(Direction.HIGHER_IS_BETTER)
                    .build())
            .addComponent(Component.builder("commission", "revenue")
                    .payout(PayoutRule.tiered(
                            TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("0", "0.01"), Tier.of("100", "0.02")))
                    .build())
            .build();

    private final String csv = BreakpointTable.csv(Breakpoints.of(PLAN.resolve(), PerformancePeriod.quarter(2026, 1)));

    @Test
    void hasOneColumnForEachComponentBetweenWhatIsChangedAndTheTotal() {
        assertThat(csv).startsWith("id,input,value,breakpoint,why,currency,commission,total,remarks\nbase,");
    }

    @Test
    void showsTheJumpOfATier() {
        assertThat(csv).contains("""
                        commission-tier-2-below,measurement of revenue,99.99,100,tier 2 of commission begins at 100 of revenue,EUR,1.00,1.00,
                        commission-tier-2-at,measurement of revenue,100,100,tier 2 of commission begins at 100 of revenue,EUR,2.00,2.00,
                        commission-tier-2-above,measurement of revenue,100.01,100,tier 2 of commission begins at 100 of revenue,EUR,2.00,2.00,
                        """);
    }

    @Test
    void leavesNumbersBelowZeroNumbers() {
        assertThat(csv).contains(",-0.01,0,commission begins or ceases to pay,");
    }

    @Test
    void quotesWhatSomebodyElseHasNamed() {
        assertThat(csv)
                .contains(
                        ",\"RESULT_UNDEFINED MEASUREMENT_MISSING: no measurement of =HYPERLINK(\"\"x\"\"), \"\"revenue\"\"\"\n");
    }

    @Test
    void keepsFormulasAndDatesText() {
        assertThat(BreakpointTable.text("=1+1")).isEqualTo("'=1+1");
        assertThat(BreakpointTable.text("@x")).isEqualTo("'@x");
        assertThat(BreakpointTable.text("-x")).isEqualTo("'-x");
        assertThat(BreakpointTable.text("1/3")).isEqualTo("'1/3");
        assertThat(BreakpointTable.text("-1/3")).isEqualTo("'-1/3");
        assertThat(BreakpointTable.text("-1.5")).isEqualTo("-1.5");
        assertThat(BreakpointTable.text("2026-04-01")).isEqualTo("'2026-04-01");
        assertThat(BreakpointTable.text("tier 2")).isEqualTo("tier 2");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(BreakpointTable.csv(Breakpoints.of(PLAN.resolve(), PerformancePeriod.quarter(2026, 1))))
                .isEqualTo(csv);
    }
}
