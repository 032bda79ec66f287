package dev.incentive.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Plans;
import dev.incentive.arbitraries.Refusal;
import dev.incentive.measurement.Measurement;
import dev.incentive.measurement.Participant;
import dev.incentive.measurement.Population;
import dev.incentive.measurement.Rating;
import dev.incentive.measurement.RatingMeasurement;
import dev.incentive.measurement.TargetIncentive;
import dev.incentive.measurement.Transaction;
import dev.incentive.measurement.TransactionMeasurement;
import dev.incentive.metric.Direction;
import dev.incentive.metric.Measure;
import dev.incentive.metric.Metric;
import dev.incentive.metric.MetricKind;
import dev.incentive.metric.Perspective;
import dev.incentive.metric.RaterStatistic;
import dev.incentive.metric.RubricLevel;
import dev.incentive.payout.PayoutRule;
import dev.incentive.plan.Plan;
import dev.incentive.value.Money;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.ProrationBasis;
import dev.incentive.value.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E1: transactions, ratings, active days and target incentives are checked before anybody is paid")
class PopulationInputCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
    private static final String FIRST = "/participants/0";
    private static final String MEASURED = FIRST + "/measurements/0";
    private static final RubricLevel GOOD = RubricLevel.of("good", "as agreed", "1");
    private static final Metric CONDUCT = Metric.builder("conduct")
            .perspective(Perspective.CUSTOMER)
            .kind(MetricKind.QUALITATIVE)
            .measure(Measure.rubric(RaterStatistic.MEDIAN, 1, GOOD, RubricLevel.of("poor", "not as agreed", "0")))
            .unit(Unit.RATIO)
            .direction(Direction.HIGHER_IS_BETTER)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2024-07-01"})
    void aTransactionOutsideThePeriodIsRefused(String day) {
        assertThat(found(sales(Transaction.of("a", DAY, "1"), Transaction.of("b", LocalDate.parse(day), "1"))))
                .containsExactly("MEASUREMENT_INVALID " + MEASURED + "/transactions/1/date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-06-30"})
    void aTransactionOnTheFirstOrLastDayIsNot(String day) {
        assertThat(paid(sales(Transaction.of("a", LocalDate.parse(day), "7")))).isEqualTo("USD 7.00");
    }

    @Test
    void aTransactionOfThePriorPeriodMayBeOfAnyDay() {
        Participant.Builder person = Participant.builder("rep-17")
                .addPriorMeasurement(sales(Transaction.of("a", LocalDate.of(2023, 5, 15), "1")))
                .addMeasurement(sales(Transaction.of("a", DAY, "2")));
        assertThat(evaluated(person).failures()).isEmpty();
    }

    @Test
    void aTransactionAgainWithOtherContentIsAConflict() {
        assertThat(found(sales(Transaction.of("a", DAY, "1"), Transaction.of("a", DAY, "1.01"))))
                .containsExactly("MEASUREMENT_CONFLICT " + MEASURED + "/transactions/1");
        assertThat(found(sales(Transaction.of("a", DAY, "1"), Transaction.of("a", DAY.plusDays(1), "1"))))
                .containsExactly("MEASUREMENT_CONFLICT " + MEASURED + "/transactions/1");
    }

    @Test
    void aTransactionAgainWithTheSameContentCountsOnce() {
        assertThat(paid(sales(Transaction.of("a", DAY, "1"), Transaction.of("a", DAY, "1.00"))))
                .isEqualTo("USD 1.00");
    }

    @Test
    void aTransactionNeedsAnIdAndAnAmountThatMoneyCanBe() {
        assertThat(found(sales(Transaction.of("", DAY, "1"), Transaction.of("b", DAY, "92233720368547758.08"))))
                .contains(
                        "IDENTIFIER_INVALID " + MEASURED + "/transactions/0/id",
                        "AMOUNT_OUT_OF_RANGE " + MEASURED + "/transactions/1/amount");
    }

    @Test
    void transactionsInAnotherUnitAreRefused() {
        assertThat(found(TransactionMeasurement.of("revenue", new Unit("EUR"), List.of(Transaction.of("a", DAY, "1")))))
                .containsExactly("MEASUREMENT_INVALID " + MEASURED + "/unit");
    }

    @Test
    void aLevelThatTheRubricDoesNotHaveIsRefused() {
        assertThat(found(rated(new Rating("boss", "excellent"))))
                .containsExactly("REFERENCE_UNKNOWN " + MEASURED + "/ratings/0/level");
    }

    @Test
    void aRaterAgainWithAnotherLevelIsAConflict() {
        assertThat(found(rated(new Rating("boss", "good"), new Rating("boss", "poor"))))
                .containsExactly("MEASUREMENT_CONFLICT " + MEASURED + "/ratings/1");
        assertThat(evaluated(person(rated(new Rating("boss", "good"), new Rating("boss", "good"))))
                        .failures())
                .hasSize(1)
                .allSatisfy(failure -> assertThat(Refusal.found(failure.problems()))
                        .containsExactly("RESULT_UNDEFINED /components/0"));
    }

    @Test
    void aRaterWithoutAValidNameIsRefused() {
        assertThat(found(rated(new Rating("the boss", "good"))))
                .containsExactly("IDENTIFIER_INVALID " + MEASURED + "/ratings/0/rater");
    }

    @Test
    void activeDaysThatOverlapAreRefusedInAnyOrder() {
        Participant.Builder person = person(sales())
                .addActivePeriod(PerformancePeriod.of("2024-05-01", "2024-07-01"))
                .addActivePeriod(PerformancePeriod.of("2024-04-01", "2024-05-02"));
        assertThat(found(person)).containsExactly("MEASUREMENT_INVALID " + FIRST + "/activePeriods");
    }

    @Test
    void activeDaysThatAdjoinAreNot() {
        Participant.Builder person = person(sales(Transaction.of("a", DAY, "7")))
                .addActivePeriod(PerformancePeriod.of("2024-05-01", "2024-07-01"))
                .addActivePeriod(PerformancePeriod.of("2024-04-01", "2024-05-01"));
        assertThat(evaluated(person).failures()).isEmpty();
    }

    @Test
    void activeDaysWithoutABasisOfProrationAreRefused() {
        Plan plan = plan(ProrationBasis.unstated());
        Participant person = person(sales())
                .addActivePeriod(PerformancePeriod.of("2024-04-01", "2024-05-01"))
                .build();
        assertThat(Refusal.foundBy(() -> evaluated(plan, person)))
                .containsExactly("PRORATION_INVALID " + FIRST + "/activePeriods");
    }

    @Test
    void aTargetIncentiveInAnotherCurrencyOrBelowNothingIsRefused() {
        assertThat(found(person(sales()).targetIncentive(TargetIncentive.of(Money.of("EUR", "1")))))
                .containsExactly("CURRENCY_MISMATCH " + FIRST + "/targetIncentive");
        assertThat(found(person(sales()).targetIncentive(TargetIncentive.of(Money.of("USD", "-0.01")))))
                .containsExactly("MEASUREMENT_INVALID " + FIRST + "/targetIncentive");
        assertThat(evaluated(person(sales()).targetIncentive(TargetIncentive.of(Money.of("USD", "0"))))
                        .failures())
                .isEmpty();
    }

    private static TransactionMeasurement sales(Transaction... transactions) {
        return TransactionMeasurement.of("revenue", Metrics.DOLLARS, List.of(transactions));
    }

    private static RatingMeasurement rated(Rating... ratings) {
        return RatingMeasurement.of("conduct", ratings);
    }

    private static Participant.Builder person(Measurement measurement) {
        return Participant.builder("rep-17").addMeasurement(measurement);
    }

    private static List<String> found(Measurement measurement) {
        return found(person(measurement));
    }

    private static List<String> found(Participant.Builder person) {
        return Refusal.foundBy(() -> evaluated(person));
    }

    private static String paid(Measurement measurement) {
        return evaluated(person(measurement)).statements().get(0).total().toString();
    }

    private static Evaluation evaluated(Participant.Builder person) {
        return evaluated(plan(ProrationBasis.actualDays()), person.build());
    }

    private static Evaluation evaluated(Plan plan, Participant person) {
        Population population = Population.builder(plan.id(), Plans.QUARTER)
                .addParticipant(person)
                .build();
        return PlanEvaluator.of(plan.resolve()).evaluate(population);
    }

    private static Plan plan(ProrationBasis basis) {
        return Plans.dollars()
                .addMetric(CONDUCT)
                .prorationBasis(basis)
                .addComponent(Plans.commission(PayoutRule.flatRate("1")).build())
                .build();
    }
}
