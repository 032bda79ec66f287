package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Membership;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Problems;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the work of an evaluation counts")
class CostOfAnswersTest {

    private static final String TOO_MANY = "250000000 answers and events to look at, each counted for every use";

    private static final Measurement SALES = TransactionMeasurement.of(
            "revenue", Metrics.DOLLARS, Collections.nCopies(5_000, Transaction.of("t", Plans.QUARTER.start(), "1")));

    private static final Measurement ANSWERS = SurveyMeasurement.of(
            "nps", new SurveyAnswers(RatingScale.ZERO_TO_TEN, Collections.nCopies(5_000, SurveyAnswer.of("a", 9))));

    @Test
    void eachTransaction() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());
        assertThat(found(plan, 50_000, SALES)).containsExactly(TOO_MANY);
        assertThat(found(plan, 49_999, SALES)).isEmpty();
    }

    @Test
    void eachAnswerOfASurvey() {
        Plan plan = Plans.of(
                Plans.bonus("nps", Benchmark.fixed("30"), Attainment.RATIO).build());
        assertThat(found(plan, 50_000, ANSWERS)).containsExactly(TOO_MANY);
        assertThat(found(plan, 49_999, ANSWERS)).isEmpty();
    }

    @Test
    void anAnswerOnceMoreWherePeersAreComparedWith() {
        Plan plan = Plans.of(
                Plans.bonus("nps", Benchmark.pooledPeers("region", Membership.WITH_PARTICIPANT), Attainment.DIFFERENCE)
                        .build());
        assertThat(found(plan, 25_000, ANSWERS)).containsExactly(TOO_MANY);
        assertThat(found(plan, 24_999, ANSWERS)).isEmpty();
    }

    @Test
    void thePeersAsWellAsTheParticipants() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());
        Participant person = Participant.builder("p").addMeasurement(SALES).build();
        Population.Builder half =
                Population.builder("plan", Plans.QUARTER).addAllParticipants(Collections.nCopies(25_000, person));
        Collections.nCopies(25_000, person).forEach(half::addPeer);
        assertThat(found(plan, half.build())).containsExactly(TOO_MANY);
    }

    @Test
    void amongAllThatIsCheckedBeforeAnEvaluation() {
        Plan.Builder plan = Plans.dollars();
        IntStream.range(0, 1_000)
                .forEach(index -> plan.addComponent(Component.builder("c" + index, "revenue")
                        .payout(PayoutRule.flatRate("0.1"))
                        .build()));
        List<Participant> people = IntStream.range(0, 10_000)
                .mapToObj(index -> Participant.builder("p" + index).build())
                .toList();
        Population population = Population.builder("plan", Plans.QUARTER)
                .addAllParticipants(people)
                .build();
        assertThat(PopulationCheck.of(plan.build().resolve(), population).all())
                .extracting(Problem::found)
                .containsExactly("10000000 lines: 10000 participants with 1000 components each");
    }

    private static List<String> found(Plan plan, int people, Measurement measurement) {
        Participant person =
                Participant.builder("p").addMeasurement(measurement).build();
        return found(
                plan,
                Population.builder("plan", Plans.QUARTER)
                        .addAllParticipants(Collections.nCopies(people, person))
                        .build());
    }

    private static List<String> found(Plan plan, Population population) {
        Problems problems = new Problems();
        new CostCheck(plan.resolve(), problems).run(population);
        return problems.all().stream().map(Problem::found).toList();
    }
}
