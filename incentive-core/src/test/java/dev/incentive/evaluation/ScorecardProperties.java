package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Lines;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.payout.TargetIncentiveShare;
import dev.incentive.plan.Component;
import dev.incentive.plan.Goal;
import dev.incentive.plan.Plan;
import dev.incentive.plan.Scorecard;
import dev.incentive.plan.UndefinedGoals;
import dev.incentive.plan.WeightedGoal;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.CurveEnd;
import dev.incentive.scoring.CurvePoint;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** B6: scorecards that add or multiply, and target incentive × weight × score of a payout curve. */
class ScorecardProperties {

    private static final Unit CALLS = new Unit("calls");
    private static final Rational TARGET = Rational.of(10_000);

    /** Parts of the whole, the calls that reached so much of 100, and whether they are known. */
    private record Card(List<Integer> parts, List<Integer> calls, List<Boolean> known) {

        Rational weight(int goal) {
            return Rational.ratio(
                    parts.get(goal), parts.stream().mapToInt(Integer::intValue).sum());
        }

        boolean isComplete() {
            return !known.contains(false);
        }

        boolean isEmpty() {
            return !known.contains(true);
        }
    }

    @Property
    void anAdditiveScorecardIsTheSumOfWeightsAndScores(@ForAll("cards") Card card) {
        Scorecard additive = Scorecard.additive(UndefinedGoals.SCORECARD_UNDEFINED, weighted(card));
        if (!card.isComplete()) {
            assertUndefined(card, additive);
            return;
        }
        assertThat(paid(card, additive)).isEqualTo(TARGET.times(sumByHand(card)));
    }

    @Property
    void weightsThatAreLeftAreRaisedToOne(@ForAll("cards") Card card) {
        Scorecard additive = Scorecard.additive(UndefinedGoals.EXCLUDE_AND_REWEIGHT, weighted(card));
        if (card.isEmpty()) {
            assertUndefined(card, additive);
            return;
        }
        assertThat(paid(card, additive)).isEqualTo(TARGET.times(sumByHand(card)).dividedBy(weightLeft(card)));
    }

    @Property
    void aMultiplicativeScorecardIsTheProductOfTheScores(@ForAll("cards") Card card) {
        Goal[] goals = goals(card).toArray(Goal[]::new);
        if (!card.isComplete()) {
            assertUndefined(card, Scorecard.multiplicative(goals));
            return;
        }
        Rational product = Rational.ONE;
        for (int calls : card.calls) {
            product = product.times(curveByHand(calls));
        }
        assertThat(paid(card, Scorecard.multiplicative(goals))).isEqualTo(TARGET.times(product));
    }

    private static Rational sumByHand(Card card) {
        Rational sum = Rational.ZERO;
        for (int goal = 0; goal < card.parts.size(); goal++) {
            if (card.known.get(goal)) {
                sum = sum.plus(card.weight(goal).times(curveByHand(card.calls.get(goal))));
            }
        }
        return sum;
    }

    private static Rational weightLeft(Card card) {
        Rational left = Rational.ZERO;
        for (int goal = 0; goal < card.parts.size(); goal++) {
            left = card.known.get(goal) ? left.plus(card.weight(goal)) : left;
        }
        return left;
    }

    /** Nothing below half of 100 calls, half from there, 1 at 100 and twice as steep from there on. */
    private static Rational curveByHand(int calls) {
        if (calls < 50) {
            return Rational.ZERO;
        }
        return calls <= 100 ? Rational.ratio(calls, 100) : Rational.ONE.plus(Rational.ratio(2L * (calls - 100), 100));
    }

    private static void assertUndefined(Card card, Scorecard scorecard) {
        assertThat(Refusal.codesOf(() -> paid(card, scorecard))).containsExactly(ProblemCode.RESULT_UNDEFINED);
    }

    private static Rational paid(Card card, Scorecard scorecard) {
        Plan.Builder plan = Plans.in("USD")
                .targetIncentive(TargetIncentive.of(Money.of("USD", "10000")))
                .addComponent(Component.builder("card", scorecard)
                        .payout(new TargetIncentiveShare(Rational.ONE))
                        .build());
        Participant.Builder participant = Participant.builder("rep-17");
        for (int goal = 0; goal < card.parts.size(); goal++) {
            plan.addMetric(metric("calls-" + goal));
            if (card.known.get(goal)) {
                participant.addMeasurement(new NumberMeasurement(
                        "calls-" + goal, Rational.of(card.calls.get(goal).longValue()), CALLS, Provenance.UNSTATED));
            }
        }
        return Lines.exact(
                Plans.statement(plan.build(), participant.build()).lines().get(0));
    }

    private static WeightedGoal[] weighted(Card card) {
        List<Goal> goals = goals(card);
        List<WeightedGoal> weighted = new ArrayList<>();
        goals.forEach(goal -> weighted.add(new WeightedGoal(card.weight(weighted.size()), goal)));
        return weighted.toArray(WeightedGoal[]::new);
    }

    private static List<Goal> goals(Card card) {
        Scorer curve = Scorer.curve(
                CurveEnd.EXTENDS, CurvePoint.of("0.5", "0.5"), CurvePoint.of("1", "1"), CurvePoint.of("1.5", "2"));
        List<Goal> goals = new ArrayList<>();
        while (goals.size() < card.parts.size()) {
            goals.add(Goal.of("calls-" + goals.size())
                    .against(Benchmark.fixed("100"), Attainment.RATIO)
                    .scoredBy(curve));
        }
        return goals;
    }

    private static Metric metric(String id) {
        return Metric.builder(id)
                .perspective(Perspective.TERRITORY)
                .kind(MetricKind.QUANTITATIVE)
                .measure(Measure.number())
                .unit(CALLS)
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    @Provide
    Arbitrary<Card> cards() {
        Arbitrary<Integer> calls = Arbitraries.oneOf(
                Arbitraries.of(49, 50, 51, 99, 100, 101), Arbitraries.integers().between(0, 300));
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(size -> Combinators.combine(
                                Arbitraries.integers().between(1, 9).list().ofSize(size),
                                calls.list().ofSize(size),
                                Arbitraries.of(true, true, true, false).list().ofSize(size))
                        .as(Card::new));
    }
}
