package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.benchmark.Uplift;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.problem.IncentiveException;
import dev.incentive.problem.Problem;
import dev.incentive.problem.ProblemCode;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.scoring.ScorerNeeds;
import dev.incentive.statement.LineStatus;
import dev.incentive.statement.Statement;
import dev.incentive.statement.StatementLine;
import dev.incentive.value.Border;
import dev.incentive.value.CanonicalWriter;
import dev.incentive.value.Money;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("inputs that somebody would like to be paid for")
class HostileInputTest {

    @Test
    void gettingWorseIsNotTenPercentBetterThanALoss() {
        Component bonus = Component.builder("bonus", "nps")
                .benchmark(Benchmark.priorPeriod(Uplift.relative("0.1")))
                .attainment(Attainment.DIFFERENCE)
                .scorer(Scorer.threshold("0", Border.AT_OR_ABOVE))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1000")))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build();
        Participant worse = Participant.builder("rep")
                .addMeasurement(SurveyMeasurement.of("nps", answers(77, 23)))
                .addPriorMeasurement(SurveyMeasurement.of("nps", answers(75, 25)))
                .build();
        StatementLine line = Plans.statement(Plans.of(bonus), worse).lines().get(0);
        assertThat(line.status()).isEqualTo(LineStatus.UNDEFINED);
        assertThat(line.amount()).hasToString("USD 0.00");
    }

    private static SurveyTally answers(long detractors, long promoters) {
        return new SurveyTally(
                RatingScale.ZERO_TO_TEN, List.of(detractors, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, promoters));
    }

    @Test
    void blankEvidenceAndBlankSubjectsAchieveNothing() {
        Component sessions = Plans.bonus(
                        "sessions",
                        Scorer.milestones(Milestone.of(
                                "two", "Two", "1", Achievement.distinct(2, Achievement.Completion.ALL_OR_NOTHING))))
                .build();
        Participant rep = Participant.builder("rep")
                .addMeasurement(EventMeasurement.of(
                        "sessions",
                        List.of(
                                Event.forMilestone("a", "two", Plans.QUARTER.start(), "account", "minutes"),
                                Event.forMilestone("b", "two", Plans.QUARTER.start(), "other", " "),
                                Event.forMilestone("c", "two", Plans.QUARTER.start(), " ", "minutes"))))
                .build();
        assertThat(Plans.statement(Plans.of(sessions), rep).total()).hasToString("USD 0.00");
    }

    @Test
    void anErrorInACustomScorerConcernsOneParticipant() {
        Scorer endless = Scorer.custom("acme.endless", ScorerNeeds.nothing(), input -> {
            throw new StackOverflowError();
        });
        Population population = Population.builder("plan", Plans.QUARTER)
                .addParticipant(Participant.builder("rep").build())
                .build();
        Plan plan = Plans.of(Plans.bonus("retention", endless).build());
        assertThat(PlanEvaluator.of(plan.resolve()).evaluate(population).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.SCORER_FAILED));
    }

    @Test
    void aGateThatIsNestedWithoutEndIsAProblem() {
        Condition condition = Condition.reaches(Operand.measuredValue("revenue"), Border.AT_OR_ABOVE, "1");
        for (int depth = 0; depth < 100_000; depth++) {
            condition = Condition.not(condition);
        }
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1"))
                .gate(Gate.of(condition))
                .build());
        assertThat(plan.check()).extracting(Problem::code).contains(ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void manyMilestonesOfManyDenominatorsAreRefusedAtOnce() {
        Milestone[] milestones = IntStream.range(0, 1_000)
                .mapToObj(index -> Milestone.of("m" + index, "m", "1/" + (100_003L + index), Achievement.once()))
                .toArray(Milestone[]::new);
        Plan plan =
                Plans.of(Plans.bonus("visits", Scorer.milestones(milestones)).build());
        assertThat(plan.check()).extracting(Problem::code).containsOnly(ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void aCountOfAnswersThatNobodyGaveIsRefusedWithItsPlace() {
        Component bonus = Plans.bonus(
                        "nps", Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT), Attainment.DIFFERENCE)
                .build();
        PlanEvaluator evaluator = PlanEvaluator.of(Plans.of(bonus).resolve());
        Participant forged = Participant.builder("rep")
                .putGroup("region", "north")
                .addMeasurement(SurveyMeasurement.of("nps", answers(0, Long.MAX_VALUE)))
                .build();
        assertThatExceptionOfType(IncentiveException.class)
                .isThrownBy(() -> evaluator.peerStatistics(List.of(forged), Plans.QUARTER))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code() + " " + problem.place())
                        .containsExactly("MEASUREMENT_INVALID /0/measurements/0/survey/tally"));
    }

    @Test
    void textsThatHaveNoBytesHaveNoDigest() {
        Participant half = Participant.builder("rep").name("\ud800").build();
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1"))
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
        assertThatExceptionOfType(IncentiveException.class)
                .isThrownBy(() -> Plans.statement(plan, half))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.DOCUMENT_TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 9 -9", "9 -9 9", "-9 9 9"})
    void theOrderOfLargeLinesDoesNotDecideWhetherTheirSumIsInRange(String tensOfQuadrillions) {
        Statement.Builder statement = Statement.builder()
                .participant("rep")
                .name("rep")
                .plan("plan")
                .period(Plans.QUARTER)
                .digest(new CanonicalWriter().finish());
        for (String line : tensOfQuadrillions.split(" ", -1)) {
            statement.addLine(line(Money.of("USD", line + "0000000000000000")));
        }
        assertThat(statement.build().total()).hasToString("USD 90000000000000000.00");
    }

    private static StatementLine line(Money earned) {
        return StatementLine.builder()
                .component("commission")
                .name("Commission")
                .status(LineStatus.CALCULATED)
                .earned(earned)
                .cut(Money.of("USD", "0"))
                .derivation(Derivation.given("commission", earned.value(), Origin.MEASUREMENT))
                .build();
    }
}
