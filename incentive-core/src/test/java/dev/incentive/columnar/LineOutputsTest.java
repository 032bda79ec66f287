package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Floor;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.statement.LineStatus;
import dev.incentive.value.Border;
import dev.incentive.value.Rational;
import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines of columns: amounts and statuses")
class LineOutputsTest {
    private static final ColumnName A = ColumnName.measured("a");
    private static final ColumnName B = ColumnName.measured("b");

    private static Plan undefined(UndefinedPolicy policy) {
        return Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addMetric(AmountPlans.dollars("b"))
                .addComponent(AmountPlans.paying("a")
                        .gate(Gate.measuredValue("b", Border.AT_OR_ABOVE, "10"))
                        .whenUndefined(policy)
                        .build())
                .addComponent(AmountPlans.paying("b").build())
                .build();
    }

    private static Rows rows(UndefinedPolicy policy) {
        // Met, not met, gate undefined, payout undefined, both undefined.
        return new Rows(undefined(policy))
                .withGaps(A, "0.01", 500L, 500L, 500L, null, null)
                .withGaps(B, "1", 10L, 9L, null, 10L, null);
    }

    @Test
    void sayWhichGatesWereNotMetAndWhatIsUndefined() {
        LinePayouts line = rows(UndefinedPolicy.ZERO).paid().line("a");
        assertThat(line.status(0)).isEqualTo(LineStatus.CALCULATED);
        assertThat(line.status(1)).isEqualTo(LineStatus.GATE_NOT_MET);
        assertThat(line.status(2)).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.status(3)).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.amounts()).containsExactly(500, 0, 0, 0, 0);
    }

    @Test
    void withholdWhatIsKnownOfAnUndefinedLine() {
        Payouts payouts = rows(UndefinedPolicy.HOLD).paid();
        assertThat(payouts.line("a").status(2)).isEqualTo(LineStatus.HELD);
        assertThat(payouts.line("a").amounts()).containsExactly(500, 0, 500, 0, 0);
        assertThat(payouts.held()).containsExactly(0, 0, 500, 0, 0);
        assertThat(payouts.totals()).containsExactly(1500, 900, 500, 1000, 0);
        assertThat(payouts.payable(2)).isZero();
    }

    @Test
    void failRowsThatMustBeDefinedAndKeepNothingOfThem() {
        Payouts payouts = rows(UndefinedPolicy.ERROR).paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(2, 3, 4);
        assertThat(payouts.totals()).containsExactly(1500, 900, 0, 0, 0);
        assertThat(payouts.line("b").amounts()).containsExactly(1000, 900, 0, 0, 0);
        assertThat(payouts.line("b").statuses()).containsExactly(0, 0, -1, -1, -1);
        assertThatIllegalStateException().isThrownBy(() -> payouts.line("b").status(2));
        assertThat(Refusal.foundBy(() -> payouts.statement(3))).containsExactly("RESULT_UNDEFINED /components/0");
        assertThat(payouts.failure(3).orElseThrow().participant()).isEqualTo("row-3");
        assertThat(payouts.failure(0)).isEmpty();
    }

    @Test
    void areThereOnlyIfAskedFor() {
        Rows rows = rows(UndefinedPolicy.ZERO);
        Payouts totals = rows.compiled().evaluate(rows.columns());
        assertThatIllegalStateException().isThrownBy(totals::lines).withMessageContaining("Outputs.LINES");
        assertThatIllegalStateException().isThrownBy(totals::held);
        assertThatIllegalStateException().isThrownBy(totals::floors);
        assertThatIllegalArgumentException().isThrownBy(() -> rows.paid().line("c"));
    }

    @Test
    void payAShareWhereTheGateSaysSo() {
        Plan plan = Plans.in("USD")
                .addMetric(AmountPlans.dollars("a"))
                .addComponent(AmountPlans.paying("a")
                        .gate(new Gate(
                                new Condition.Reaches(Operand.measuredValue("a"), Border.ABOVE, Rational.of(10)),
                                Rational.of("0.5")))
                        .build())
                .build();
        Payouts payouts = new Rows(plan).with(A, "0.01", 1001, 1000, 999).paid();
        assertThat(payouts.line("a").amounts()).containsExactly(1001, 500, 500);
    }

    @Test
    void addWhatIsMissingToTheFloorAfterEverythingElse() {
        Plan plan = AmountPlans.of("a", "b").addFloor(Floor.planTotal("10")).build();
        Payouts payouts = new Rows(plan)
                .with(A, "0.01", 1000, 999, -500, 0)
                .with(B, "0.01", 0, 0, 200, 2000)
                .paid();
        assertThat(payouts.floors()).containsExactly(0, 1, 1300, 0);
        assertThat(payouts.totals()).containsExactly(1000, 1000, 1000, 2000);
    }
}
