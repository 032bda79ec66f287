package dev.incentive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.payout.Cap;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.payout.Tier;
import dev.incentive.payout.TierBasis;
import dev.incentive.payout.TierMode;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E1: the last plan that is accepted and the first that is not")
class PlanBordersTest {

    private static final String THIRTY_EIGHT_DIGITS = "0.99999999999999999999999999999999999999";

    @Test
    void aTargetThatARatioIsTakenOfIsMoreThanZero() {
        assertThat(List.of(
                        Plans.bonus("churn", Benchmark.fixed("0"), Attainment.TARGET_OVER_ACTUAL),
                        Plans.bonus("churn", Benchmark.fixed("-1"), Attainment.TARGET_OVER_ACTUAL),
                        Plans.bonus("retention", Benchmark.fixed("0"), Attainment.RATIO)))
                .allSatisfy(bonus -> assertThat(
                                Refusal.found(Plans.of(bonus.build()).check()))
                        .containsExactly("NUMBER_OUT_OF_RANGE /components/0/benchmark/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1"})
    void aTargetThatADistanceIsTakenFromMayBeZeroOrLess(String target) {
        Plan plan = Plans.of(Plans.bonus("retention", Benchmark.fixed(target), Attainment.DIFFERENCE)
                .build());
        assertThat(plan.check()).isEmpty();
    }

    @Test
    void aCapSaysAgainOnlyWhereItIsASecondOne() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1"))
                .addCap(Cap.componentPayout("100"))
                .addCap(Cap.componentPayout("200"))
                .addCap(Cap.planTotal("300"))
                .build());
        assertThat(plan.check()).extracting(Problem::found).containsExactly("COMPONENT_PAYOUT again", "PLAN_TOTAL");
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void upToTwentyIdsAreNamedWhereOneIsUnknown(int metrics, boolean more) {
        Plan.Builder plan = Plans.in("USD");
        List<String> ids =
                IntStream.rangeClosed(1, metrics).mapToObj(index -> "m" + index).toList();
        ids.forEach(id -> plan.addMetric(like(Metrics.REVENUE, id)));
        plan.addComponent(Component.builder("commission", "unknown")
                .payout(PayoutRule.flatRate("0.1"))
                .build());
        String named = "one of " + ids.subList(0, 20) + (more ? " and more" : "");
        assertThat(plan.build().check()).extracting(Problem::allowed).containsExactly(named);
    }

    private static Metric like(Metric metric, String id) {
        return Metric.builder(id)
                .perspective(metric.perspective())
                .kind(metric.kind())
                .measure(metric.measure())
                .unit(metric.unit())
                .direction(metric.direction())
                .build();
    }

    @Test
    void conditionsAreNestedUpToSixteenLevels() {
        Stream<UnaryOperator<Condition>> ways =
                Stream.of(Condition::not, inner -> Condition.allOf(inner), inner -> Condition.anyOf(inner));
        assertThat(ways).allSatisfy(way -> {
            assertThat(gatedBy(nested(way, 16)).check()).isEmpty();
            assertThat(gatedBy(nested(way, 17)).check()).singleElement().satisfies(problem -> {
                assertThat(problem.found()).isEqualTo("a condition nested deeper");
                assertThat(problem.allowed()).isEqualTo("16 levels");
            });
        });
    }

    private static Condition nested(UnaryOperator<Condition> way, int levels) {
        Condition condition = Condition.reaches(Operand.measuredValue("revenue"), Border.AT_OR_ABOVE, "1");
        for (int level = 1; level < levels; level++) {
            condition = way.apply(condition);
        }
        return condition;
    }

    private static Plan gatedBy(Condition condition) {
        return Plans.of(Plans.commission(PayoutRule.flatRate("0.1"))
                .gate(Gate.of(condition))
                .build());
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void aHundredMilestonesAreTheMost(int milestones, boolean accepted) {
        assertThat(scoredBy(milestones(milestones, "1/" + milestones)).check().isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void ofTooFewOrTooManyMilestonesNothingElseIsSaid() {
        assertThat(Refusal.found(scoredBy().check())).containsExactly("LIST_EMPTY /components/0/scorer/milestones");
        assertThat(Refusal.found(scoredBy(milestones(101, "1")).check()))
                .containsExactly("NUMBER_OUT_OF_RANGE /components/0/scorer/milestones");
    }

    @Test
    void theWeightsOfAHundredMilestonesAreStillAdded() {
        assertThat(Refusal.found(scoredBy(milestones(100, "1")).check()))
                .containsExactly("WEIGHTS_NOT_ONE /components/0/scorer/milestones");
    }

    private static Milestone[] milestones(int number, String weight) {
        return IntStream.range(0, number)
                .mapToObj(index -> milestone("m" + index, weight))
                .toArray(Milestone[]::new);
    }

    private static Milestone milestone(String id, String weight) {
        return Milestone.of(id, id, weight, Achievement.once());
    }

    private static Plan scoredBy(Milestone... milestones) {
        return Plans.of(Plans.bonus("visits", Scorer.milestones(milestones)).build());
    }

    @Test
    void aWrongTotalOfWeightsIsWrittenOutUpToFortyCharacters() {
        assertThat(THIRTY_EIGHT_DIGITS).hasSize(40);
        assertThat(scoredBy(milestone("first", THIRTY_EIGHT_DIGITS)).check())
                .extracting(Problem::found)
                .containsExactly("weights that total " + THIRTY_EIGHT_DIGITS);
    }

    @Test
    void aWrongTotalOfWeightsThatIsLongerIsShownRoundedDown() {
        // 1/3 and nearly as much in thirty-eight digits is a fraction with a denominator of thirty-nine.
        assertThat(scoredBy(milestone("first", "1/3"), milestone("second", THIRTY_EIGHT_DIGITS))
                        .check())
                .extracting(Problem::found)
                .containsExactly("weights that total about 1.3333333333333333333333333333333333333233");
    }

    @Test
    void aNetPromoterScoreNeedsOneAnswerAtLeast() {
        assertThat(withMinimumAnswers(1).check()).isEmpty();
        assertThat(Refusal.found(withMinimumAnswers(0).check()))
                .containsExactly("NUMBER_OUT_OF_RANGE /metrics/0/measure/minimumAnswers");
    }

    private static Plan withMinimumAnswers(long minimum) {
        Metric nps = Metric.builder("nps")
                .perspective(Metrics.NPS.perspective())
                .kind(Metrics.NPS.kind())
                .measure(Measure.netPromoterScore(minimum))
                .unit(Metrics.NPS.unit())
                .direction(Metrics.NPS.direction())
                .build();
        return Plans.in("USD")
                .addMetric(nps)
                .addComponent(Plans.bonus("nps", Benchmark.fixed("10"), Attainment.DIFFERENCE)
                        .build())
                .build();
    }

    @Test
    void nothingIsSaidOfADropInTiersThatDoNotStartAtZero() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.tiered(
                        TierMode.WHOLE_AMOUNT, TierBasis.AMOUNT, Tier.of("5", "0.2"), Tier.of("10", "0.1")))
                .build());
        assertThat(Refusal.found(plan.check()))
                .containsExactly("TIERS_NOT_FROM_ZERO /components/0/payout/tiers/0/from");
    }
}
