package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B5: which events may stand without a milestone")
class EventMilestoneTest {

    private static final Condition VISITED = reaches("visits");
    private static final Condition SOLD = reaches("revenue");

    @Test
    void noneWhereOnlyMilestonesAreScored() {
        assertThat(refused(Plans.of(launch().build()), "")).satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("no milestone");
            assertThat(problem.allowed()).isEqualTo("one of [launch]");
        });
    }

    @Test
    void noneWhereAGateLooksAtAnotherMetricOnly() {
        Stream<UnaryOperator<Condition>> ways =
                Stream.of(Condition::not, inner -> Condition.allOf(inner), inner -> Condition.anyOf(inner));
        assertThat(ways)
                .allSatisfy(way -> assertThat(
                                refused(gatedBy(way.apply(SOLD)), "").found())
                        .isEqualTo("no milestone"));
    }

    @Test
    void allWhereAGateLooksAtTheNumberOfEvents() {
        Stream<UnaryOperator<Condition>> ways =
                Stream.of(Condition::not, inner -> Condition.allOf(SOLD, inner), inner -> Condition.anyOf(SOLD, inner));
        assertThat(ways)
                .allSatisfy(way ->
                        assertThat(accepted(gatedBy(way.apply(VISITED)), "")).isTrue());
    }

    @Test
    void allWhereNothingInThePlanLooksAtTheMetric() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());
        assertThat(accepted(plan, "")).isTrue();
    }

    @Test
    void butAMilestoneThatIsNotScoredIsRefusedByName() {
        Plan plan = Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());
        assertThat(refused(plan, "launch")).satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("'launch'");
            assertThat(problem.allowed()).isEqualTo("none, since no milestone is scored on this metric");
        });
    }

    private static Component.Builder launch() {
        return Plans.bonus("visits", Scorer.milestones(Milestone.of("launch", "Launch", "1", Achievement.once())));
    }

    private static Plan gatedBy(Condition condition) {
        return Plans.of(launch().gate(Gate.of(condition)).build());
    }

    private static Condition reaches(String metric) {
        return Condition.reaches(Operand.measuredValue(metric), Border.AT_OR_ABOVE, "1");
    }

    private static Problem refused(Plan plan, String milestone) {
        List<Problem> problems = Refusal.of(() -> Plans.statement(plan, visitor(milestone)));
        assertThat(Refusal.found(problems)).containsExactly("REFERENCE_UNKNOWN /0/measurements/1/events/0/milestone");
        return problems.get(0);
    }

    private static boolean accepted(Plan plan, String milestone) {
        return !Plans.statement(plan, visitor(milestone)).lines().isEmpty();
    }

    private static Participant visitor(String milestone) {
        Event visit = new Event("visit", milestone, LocalDate.parse("2024-05-15"), "fair", 1, "photo");
        return Plans.earning("100")
                .addMeasurement(EventMeasurement.of("visits", List.of(visit)))
                .build();
    }
}
