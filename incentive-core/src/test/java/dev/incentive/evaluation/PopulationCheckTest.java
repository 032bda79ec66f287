package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.QuarterScenario;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.benchmark.Attainment;
import dev.incentive.benchmark.Benchmark;
import dev.incentive.benchmark.PeerStatistics;
import dev.incentive.measurement.Event;
import dev.incentive.measurement.EventMeasurement;
import dev.incentive.measurement.NumberMeasurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Quota;
import dev.incentive.measurement.ShareMeasurement;
import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.payout.Condition;
import dev.incentive.payout.Gate;
import dev.incentive.payout.Operand;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Component;
import dev.incentive.scoring.Achievement;
import dev.incentive.scoring.Milestone;
import dev.incentive.scoring.Scorer;
import dev.incentive.value.Border;
import dev.incentive.value.Money;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E1: a population is checked as a whole before anybody is paid")
class PopulationCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
    private static final Unit EUROS = new Unit("EUR");

    private final PlanEvaluator evaluator =
            PlanEvaluator.of(QuarterScenario.plan().resolve());

    @Test
    void thatIsGoodHasNoProblems() {
        assertThat(evaluator.evaluate(QuarterScenario.population()).statements())
                .isNotEmpty();
    }

    @Test
    void withManyProblemsReportsThemAll() {
        Population population = Population.builder("another", Plans.QUARTER)
                .addParticipant(Participant.builder("rep 17")
                        .putGroup("the region", "North")
                        .addQuota(Quota.of("revenue", "1", EUROS))
                        .addMeasurement(NumberMeasurement.of("margin", "1", Metrics.DOLLARS))
                        .build())
                .addParticipant(Participant.builder("rep-18").build())
                .addPeer(Participant.builder("rep-18")
                        .addPriorMeasurement(ShareMeasurement.of("retention", 1, -2))
                        .addAlreadyCredited(NumberMeasurement.of("revenue", "1", EUROS))
                        .build())
                .build();
        assertThat(Refusal.foundBy(() -> evaluator.evaluate(population)))
                .containsExactly(
                        "POPULATION_FOR_ANOTHER_PLAN /plan",
                        "IDENTIFIER_INVALID /participants/0/id",
                        "IDENTIFIER_INVALID /participants/0/groups",
                        "MEASUREMENT_INVALID /participants/0/quotas/0/unit",
                        "REFERENCE_UNKNOWN /participants/0/measurements/0/metric",
                        "MEASUREMENT_INVALID /peers/0/priorMeasurements/0/whole",
                        "MEASUREMENT_INVALID /peers/0/alreadyCredited/0/unit",
                        "IDENTIFIER_DUPLICATE /peers/0/id");
    }

    @Test
    void hasAtMostOneNumberOfEachKindForAMetric() {
        NumberMeasurement revenue = NumberMeasurement.of("revenue", "1", Metrics.DOLLARS);
        Quota quota = Quota.of("revenue", "1", Metrics.DOLLARS);
        assertThat(foundIn(person().addMeasurement(revenue)
                        .addMeasurement(revenue)
                        .addPriorMeasurement(revenue)
                        .addPriorMeasurement(revenue)
                        .addAlreadyCredited(revenue)
                        .addAlreadyCredited(revenue)
                        .addQuota(quota)
                        .addQuota(quota)))
                .containsExactly(
                        "IDENTIFIER_DUPLICATE /quotas/1/metric",
                        "IDENTIFIER_DUPLICATE /measurements/1/metric",
                        "IDENTIFIER_DUPLICATE /priorMeasurements/1/metric",
                        "IDENTIFIER_DUPLICATE /alreadyCredited/1/metric");
    }

    @ParameterizedTest
    @DisplayName("N6: undeclared currencies never meet")
    @CsvSource({"EUR", "ratio", "count", "usd", "''"})
    void refusesANumberInAnotherUnit(String unit) {
        assertThat(foundIn(person().addMeasurement(NumberMeasurement.of("revenue", "1", new Unit(unit)))))
                .containsExactly("MEASUREMENT_INVALID /measurements/0/unit");
    }

    @Test
    @DisplayName("N5: amounts are bounded at the input")
    void refusesAmountsOfTwoToThe63CentsOrMore() {
        String tooMuch = "92233720368547758.08";
        assertThat(foundIn(person().addMeasurement(NumberMeasurement.of("revenue", tooMuch, Metrics.DOLLARS))
                        .addQuota(Quota.of("revenue", tooMuch, Metrics.DOLLARS))
                        .addAlreadyCredited(NumberMeasurement.of("revenue", "-" + tooMuch, Metrics.DOLLARS))))
                .containsExactly(
                        "AMOUNT_OUT_OF_RANGE /quotas/0/value",
                        "AMOUNT_OUT_OF_RANGE /measurements/0/value",
                        "AMOUNT_OUT_OF_RANGE /alreadyCredited/0/value");
        NumberMeasurement most = NumberMeasurement.of("revenue", "92233720368547758.0799", Metrics.DOLLARS);
        assertThat(evaluated(person().addMeasurement(most)
                        .addQuota(Quota.of("revenue", "9999999999999", Metrics.DOLLARS))
                        .addMeasurement(EventMeasurement.of("sessions", List.of()))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "-1, 2", "1, 0", "3, 2"})
    void refusesAPartThatIsNoPartOfItsWhole(long part, long whole) {
        ShareMeasurement share = ShareMeasurement.of("retention", part, whole);
        assertThat(foundIn(person().addMeasurement(share).addPriorMeasurement(share)))
                .containsExactly(
                        "MEASUREMENT_INVALID /measurements/0/part", "MEASUREMENT_INVALID /priorMeasurements/0/part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café  North",
                "CAFÉ NORTH",
                " Café North",
                "Cafe\u0301 North",
                "Caf\u00e9\u00a0North",
                "Caf\u00e9\u200b North",
                "Ca\u200bf\u00e9 North"
            })
    void refusesASubjectInTwoSpellings(String spelling) {
        assertThat(foundIn(person().addMeasurement(EventMeasurement.of(
                        "sessions",
                        List.of(
                                Event.forMilestone("a", "accounts", DAY, "Café North", "minutes"),
                                Event.forMilestone("b", "accounts", DAY, "Café South", "minutes"),
                                Event.forMilestone("c", "accounts", DAY, spelling, "minutes"),
                                Event.forMilestone("d", "accounts", DAY, "Café North", "minutes"))))))
                .containsExactly("MEASUREMENT_INVALID /measurements/0/events/2/subject");
    }

    @Test
    void refusesAGroupInTwoSpellings() {
        Population population = Population.builder("quarter", Plans.QUARTER)
                .addParticipant(
                        Participant.builder("a").putGroup("region", "North").build())
                .addParticipant(
                        Participant.builder("b").putGroup("level", "north").build())
                .addPeer(Participant.builder("c").putGroup("region", "north ").build())
                .build();
        assertThat(Refusal.foundBy(() -> evaluator.evaluate(population)))
                .contains("MEASUREMENT_INVALID /peers/0/groups/region")
                .doesNotContain("MEASUREMENT_INVALID /participants/1/groups/level");
    }

    @Test
    void refusesAMeasurementOfAnotherForm() {
        assertThat(foundIn(person().addMeasurement(ShareMeasurement.of("revenue", 1, 2))
                        .addMeasurement(NumberMeasurement.of("nps", "50", Unit.POINTS))
                        .addMeasurement(EventMeasurement.of("retention", List.of()))
                        .addMeasurement(SurveyMeasurement.of("sessions", SurveyTally.none(RatingScale.ZERO_TO_TEN)))))
                .containsExactly(
                        "MEASUREMENT_INVALID /measurements/0",
                        "MEASUREMENT_INVALID /measurements/1",
                        "MEASUREMENT_INVALID /measurements/2",
                        "MEASUREMENT_INVALID /measurements/3");
    }

    @Test
    @DisplayName("B3: a survey is on the scale from 0 to 10, and its answers agree")
    void refusesSurveysOffTheScaleOrInConflict() {
        RatingScale fiveStars = new RatingScale(1, 5);
        assertThat(foundIn(person().addMeasurement(SurveyMeasurement.of("nps", SurveyTally.none(fiveStars)))))
                .containsExactly("MEASUREMENT_INVALID /measurements/0/survey/scale");
        SurveyAnswers answers = new SurveyAnswers(
                RatingScale.ZERO_TO_TEN,
                List.of(SurveyAnswer.of("1", 10), SurveyAnswer.of("1", 9), SurveyAnswer.of("2", 11)));
        assertThat(foundIn(person().addMeasurement(SurveyMeasurement.of("nps", answers))))
                .containsExactly(
                        "MEASUREMENT_CONFLICT /measurements/0/survey/answers/1",
                        "MEASUREMENT_INVALID /measurements/0/survey/answers/2/rating");
    }

    @Test
    void refusesEventsThatAreNotOnesOrInConflict() {
        Event event = new Event("1", "signed", DAY, "", 1, "letter");
        EventMeasurement events = EventMeasurement.of(
                "sessions",
                List.of(
                        event,
                        new Event("1", "signed", DAY, "", 2, "letter"),
                        event,
                        new Event("no. 2", "finished", DAY, "", -1, "letter")));
        assertThat(foundIn(person().addMeasurement(events)))
                .containsExactly(
                        "MEASUREMENT_CONFLICT /measurements/0/events/1",
                        "IDENTIFIER_INVALID /measurements/0/events/3/id",
                        "MEASUREMENT_INVALID /measurements/0/events/3/quantity",
                        "REFERENCE_UNKNOWN /measurements/0/events/3/milestone");
    }

    @Test
    void refusesAMilestoneOfAnotherMetric() {
        Event event = new Event("1", "signed", DAY, "", 1, "letter");
        assertThat(foundIn(person().addMeasurement(EventMeasurement.of("visits", List.of(event)))))
                .containsExactly("REFERENCE_UNKNOWN /measurements/0/events/0/milestone");
    }

    @Test
    void refusesAnEventWithoutAMilestoneWhereNothingButMilestonesWouldCountIt() {
        Event event = Event.of("e-1", DAY, "account-1", "letter");
        assertThat(foundIn(person().addMeasurement(EventMeasurement.of("sessions", List.of(event)))))
                .containsExactly("REFERENCE_UNKNOWN /measurements/0/events/0/milestone");
    }

    @Test
    void takesAnEventWithoutAMilestoneWhereAGateCountsItsMetricAsAWhole() {
        Event event = Event.of("e-1", DAY, "account-1", "letter");
        Component gated = Plans.bonus(
                        "sessions", Scorer.milestones(Milestone.of("signed", "Signed", "1", Achievement.once())))
                .gate(Gate.of(Condition.not(Condition.allOf(
                        Condition.anyOf(Condition.reaches(Operand.measuredValue("sessions"), Border.ABOVE, "1"))))))
                .build();
        Participant participant = person().addMeasurement(EventMeasurement.of("sessions", List.of(event)))
                .build();
        assertThat(Plans.statement(Plans.of(gated), participant).lines()).hasSize(1);
    }

    @Test
    void takesAnEventWithoutAMilestoneWhereAnotherComponentCountsItsMetricAsAWhole() {
        Component milestones = Component.builder("launch", "sessions")
                .scorer(Scorer.milestones(Milestone.of("signed", "Signed", "1", Achievement.once())))
                .payout(PayoutRule.flatBonus(Money.of("USD", "1")))
                .build();
        Component number =
                Plans.bonus("sessions", Benchmark.fixed("1"), Attainment.RATIO).build();
        Participant participant = person().addMeasurement(
                        EventMeasurement.of("sessions", List.of(Event.of("e-1", DAY, "account-1", "letter"))))
                .build();
        assertThat(Plans.total(Plans.of(milestones, number), participant)).isEqualTo(Rational.of(1_000));
    }

    @Test
    void takesNegativeAmountsAndNegativeQuotas() {
        assertThat(evaluated(person().addMeasurement(new NumberMeasurement(
                                "revenue", Rational.of("-1/3"), Metrics.DOLLARS, Provenance.UNSTATED))
                        .addQuota(Quota.of("revenue", "1", Metrics.DOLLARS))
                        .addMeasurement(EventMeasurement.of("sessions", List.of()))))
                .isNotNull();
    }

    private static Participant.Builder person() {
        return Participant.builder("rep-17");
    }

    private List<String> foundIn(Participant.Builder participant) {
        return Refusal.foundBy(() -> evaluated(participant));
    }

    private Object evaluated(Participant.Builder participant) {
        return evaluator.evaluate(participant.build(), Plans.QUARTER, PeerStatistics.NOBODY);
    }
}
