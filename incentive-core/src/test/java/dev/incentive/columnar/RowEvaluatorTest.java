package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.evaluation.PlanEvaluator;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Quota;
import dev.incentive.plan.Plan;
import dev.incentive.plan.ResolvedPlan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Records of a host")
class RowEvaluatorTest {

    private record Seller(
            @Nullable BigDecimal revenue, @Nullable BigDecimal quota, int team) {}

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Seller seller(@Nullable String revenue, @Nullable String quota, int team) {
        return new Seller(number(revenue), number(quota), team);
    }

    /** Numbers as they come: other scales, too many decimals, too large, too small, missing. */
    private static final List<Seller> SELLERS = List.of(
            seller("100.00", "80.00", 0),
            seller("100", "80.000", 0),
            seller("1E+3", "8E+2", 1),
            seller("99.995", "80.00", 1),
            seller("33.3333333333333333333333333333333", "7", 0),
            seller(null, "80.00", 1),
            seller("50.00", null, 0),
            seller("-12.5", "80", 2),
            seller("0", "0.00", 2),
            seller("46116860184273879.04", "46116860184273879.05", 3),
            seller("46116860184273879.03", "1", 4),
            seller("92233720368547758.07", "92233720368547758.07", 5),
            seller("1E-30", "1E-30", 5));

    private static Plan compared(Benchmark benchmark) {
        return Plans.of(Plans.bonus("revenue", benchmark, Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0.4"), CurvePoint.of("1.2", "1.7")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
    }

    private static RowEvaluator<Seller> evaluator(ResolvedPlan plan) {
        return RowEvaluator.<Seller>builder(plan, Plans.QUARTER)
                .number("revenue", Seller::revenue)
                .quota("revenue", Seller::quota)
                .group("team", Seller::team)
                .build();
    }

    private static Participant participant(int row, ResolvedPlan plan) {
        Seller seller = SELLERS.get(row);
        Participant.Builder participant =
                Participant.builder("row-" + row).putGroup("team", Integer.toString(seller.team()));
        Unit unit = plan.metric("revenue").orElseThrow().unit();
        if (seller.revenue() != null) {
            participant.addMeasurement(
                    new NumberMeasurement("revenue", Rational.of(seller.revenue()), unit, Provenance.UNSTATED));
        }
        if (seller.quota() != null) {
            participant.addQuota(new Quota("revenue", Rational.of(seller.quota()), unit, Provenance.UNSTATED));
        }
        return participant.build();
    }

    private static Payouts paidAsExactly(Plan plan) {
        ResolvedPlan resolved = plan.resolve();
        List<Participant> participants = new ArrayList<>();
        for (int row = 0; row < SELLERS.size(); row++) {
            participants.add(participant(row, resolved));
        }
        PlanEvaluator evaluator = PlanEvaluator.of(resolved);
        PeerStatistics peers = evaluator.peerStatistics(participants, Plans.QUARTER);
        Payouts payouts = evaluator(resolved).evaluate(SELLERS);
        for (int row = 0; row < SELLERS.size(); row++) {
            Money exact = evaluator
                    .evaluate(participants.get(row), Plans.QUARTER, peers)
                    .total();
            assertThat(payouts.total(row)).as("row %s", row).isEqualByComparingTo(exact.amount());
            assertThat(payouts.statement(row).total()).isEqualTo(exact);
        }
        return payouts;
    }

    @Test
    void arePaidAsParticipantsAre() {
        Payouts payouts = paidAsExactly(compared(Benchmark.quota()));
        assertThat(payouts.isExact(0)).isFalse();
        assertThat(payouts.isExact(1)).isFalse();
        assertThat(payouts.isExact(2)).isFalse();
        assertThat(payouts.isExact(3)).as("three decimals").isTrue();
        assertThat(payouts.isExact(5)).as("no revenue").isFalse();
        assertThat(payouts.isExact(11)).as("more than 62 bits").isTrue();
    }

    @Test
    void areEachOthersPeers() {
        for (PeerStatistic statistic : List.of(PeerStatistic.mean(), PeerStatistic.median())) {
            paidAsExactly(compared(Benchmark.peers("team", statistic, Membership.WITH_PARTICIPANT)));
        }
    }

    @Test
    void arePaidTheSameByAnyNumberOfThreads() {
        List<Seller> many = new ArrayList<>();
        for (int copy = 0; copy < 3_000; copy++) {
            many.addAll(SELLERS.subList(0, 3));
        }
        RowEvaluator<Seller> evaluator = evaluator(compared(Benchmark.quota()).resolve());
        long[] one = evaluator.evaluate(many).totals();
        assertThat(evaluator
                        .evaluate(many, Outputs.LINES, task -> new Thread(task).start(), 3)
                        .totals())
                .isEqualTo(one);
    }

    @Test
    void areReadByAccessorsOfThePlan() {
        ResolvedPlan plan = compared(Benchmark.quota()).resolve();
        RowEvaluator.Builder<Seller> incomplete =
                RowEvaluator.<Seller>builder(plan, Plans.QUARTER).number("turnover", Seller::revenue);
        assertThat(Refusal.foundBy(incomplete::build))
                .containsExactly(
                        "REFERENCE_UNKNOWN /VALUE of turnover",
                        "MEASUREMENT_INVALID /VALUE of revenue",
                        "MEASUREMENT_INVALID /QUOTA of revenue");
    }
}
