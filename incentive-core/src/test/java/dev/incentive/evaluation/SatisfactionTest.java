package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.metric.RatingScale;
import dev.incentive.plan.Plan;
import dev.incentive.plan.UndefinedPolicy;
import dev.incentive.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B3: satisfaction above average")
class SatisfactionTest {

    @Test
    void isNotAboveTheOwnAverage() {
        assertThat(paid(Membership.WITH_PARTICIPANT, person("only", "North", 9, 9, 9, 9, 0)))
                .containsExactly("USD 0.00");
    }

    @Test
    void isNotAboveAnEqualAverage() {
        assertThat(paid(
                        Membership.WITHOUT_PARTICIPANT,
                        person("one", "North", 9, 9, 7, 7, 0, 0),
                        person("other", "North", 10, 8, 3, 10, 8, 3, 10, 8, 3)))
                .containsExactly("USD 0.00", "USD 0.00");
    }

    @Test
    void isAboveAnAverageThatIsAHairLower() {
        // 3 of 6 against 2 of 4 would be equal; one passive answer more makes it 2 of 5.
        assertThat(paid(
                        Membership.WITHOUT_PARTICIPANT,
                        person("one", "North", 9, 9, 9, 7, 7, 7),
                        person("other", "North", 9, 9, 7, 7, 7)))
                .containsExactly("USD 1000.00", "USD 0.00");
    }

    @Test
    void isComparedWithinTheOwnGroupOnly() {
        assertThat(paid(
                        Membership.WITHOUT_PARTICIPANT,
                        person("a", "North", 9, 9, 9, 9, 0),
                        person("b", "North", 9, 9, 9, 0, 0),
                        person("c", "South", 9, 0, 0, 0, 0),
                        person("d", "South", 0, 0, 0, 0, 0)))
                .containsExactly("USD 1000.00", "USD 0.00", "USD 1000.00", "USD 0.00");
    }

    @Test
    @DisplayName("below the minimum of five answers one is not paid, and still counts for the others")
    void countsFewAnswersForOthersAndNotForOneself() {
        Participant few = person("few", "North", 10, 10, 10, 10);
        Participant many = person("many", "North", 9, 9, 9, 9, 0);
        assertThat(paid(Membership.WITHOUT_PARTICIPANT, few, many)).containsExactly("USD 0.00", "USD 0.00");
    }

    private static List<String> paid(Membership membership, Participant... people) {
        Plan plan = Plans.of(Plans.bonus("nps", Scorer.npsAboveAverage())
                .benchmark(Benchmark.pooledPeers("region", membership))
                .attainment(Attainment.DIFFERENCE)
                .whenUndefined(UndefinedPolicy.ZERO)
                .build());
        Population population = Population.builder("plan", Plans.QUARTER)
                .addAllParticipants(List.of(people))
                .build();
        return PlanEvaluator.of(plan.resolve()).evaluate(population).statements().stream()
                .map(statement -> statement.total().toString())
                .toList();
    }

    private static Participant person(String id, String region, int... ratings) {
        List<SurveyAnswer> answers = new ArrayList<>();
        for (int rating : ratings) {
            answers.add(SurveyAnswer.of("answer-" + answers.size(), rating));
        }
        return Participant.builder(id)
                .putGroup("region", region)
                .addMeasurement(SurveyMeasurement.of("nps", new SurveyAnswers(RatingScale.ZERO_TO_TEN, answers)))
                .build();
    }
}
