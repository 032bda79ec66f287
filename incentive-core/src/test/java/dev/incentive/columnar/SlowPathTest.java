package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.columnar.ColumnName.Fact;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Floor;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows that are not proved to fit into 64 bits are evaluated exactly")
class SlowPathTest {
    private static final ColumnName A = ColumnName.measured("a");
    private static final ColumnName B = ColumnName.measured("b");
    private static final long LARGEST = Long.MAX_VALUE;

    @Test
    void oneOf1024Alone() {
        long[] amounts = new long[3000];
        Arrays.setAll(amounts, row -> row);
        amounts[1777] = LARGEST;
        Payouts payouts =
                new Rows(AmountPlans.of("a").build()).with(A, "0.01", amounts).paid();
        assertThat(payouts.exactRows()).isEqualTo(1);
        assertThat(payouts.isExact(1777)).isTrue();
        assertThat(payouts.totals()).isEqualTo(amounts);
    }

    @Test
    void nextToTheLastThatIsProved() {
        Payouts payouts = new Rows(AmountPlans.of("a").build())
                .with(A, "0.01", 1L << 62, (1L << 62) - 1, -(1L << 62), 1 - (1L << 62), LARGEST, -LARGEST)
                .paid();
        assertThat(payouts.totals())
                .containsExactly(1L << 62, (1L << 62) - 1, -(1L << 62), 1 - (1L << 62), LARGEST, -LARGEST);
        assertThat(payouts.exactRows()).isEqualTo(2);
    }

    @Test
    void whereTheSmallestNumberIsOutOfRange() {
        Payouts payouts = new Rows(AmountPlans.of("a").build())
                .with(A, "0.01", Long.MIN_VALUE, 1)
                .paid();
        assertThat(payouts.isFailed(0)).isTrue();
        assertThat(Refusal.found(payouts.failure(0).orElseThrow().problems()))
                .containsExactly("AMOUNT_OUT_OF_RANGE /measurements/0/value");
        assertThat(payouts.totals()).containsExactly(0, 1);
    }

    @Test
    void whereOnlyTheSumIsOutOfRange() {
        Payouts payouts = new Rows(
                        AmountPlans.of("a", "b").addCap(Cap.planTotal("1000")).build())
                .with(A, "0.01", 1L << 62, 1L << 62, 100, LARGEST, LARGEST)
                .with(B, "0.01", 1L << 62, (1L << 62) - 1, 100, -LARGEST, 0)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(0);
        assertThat(payouts.failure(0).orElseThrow().problems()).hasSize(1);
        assertThat(payouts.totals()).containsExactly(0, 100_000, 200, 0, 100_000);
    }

    @Test
    void whereTheFloorTakesTheSumOutOfRange() {
        Plan plan = AmountPlans.of("a")
                .addFloor(Floor.planTotal("92233720368547758.07"))
                .build();
        Payouts payouts = new Rows(plan).with(A, "0.01", 0, -1, 1).paid();
        assertThat(payouts.isFailed(1)).isTrue();
        assertThat(payouts.totals()).containsExactly(LARGEST, 0, LARGEST);
        assertThat(payouts.exactRows()).isEqualTo(3);
    }

    @Test
    void whereWholeDollarsAreTooManyCents() {
        Plan plan = AmountPlans.of("a").roundingScale(0).build();
        Payouts payouts =
                new Rows(plan).with(A, "1", LARGEST / 100, LARGEST / 100 + 1, 5).paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(1);
        assertThat(payouts.totals()).containsExactly(LARGEST / 100, 0, 5);
    }

    @Test
    void whereSumsOfWholeDollarsAreTooManyCents() {
        Plan plan = AmountPlans.of("a", "b").roundingScale(0).build();
        long most = LARGEST / 100;
        Payouts payouts = new Rows(plan)
                .with(A, "1", most, most / 2, 5)
                .with(B, "1", 1, most / 2, 5)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(0);
    }

    @Test
    void whereAQuotaIsOutOfRange() {
        Plan plan = Plans.of(Plans.bonus("revenue", Benchmark.quota(), Attainment.RATIO)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.measured("revenue"), "0.01", 5, 5, 5)
                .with(ColumnName.quota("revenue"), "1", 5, LARGEST / 100, LARGEST / 100 + 1)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(2);
    }

    @Test
    void whereCountsAreBelowZero() {
        Plan plan = Plans.of(Plans.bonus("nps", Benchmark.fixed("0"), Attainment.DIFFERENCE)
                .scorer(Scorer.threshold("0", Border.AT_OR_ABOVE))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.of(Fact.PROMOTERS, "nps"), "1", 5, -1, 5)
                .with(ColumnName.of(Fact.PASSIVES, "nps"), "1", 5, 5, 1_000_000_000_001L)
                .with(ColumnName.of(Fact.DETRACTORS, "nps"), "1", 5, 5, 5)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(1, 2);
        assertThat(payouts.totals()).containsExactly(100_000, 0, 0);
        assertThat(Refusal.found(payouts.failure(1).orElseThrow().problems()).toString())
                .contains("MEASUREMENT_INVALID", "PROMOTERS of nps");
    }

    @Test
    void whereAPartIsAboveItsWhole() {
        Plan plan = Plans.of(Plans.bonus("retention", Benchmark.fixed("0.5"), Attainment.RATIO)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.of(Fact.PART, "retention"), "1", 5, 6, 0, -1, 0)
                .with(ColumnName.of(Fact.WHOLE, "retention"), "1", 5, 5, 0, 5, -1)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(1, 3, 4);
        assertThat(payouts.exactRows()).isEqualTo(3);
    }

    @Test
    void whereATargetIncentiveIsBelowZeroOrOutOfRange() {
        Plan plan = Plans.of(dev.incentive.plan.Component.builder("bonus", "revenue")
                .benchmark(Benchmark.fixed("1"))
                .attainment(Attainment.RATIO)
                .scorer(Scorer.threshold("1", Border.AT_OR_ABOVE))
                .payout(PayoutRule.targetIncentive("1"))
                .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.measured("revenue"), "1", 5, 5, 5, 5)
                .with(ColumnName.targetIncentive(), "1", 1000, -1, LARGEST / 100, LARGEST / 100 + 1)
                .paid();
        assertThat(BitSet.valueOf(payouts.failedRows()).stream()).containsExactly(1, 3);
    }

    @Test
    void whereANumberOfThePlanDoesNotFit() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.33333333333333333333333333333333333333"))
                .build());
        Payouts payouts = new Rows(plan)
                .with(ColumnName.measured("revenue"), "0.01", 300, 0)
                .paid();
        assertThat(payouts.exactRows()).isEqualTo(2);
        assertThat(payouts.totals()).containsExactly(100, 0);
    }

    @Test
    void withTheHostsOwnParticipants() {
        Rows rows = new Rows(Plans.of(Plans.commission(PayoutRule.perUnit(Money.of("USD", "1")))
                        .build()))
                .with(ColumnName.measured("revenue"), "0.01", LARGEST);
        ParticipantColumns columns = ParticipantColumns.builder(rows.columns().layout(), 1)
                .put(ColumnName.measured("revenue"), Column.of(new long[] {LARGEST}))
                .participants(row -> Plans.earning("92233720368547758.07").build())
                .build();
        Payouts payouts = rows.compiled().evaluate(columns);
        assertThat(payouts.totals()).containsExactly(LARGEST);
        assertThat(payouts.statement(0).participant()).isEqualTo("rep-17");
    }
}
