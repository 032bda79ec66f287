package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.problem.Problems;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("the work of an evaluation is bounded before it begins")
@Timeout(20)
class CostCheckTest {

    private static List<String> found(Plan plan, Population population) {
        Problems problems = new Problems();
        new CostCheck(plan.resolve(), problems).run(population);
        return problems.all().stream().map(Problem::found).toList();
    }

    private static Plan commissions(int components) {
        Plan.Builder plan = Plans.dollars();
        IntStream.range(0, components)
                .forEach(index -> plan.addComponent(Component.builder("c" + index, "revenue")
                        .payout(PayoutRule.flatRate("0.1"))
                        .build()));
        return plan.build();
    }

    private static Plan milestones(int count) {
        Milestone[] milestones = IntStream.range(0, count)
                .mapToObj(index -> Milestone.of("m" + index, "m", "1/" + count, Achievement.once()))
                .toArray(Milestone[]::new);
        return Plans.of(Plans.bonus("sessions", Scorer.milestones(milestones)).build());
    }

    private static Population of(List<Participant> people) {
        return Population.builder("plan", Plans.QUARTER)
                .addAllParticipants(people)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 1000, 10000000 lines: 10000 participants with 1000 components each",
        "2500000, 4, 10000000 lines: 2500000 participants with 4 components each"
    })
    void tenMillionLinesAreTooMany(int people, int components, String message) {
        Participant person = Participant.builder("p").build();
        assertThat(found(commissions(components), of(Collections.nCopies(people, person))))
                .containsExactly(message);
        assertThat(found(commissions(components), of(Collections.nCopies(people - 1, person))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 2500000", "50, 5000000"})
    void eachEventIsLookedAtForEachMilestone(int milestones, int events) {
        Event event = Event.of("e", Plans.QUARTER.start(), "", "");
        Participant busy = Participant.builder("p")
                .addMeasurement(EventMeasurement.of("sessions", Collections.nCopies(events, event)))
                .build();
        assertThat(found(milestones(milestones), of(List.of(busy))))
                .containsExactly("250000000 answers and events to look at, each counted for every use");
        Participant lessBusy = Participant.builder("p")
                .addMeasurement(EventMeasurement.of("sessions", Collections.nCopies(events - 1, event)))
                .build();
        assertThat(found(milestones(milestones), of(List.of(lessBusy)))).isEmpty();
    }
}
