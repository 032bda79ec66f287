package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Border;
import dev.incentive.value.ProrationBasis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2 in columns: a cap on the plan's total")
class CutLinesTest {
    private static final ColumnName A = ColumnName.measured("a");
    private static final ColumnName B = ColumnName.measured("b");
    private static final ColumnName C = ColumnName.measured("c");

    @Test
    void cutsPositiveLinesAndLeavesNegativeOnesAlone() {
        // 100 + 50 − 20 = 130, 30 above 100; 100 and 50 share it as 20 and 10.
        Payouts payouts = new Rows(AmountPlans.of("a", "b", "c")
                        .addCap(Cap.planTotal("100"))
                        .build())
                .with(A, "0.01", 10000, 10000)
                .with(B, "0.01", 5000, 2000)
                .with(C, "0.01", -2000, -2000)
                .paid();
        assertThat(payouts.line("a").amounts()).containsExactly(8000, 10000);
        assertThat(payouts.line("b").amounts()).containsExactly(4000, 2000);
        assertThat(payouts.line("c").amounts()).containsExactly(-2000, -2000);
        assertThat(payouts.line("a").earned()).containsExactly(10000, 10000);
        assertThat(payouts.totals()).containsExactly(10000, 10000);
    }

    @Test
    void givesTheOddCentToTheLargestRemainderAndThenById() {
        // 0.05 of three equal lines: 1.67 cents each, floors 1, the two left go to a and b, whatever the order.
        Payouts payouts = new Rows(AmountPlans.of("c", "b", "a")
                        .addCap(Cap.planTotal("2.95"))
                        .build())
                .with(A, "0.01", 100)
                .with(B, "0.01", 100)
                .with(C, "0.01", 100)
                .paid();
        assertThat(payouts.line("c").amounts()).containsExactly(99);
        assertThat(payouts.line("b").amounts()).containsExactly(98);
        assertThat(payouts.line("a").amounts()).containsExactly(98);
    }

    @Test
    void cutsWhatIsHeld() {
        Plan plan = Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addMetric(AmountPlans.dollars("b"))
                .addMetric(AmountPlans.dollars("c"))
                .addComponent(AmountPlans.paying("a")
                        .gate(Gate.measuredValue("c", Border.ABOVE, "0"))
                        .whenUndefined(UndefinedPolicy.HOLD)
                        .build())
                .addComponent(AmountPlans.paying("b").build())
                .addCap(Cap.planTotal("100"))
                .build();
        Payouts payouts = new Rows(plan)
                .with(A, "1", 100, 100)
                .with(B, "1", 50, 50)
                .withGaps(C, "1", null, 1L)
                .paid();
        assertThat(payouts.line("a").status(0)).isEqualTo(LineStatus.HELD);
        assertThat(payouts.held()).containsExactly(6667, 0);
        assertThat(payouts.payable(0)).isEqualTo(3333);
    }

    @Test
    void ofZeroLeavesNothingButCorrections() {
        Payouts payouts = new Rows(
                        AmountPlans.of("a", "b").addCap(Cap.planTotal("0")).build())
                .with(A, "1", 3, 0)
                .with(B, "1", -1, 0)
                .paid();
        assertThat(payouts.totals()).containsExactly(0, 0);
        assertThat(payouts.line("a").amounts()).containsExactly(100, 0);
    }

    @Test
    void thatShrinksWithTheActivePartIsRoundedAndComesBeforeTheFloor() {
        Plan plan = AmountPlans.of("a", "b")
                .prorationBasis(ProrationBasis.actualDays())
                .addCap(new Cap(Cap.Bounds.PLAN_TOTAL, Cap.planTotal("100").limit(), true))
                .addFloor(
                        new Floor(Floor.Bounds.PLAN_TOTAL, Floor.planTotal("50").limit(), false))
                .build();
        Payouts payouts = new Rows(plan)
                .with(A, "1", 200, 200, 200, 200)
                .with(B, "1", 100, 100, 100, 100)
                .with(ColumnName.activePart(), "1/91", 91, 60, 1, 0)
                .paid();
        assertThat(payouts.totals()).containsExactly(10000, 6593, 5000, 5000);
        assertThat(payouts.floors()).containsExactly(0, 0, 4890, 5000);
        assertThat(payouts.exactRows()).isZero();
    }

    @Test
    void isExactWhereProductsNeedMoreThan64Bits() {
        long large = 1L << 59;
        Payouts payouts = new Rows(
                        AmountPlans.of("a", "b", "c").addCap(Cap.planTotal("1")).build())
                .with(A, "0.01", large + 1, large, large)
                .with(B, "0.01", large - 3, 7, large)
                .with(C, "0.01", -5, large / 3, large)
                .paid();
        assertThat(payouts.exactRows()).isZero();
        assertThat(payouts.totals()).containsExactly(100, 100, 100);
    }
}
