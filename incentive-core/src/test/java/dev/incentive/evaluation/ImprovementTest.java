package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.payout.EvaluatedPer;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.plan.Component;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.value.Money;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X2: what would pay more")
class ImprovementTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    @Test
    void isTheNextCentThatReachesATier() {
        Component tiers = Plans.commission(PayoutRule.tiered(
                        TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("0", "0"), Tier.of("100", "0.1")))
                .build();
        assertThat(of(tiers, Plans.earning("99.995").build()))
                .extracting(Improvement::from, Improvement::to, Improvement::then)
                .containsExactly(tuple(Rational.of("99.995"), Rational.of("100"), Money.of("USD", "10.00")));
    }

    @Test
    void isFoundWhereLowerIsBetterUpToNothing() {
        Component calls = Component.builder("calls", "calls")
                .benchmark(Benchmark.fixed("3"))
                .attainment(Attainment.TARGET_OVER_ACTUAL)
                .scorer(Scorer.curve(CurveEnd.EXTENDS, CurvePoint.of("0", "0"), CurvePoint.of("0.5", "1")))
                .payout(PayoutRule.flatBonus(Money.of("USD", "10")))
                .build();
        assertThat(new BetterCase(calls, Direction.LOWER_IS_BETTER, 2).improvements())
                .extracting(Improvement::to, Improvement::then)
                .containsExactly(tuple(Rational.ONE, Money.of("USD", "60.00")));
        assertThat(new BetterCase(calls, Direction.LOWER_IS_BETTER, 1).improvements())
                .isEmpty();
    }

    @Test
    void isNothingWhereTheBestIsReached() {
        Component full = Plans.bonus("retention", Benchmark.fixed("0.9"), Attainment.RATIO)
                .build();
        assertThat(of(full, retaining(9))).isEmpty();
        assertThat(of(full, retaining(8))).extracting(Improvement::to).containsExactly(Rational.of("0.9"));
    }

    @Test
    void isNeverMoreThanAShareCanBe() {
        Component impossible = Plans.bonus("retention", Benchmark.fixed("1.01"), Attainment.RATIO)
                .build();
        assertThat(of(impossible, retaining(9))).isEmpty();
    }

    @Test
    void isTheNextMilestoneEachForItself() {
        Component launch = Plans.bonus(
                        "visits",
                        Scorer.milestones(
                                milestone("signed", Achievement.once()),
                                milestone("trained", Achievement.counted(10, Achievement.Completion.ALL_OR_NOTHING)),
                                milestone("met", Achievement.distinct(3, Achievement.Completion.PROPORTIONAL))))
                .build();
        Participant one = Participant.builder("rep-17")
                .addMeasurement(EventMeasurement.of(
                        "visits",
                        List.of(
                                Event.forMilestone("e1", "trained", DAY, "", "list")
                                        .withQuantity(4),
                                Event.forMilestone("e2", "met", DAY, "Acme", "minutes"),
                                Event.forMilestone("e3", "signed", DAY, "", "contract"))))
                .build();
        assertThat(of(launch, one))
                .extracting(Improvement::milestone, Improvement::from, Improvement::to, Improvement::then)
                .containsExactly(
                        tuple("trained", Rational.of(4), Rational.of(10), Money.of("USD", "777.78")),
                        tuple("met", Rational.of(1), Rational.of(2), Money.of("USD", "555.56")));
    }

    @Test
    void ofTransactionsIsOneMoreAfterAllOthers() {
        Component reached = Plans.commission(PayoutRule.tiered(
                        TierMode.TRANSACTION_AT_REACHED_RATE,
                        TierBasis.AMOUNT,
                        Tier.of("0", "0"),
                        Tier.of("100", "0.5")))
                .evaluatedPer(EvaluatedPer.TRANSACTION)
                .build();
        Participant seller = Participant.builder("rep-17")
                .addMeasurement(
                        TransactionMeasurement.of("revenue", Metrics.DOLLARS, List.of(Transaction.of("a", DAY, "60"))))
                .build();
        assertThat(of(reached, seller))
                .extracting(Improvement::to, Improvement::then)
                .containsExactly(tuple(Rational.of(100), Money.of("USD", "20.00")));
    }

    @Test
    void comesAfterWhatWasCreditedBefore() {
        Component tiers = Plans.commission(
                        PayoutRule.tiered(TierMode.MARGINAL, TierBasis.AMOUNT, Tier.of("0", "0"), Tier.of("100", "1")))
                .build();
        Participant seller = Plans.earning("10")
                .addAlreadyCredited(NumberMeasurement.of("revenue", "80", Metrics.DOLLARS))
                .build();
        assertThat(of(tiers, seller)).extracting(Improvement::to).containsExactly(Rational.of("20.01"));
    }

    @Test
    void isNotSaidOfAScorerThatOnlySomebodyElseKnows() {
        Component custom = Plans.bonus(
                        "retention", Scorer.custom("acme.own", ScorerNeeds.measuredValue(), input -> Rational.ONE))
                .build();
        assertThat(of(custom, retaining(1))).isEmpty();
    }

    @Test
    void isNotSaidWhereNothingIsMeasured() {
        Component bonus = Plans.bonus("retention", Benchmark.fixed("0.9"), Attainment.RATIO)
                .build();
        assertThat(of(bonus, Participant.builder("rep-17").build())).isEmpty();
    }

    private static List<Improvement> of(Component component, Participant participant) {
        PlanEvaluator evaluator = PlanEvaluator.of(Plans.of(component).resolve());
        return evaluator.improvements(
                participant, Plans.QUARTER, evaluator.peerStatistics(List.of(participant), Plans.QUARTER));
    }

    private static Participant retaining(long tenths) {
        return Participant.builder("rep-17")
                .addMeasurement(ShareMeasurement.of("retention", tenths, 10))
                .build();
    }

    private static Milestone milestone(String id, Achievement achievement) {
        return Milestone.of(id, id, "1/3", achievement);
    }
}
