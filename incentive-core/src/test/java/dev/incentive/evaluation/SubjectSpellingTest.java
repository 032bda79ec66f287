package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.plan.Plan;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E1: the subject of an event is written in one way")
class SubjectSpellingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    private static final Plan PLAN = Plans.of(
            Plans.bonus("sessions", Scorer.milestones(Milestone.of("visits", "Visits", "1", Achievement.once())))
                    .build());

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "  "})
    void unlessItIsBlankForThenNobodyIsMeant(String blank) {
        assertThat(Plans.total(PLAN, visiting("", blank, "North"))).isEqualTo(Rational.of(1_000));
        assertThat(Plans.total(PLAN, visiting(" ", blank, "North"))).isEqualTo(Rational.of(1_000));
    }

    @Test
    void elseItIsRefused() {
        assertThat(Refusal.foundBy(() -> Plans.total(PLAN, visiting("", "North", "NORTH"))))
                .containsExactly("MEASUREMENT_INVALID /0/measurements/0/events/2/subject");
    }

    private static Participant visiting(String... subjects) {
        List<String> all = List.of(subjects);
        return Participant.builder("rep-17")
                .addMeasurement(EventMeasurement.of(
                        "sessions",
                        all.stream()
                                .map(subject -> Event.forMilestone(
                                        "e" + all.lastIndexOf(subject), "visits", DAY, subject, "minutes"))
                                .distinct()
                                .toList()))
                .build();
    }
}
