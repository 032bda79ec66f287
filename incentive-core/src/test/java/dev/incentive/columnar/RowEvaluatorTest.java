package dev.incentive.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.PeerStatistic;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.columnar.ColumnName.Fact;
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
import java.util.Arrays;
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
            seller("-92233720368547758.07", "1.00", 6),
            seller("1E-30", "1E-30", 5));

    private static Plan compared(Benchmark benchmark) {
        return Plans.of(Plans.bonus("revenue", benchmark, Attainment.RATIO)
                .scorer(Scorer.curve(CurveEnd.FLAT, CurvePoint.of("0.5", "0.4"), CurvePoint.of("1.2", "1.7")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
    }

    /** The same facts set by one reader. */
    private static RowEvaluator<Seller> byReader(ResolvedPlan plan) {
        RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan, Plans.QUARTER);
        DecimalField revenue = fields.decimal(ColumnName.measured("revenue"));
        DecimalField quota = fields.decimal(ColumnName.quota("revenue"));
        CountField team = fields.count(ColumnName.group("team"));
        return fields.build((seller, facts) -> {
            facts.set(revenue, seller.revenue());
            facts.set(team, seller.team());
            if (seller.quota() != null) {
                facts.set(quota, BigDecimal.TEN);
                facts.set(quota, seller.quota());
            }
        });
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
        paidAs(evaluator, participants, peers, byReader(resolved).evaluate(SELLERS));
        return paidAs(evaluator, participants, peers, evaluator(resolved).evaluate(SELLERS));
    }

    private static Payouts paidAs(
            PlanEvaluator evaluator, List<Participant> participants, PeerStatistics peers, Payouts payouts) {
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

    /** Enough of them for several threads; a few, in teams of their own, are evaluated exactly. */
    private static List<Seller> many() {
        List<Seller> many = new ArrayList<>();
        for (int copy = 0; copy < 6_000; copy++) {
            many.addAll(copy == 4_321 ? SELLERS.subList(7, SELLERS.size()) : SELLERS.subList(0, 3));
        }
        return many;
    }

    @Test
    void arePaidTheSameByAnyNumberOfThreads() {
        List<Seller> many = many();
        for (PeerStatistic statistic : List.of(PeerStatistic.mean(), PeerStatistic.median())) {
            ResolvedPlan plan = compared(Benchmark.peers("team", statistic, Membership.WITH_PARTICIPANT))
                    .resolve();
            long[] one = evaluator(plan).evaluate(many).totals();
            assertThat(byReader(plan)
                            .evaluate(many, Outputs.LINES, task -> new Thread(task).start(), 3)
                            .totals())
                    .isEqualTo(one);
        }
    }

    @Test
    void arePeersAcrossBatches() {
        List<Seller> many = many();
        ResolvedPlan plan = compared(Benchmark.peers("team", PeerStatistic.median(), Membership.WITH_PARTICIPANT))
                .resolve();
        RowEvaluator<Seller> evaluator = byReader(plan);
        List<Long> paid = new ArrayList<>();
        BatchEvaluation.of(
                        evaluator.plan(),
                        () -> List.of(many.subList(0, 5_000), many.subList(5_000, many.size())).stream()
                                .map(evaluator::columns))
                .evaluate(Outputs.TOTALS, (batch, payouts) -> paid.addAll(totals(payouts)));
        assertThat(paid).isEqualTo(totals(evaluator.evaluate(many)));
    }

    private static List<Long> totals(Payouts payouts) {
        return Arrays.stream(payouts.totals()).boxed().toList();
    }

    /** Answers, of which some sellers have none. */
    private record Asked(@Nullable Integer promoters, long detractors, int team) {}

    private static final List<Asked> ASKED = List.of(
            new Asked(30, 5, 0),
            new Asked(20, 9, 0),
            new Asked(null, 7, 0),
            new Asked(40, 1, 1),
            new Asked(12, 1L << 33, 1),
            new Asked(3, 30, 2),
            new Asked(31, 30, 2));

    private static Plan scored() {
        return Plans.of(Plans.bonus("nps", Scorer.npsAboveAverage())
                .benchmark(Benchmark.pooledPeers("team", Membership.WITH_PARTICIPANT))
                .attainment(Attainment.DIFFERENCE)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
    }

    private static RowEvaluator<Asked> asked(boolean withTeam) {
        RowEvaluator.Builder<Asked> fields = RowEvaluator.builder(scored().resolve(), Plans.QUARTER);
        CountField promoters = fields.count(ColumnName.of(Fact.PROMOTERS, "nps"));
        CountField passives = fields.count(ColumnName.of(Fact.PASSIVES, "nps"));
        CountField detractors = fields.count(ColumnName.of(Fact.DETRACTORS, "nps"));
        CountField team = fields.count(ColumnName.group("team"));
        return fields.build((asked, facts) -> {
            if (asked.promoters() != null) {
                facts.set(promoters, asked.promoters());
            }
            facts.set(passives, 1);
            facts.set(detractors, asked.detractors());
            if (withTeam) {
                facts.set(team, asked.team());
            }
        });
    }

    @Test
    void areWithoutACountThatNobodySets() {
        Payouts payouts = asked(true).evaluate(ASKED);
        assertThat(totals(payouts)).containsExactly(100_000L, 0L, 0L, 100_000L, 0L, 0L, 100_000L);
        assertThat(payouts.isExact(2)).as("no promoters").isTrue();
        assertThat(payouts.isExact(0))
                .as("its group has members who are not in columns")
                .isTrue();
        assertThat(payouts.isExact(5)).isFalse();
        assertThat(payouts.statement(2).total()).isEqualTo(Money.of("USD", "0.00"));
    }

    @Test
    void areInNoGroupThatNobodySets() {
        Payouts payouts = asked(false).evaluate(ASKED.subList(5, 7));
        assertThat(totals(payouts)).containsExactly(0L, 0L);
        assertThat(payouts.exactRows()).isZero();
    }

    @Test
    void areNotSetByFieldsOfAnotherEvaluator() {
        ResolvedPlan plan = compared(Benchmark.quota()).resolve();
        RowEvaluator.Builder<Seller> other = RowEvaluator.builder(plan, Plans.QUARTER);
        DecimalField revenueOfOther = other.decimal(ColumnName.measured("revenue"));
        CountField teamOfOther = other.count(ColumnName.group("team"));
        List<RecordReader<Seller>> wrong = List.of(
                (seller, facts) -> facts.set(revenueOfOther, seller.revenue()),
                (seller, facts) -> facts.set(teamOfOther, seller.team()));
        for (RecordReader<Seller> reader : wrong) {
            RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan, Plans.QUARTER);
            fields.decimal(ColumnName.measured("revenue"));
            fields.decimal(ColumnName.quota("revenue"));
            RowEvaluator<Seller> evaluator = fields.build(reader);
            assertThatThrownBy(() -> evaluator.evaluate(SELLERS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("is a field of another evaluator");
            RecordFields none = new RecordFields();
            assertThatThrownBy(() -> reader.read(SELLERS.get(0), new ExactFacts(none)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void haveEachFieldOnceAndNoneAfterTheEvaluatorIsBuilt() {
        ResolvedPlan plan = compared(Benchmark.quota()).resolve();
        RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan, Plans.QUARTER);
        fields.number("revenue", Seller::revenue);
        assertThatThrownBy(() -> fields.decimal(ColumnName.measured("revenue")))
                .hasMessage("VALUE of revenue is named twice");
        assertThatThrownBy(() -> fields.count(ColumnName.of(Fact.TRANSACTIONS, "revenue")))
                .hasMessage("TRANSACTIONS of revenue is a list, which no field of a record is");
        fields.quota("revenue", Seller::quota).build();
        assertThatThrownBy(() -> fields.group("team", Seller::team)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void areReadByAccessorsAndAReaderTogether() {
        ResolvedPlan plan = compared(Benchmark.quota()).resolve();
        RowEvaluator.Builder<Seller> fields = RowEvaluator.builder(plan, Plans.QUARTER);
        DecimalField quota = fields.decimal(ColumnName.quota("revenue"));
        RowEvaluator<Seller> evaluator =
                fields.number("revenue", Seller::revenue).build((seller, facts) -> facts.set(quota, seller.quota()));
        assertThat(totals(evaluator.evaluate(SELLERS)))
                .isEqualTo(totals(evaluator(plan).evaluate(SELLERS)));
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
