package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.Uplift;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.problem.Problem;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where an evaluation goes one way up to a border and another beyond it")
class EvaluationBordersTest {

    private static final Plan COMMISSION =
            Plans.of(Plans.commission(PayoutRule.flatRate("0.1")).build());

    @Test
    void aTotalThatIsExactlyTheCapIsNotCut() {
        StatedLines lines = new StatedLines().line("a", Rational.of(60)).line("b", Rational.of(40));
        assertThat(new StatedLines()
                        .line("a", Rational.of(60))
                        .line("b", Rational.of(40))
                        .cap(Rational.of(100))
                        .statement()
                        .lines())
                .isEqualTo(lines.statement().lines());
    }

    @ParameterizedTest
    @CsvSource({"1000000000000, true", "1000000000001, false"})
    void aMillionTimesAMillionAnswersOfAKindAreTheMost(long count, boolean accepted) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(11, 0L));
        counts.set(10, count);
        Participant person = Plans.earning("1")
                .addMeasurement(SurveyMeasurement.of("nps", new SurveyTally(RatingScale.ZERO_TO_TEN, counts)))
                .build();
        if (accepted) {
            assertThat(Plans.statement(COMMISSION, person).lines()).hasSize(1);
        } else {
            assertThat(Refusal.foundBy(() -> Plans.statement(COMMISSION, person)))
                    .containsExactly("MEASUREMENT_INVALID /0/measurements/1/survey/tally");
        }
    }

    @Test
    void membersOfAPeerGroupAreCountedFromZeroWhereOneIsWrong() {
        PlanEvaluator evaluator = PlanEvaluator.of(COMMISSION.resolve());
        List<Participant> members = List.of(
                Participant.builder("rep-1").build(),
                Participant.builder("rep 2").build());
        assertThat(Refusal.foundBy(() -> evaluator.peerStatistics(members, Plans.QUARTER)))
                .containsExactly("IDENTIFIER_INVALID /1/id");
    }

    @Test
    void aMeasurementOfAnotherFormSaysWhichFormItHasAndWhichItShouldHave() {
        assertThat(otherForm(NumberMeasurement.of("retention", "1", Unit.RATIO)))
                .containsExactly("number", "share");
        assertThat(otherForm(ShareMeasurement.of("nps", 1, 2))).containsExactly("share", "survey");
        assertThat(otherForm(SurveyMeasurement.of("visits", SurveyTally.none(RatingScale.ZERO_TO_TEN))))
                .containsExactly("survey", "events");
        assertThat(otherForm(EventMeasurement.of("retention", List.of()))).containsExactly("events", "share");
    }

    /** The form that was found and the form that is allowed. */
    private static List<String> otherForm(Measurement measurement) {
        Participant person = Plans.earning("1").addMeasurement(measurement).build();
        List<Problem> problems = Refusal.of(() -> Plans.statement(COMMISSION, person));
        assertThat(Refusal.found(problems)).containsExactly("MEASUREMENT_INVALID /0/measurements/1");
        String found = problems.get(0).found();
        String allowed = problems.get(0).allowed();
        return List.of(found.substring(found.lastIndexOf(": ") + 2), allowed.substring(allowed.lastIndexOf(": ") + 2));
    }

    @Test
    void eventsOfThePriorPeriodCountOnWhateverDayTheyWere() {
        Plan plan = Plans.of(Plans.bonus("visits", Benchmark.priorPeriod(Uplift.relative("0.1")), Attainment.RATIO)
                .build());
        assertThat(Plans.total(plan, visitor(11, "2023-05-15", 10))).hasToString("1000");
        assertThat(Plans.total(plan, visitor(10, "2023-05-15", 10))).hasToString("0");
    }

    private static Participant visitor(long now, String before, long then) {
        return Participant.builder("rep-17")
                .addMeasurement(visits(LocalDate.parse("2024-05-15"), now))
                .addPriorMeasurement(visits(LocalDate.parse(before), then))
                .build();
    }

    private static Measurement visits(LocalDate day, long quantity) {
        return EventMeasurement.of("visits", List.of(new Event("fair", "", day, "fair", quantity, "photo")));
    }

    @Test
    void aPriorValueOfExactlyZeroHasNoRelativeUplift() {
        Plan plan =
                Plans.of(Plans.bonus("retention", Benchmark.priorPeriod(Uplift.relative("0.1")), Attainment.DIFFERENCE)
                        .build());
        Participant person = Participant.builder("rep-17")
                .addMeasurement(ShareMeasurement.of("retention", 1, 2))
                .addPriorMeasurement(ShareMeasurement.of("retention", 0, 2))
                .build();
        assertThat(Refusal.foundBy(() -> Plans.statement(plan, person)))
                .containsExactly("RESULT_UNDEFINED /components/0");
    }
}
