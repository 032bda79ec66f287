package dev.incentive.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.measurement.SurveyAnswer;
import dev.incentive.measurement.SurveyAnswers;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.statement.LineStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The survey answers and the evidence of the sample hold ties, minimums, blanks, repetitions and missing documents. */
class SampleSurveyEdgesTest {

    private static final int MINIMUM = 5;

    private static List<PaidSample> all = List.of();

    @BeforeAll
    static void pay() {
        all = PaidSample.all();
    }

    private static List<PaidSample> where(Predicate<PaidSample> condition) {
        return all.stream().filter(condition).toList();
    }

    private static List<SurveyAnswer> rows(PaidSample paid) {
        SurveyMeasurement measurement =
                (SurveyMeasurement) paid.participant().measurement("nps").orElseThrow();
        return ((SurveyAnswers) measurement.survey()).answers();
    }

    private static SurveyTally tally(PaidSample paid) {
        return new SurveyAnswers(RatingScale.ZERO_TO_TEN, rows(paid)).tally();
    }

    private static String region(PaidSample paid) {
        return String.valueOf(paid.participant().groups().get("region"));
    }

    private static SurveyTally regionTally(PaidSample of) {
        return all.stream()
                .filter(paid ->
                        paid.quarter().equals(of.quarter()) && region(paid).equals(region(of)))
                .map(SampleSurveyEdgesTest::tally)
                .reduce(SurveyTally.none(RatingScale.ZERO_TO_TEN), SurveyTally::merge);
    }

    private static long balance(SurveyTally tally) {
        return tally.promoters() - tally.detractors();
    }

    private static boolean tied(PaidSample paid) {
        SurveyTally own = tally(paid);
        SurveyTally region = regionTally(paid);
        return own.answers() >= MINIMUM && balance(own) * region.answers() == balance(region) * own.answers();
    }

    private static LineStatus status(PaidSample paid) {
        return paid.line("nps_bonus").status();
    }

    @Test
    void aTieWithTheRegionIsNotAboveIt() {
        assertThat(where(SampleSurveyEdgesTest::tied))
                .hasSize(6)
                .allMatch(paid -> status(paid) == LineStatus.CALCULATED)
                .allMatch(paid -> paid.line("nps_bonus").earned().amount().signum() == 0);
    }

    @Test
    void fiveAnswersAreEnoughAndFourAreNot() {
        assertThat(where(paid -> tally(paid).answers() == MINIMUM))
                .hasSizeGreaterThan(10)
                .allMatch(paid -> status(paid) == LineStatus.CALCULATED);
        assertThat(where(paid -> tally(paid).answers() == MINIMUM - 1))
                .hasSizeGreaterThan(10)
                .allMatch(paid -> status(paid) == LineStatus.UNDEFINED);
    }

    @Test
    void rowsThatAreNoAnswersDoNotMakeUpTheMinimum() {
        assertThat(where(paid -> rows(paid).size() >= MINIMUM && tally(paid).answers() < MINIMUM))
                .hasSizeGreaterThan(5)
                .allMatch(paid -> status(paid) == LineStatus.UNDEFINED);
    }

    @Test
    void somePeopleHaveNoAnswers() {
        assertThat(where(paid -> rows(paid).isEmpty()))
                .hasSize(5)
                .allMatch(paid -> status(paid) == LineStatus.UNDEFINED);
    }

    @Test
    void answersAreBlankExcludedOrRepeated() {
        List<SurveyAnswer> answers =
                all.stream().flatMap(paid -> rows(paid).stream()).toList();
        Map<SurveyAnswer.Status, Long> byStatus =
                answers.stream().collect(Collectors.groupingBy(SurveyAnswer::status, Collectors.counting()));
        assertThat(byStatus)
                .containsEntry(SurveyAnswer.Status.BLANK, 74L)
                .containsEntry(SurveyAnswer.Status.EXCLUDED, 49L);
        assertThat(answers.size() - answers.stream().distinct().count()).isEqualTo(34);
    }
}
