package dev.incentive.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.derivation.Origin;
import dev.incentive.derivation.Outcome;
import dev.incentive.derivation.UndefinedReason;
import dev.incentive.metric.Metric;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.PerformancePeriod;
import dev.incentive.value.Provenance;
import dev.incentive.value.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredValueTest {

    private static final PerformancePeriod QUARTER = PerformancePeriod.quarter(2024, 2);

    @Test
    void ofANumberIsTheNumberWithItsSourceAndEvidence() {
        Provenance provenance = new Provenance("ledger", "page 3");
        Measurement measurement =
                new NumberMeasurement("revenue", Rational.of("-12.3456"), Metrics.DOLLARS, provenance);
        assertThat(Outcomes.derivation(read(Metrics.REVENUE, measurement)))
                .isEqualTo(Derivation.given("revenue", Rational.of("-12.3456"), Origin.MEASUREMENT, provenance));
    }

    @ParameterizedTest
    @DisplayName("B2: a share of nothing is undefined, nothing of something is zero")
    @CsvSource({"31, 38, 31/38", "0, 38, 0", "38, 38, 1", "3, 4, 0.75"})
    void ofAShareIsItsPartOfTheWhole(long part, long whole, String value) {
        assertThat(Outcomes.value(read(Metrics.RETENTION, ShareMeasurement.of("retention", part, whole))))
                .hasToString(value);
    }

    @Test
    void ofAShareOfNothingIsUndefined() {
        assertThat(Outcomes.reason(read(Metrics.RETENTION, ShareMeasurement.of("retention", 0, 0))))
                .isEqualTo(UndefinedReason.NOTHING_TO_MEASURE);
    }

    @ParameterizedTest
    @DisplayName("B3: NPS = 100 × (promoters − detractors) ÷ answers")
    @CsvSource({
        "10 10 10 9 9,       100",
        "0 3 6 6 5,          -100",
        "7 8 7 8 7,          0",
        "9 10 9 8 7 6,       100/3",
        "10 6 10 6 7 8,      0",
        "10 10 10 10 7 7 0,  300/7"
    })
    void ofASurveyIsItsNetPromoterScore(String ratings, String score) {
        assertThat(Outcomes.value(read(Metrics.NPS, survey(ratings)))).hasToString(score);
    }

    @ParameterizedTest
    @CsvSource({"6, -100", "7, 0", "8, 0", "9, 100", "0, -100", "10, 100"})
    void ofASurveyHasItsBordersBetweenSixAndSevenAndEightAndNine(String rating, String score) {
        String five = String.join(" ", rating, rating, rating, rating, rating);
        assertThat(Outcomes.value(read(Metrics.NPS, survey(five)))).hasToString(score);
    }

    @Test
    @DisplayName("B2: too few answers are undefined")
    void ofASurveyNeedsTheMinimumOfAnswers() {
        assertThat(Outcomes.reason(read(Metrics.NPS, survey("10 10 10 10"))))
                .isEqualTo(UndefinedReason.TOO_FEW_ANSWERS);
        assertThat(Outcomes.value(read(Metrics.NPS, survey("10 10 10 10 10")))).hasToString("100");
    }

    @Test
    void ofASurveyWithoutAnswersIsUndefinedWhateverTheMinimumSays() {
        MeasuredValue reader = MeasuredValue.ofPeriod(Metrics.NPS);
        SurveyTally none = SurveyTally.none(RatingScale.ZERO_TO_TEN);
        assertThat(Outcomes.reason(reader.pooled(none, Provenance.UNSTATED)))
                .isEqualTo(UndefinedReason.TOO_FEW_ANSWERS);
    }

    @Test
    @DisplayName("B3: blank and excluded answers are not answers")
    void ofASurveyLeavesBlankAndExcludedAnswersOut() {
        SurveyMeasurement measurement = SurveyMeasurement.of(
                "nps",
                new SurveyAnswers(
                        RatingScale.ZERO_TO_TEN,
                        List.of(
                                SurveyAnswer.of("1", 9),
                                SurveyAnswer.blank("2"),
                                SurveyAnswer.excluded("3", 0),
                                SurveyAnswer.of("4", 9),
                                SurveyAnswer.of("5", 9),
                                SurveyAnswer.of("6", 9))));
        assertThat(Outcomes.reason(read(Metrics.NPS, measurement))).isEqualTo(UndefinedReason.TOO_FEW_ANSWERS);
    }

    @Test
    void ofEventsIsTheirQuantityWithinThePeriod() {
        EventMeasurement visits = EventMeasurement.of(
                "visits",
                List.of(
                        event("1", "2024-03-31", "fair", 1000),
                        event("2", "2024-04-01", "fair", 40),
                        event("3", "2024-06-30", "fair", 2),
                        event("4", "2024-07-01", "fair", 1000),
                        event("5", "2024-05-01", "", 0)));
        assertThat(Outcomes.value(read(Metrics.VISITS, visits))).hasToString("42");
    }

    @Test
    void ofRepeatedEventsCountsEachIdOnce() {
        Event event = event("1", "2024-04-01", "fair", 40);
        assertThat(Outcomes.value(read(Metrics.VISITS, EventMeasurement.of("visits", List.of(event, event)))))
                .hasToString("40");
    }

    @Test
    @DisplayName("B5: action goals count distinct subjects")
    void ofEventsBySubjectCountsEachSubjectOnceAndNoSubjectNever() {
        EventMeasurement sessions = EventMeasurement.of(
                "sessions",
                List.of(
                        event("1", "2024-04-01", "account-1", 9),
                        event("2", "2024-04-02", "account-1", 9),
                        event("3", "2024-04-03", "account-2", 0),
                        event("4", "2024-04-04", "", 5),
                        event("5", "2024-08-01", "account-3", 5)));
        assertThat(Outcomes.value(read(Metrics.SESSIONS, sessions))).hasToString("2");
    }

    @Test
    void ofNoEventsIsZeroAndNotUndefined() {
        assertThat(Outcomes.value(read(Metrics.VISITS, EventMeasurement.of("visits", List.of()))))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void ofAnEarlierPeriodOrOfPeersSaysSo() {
        Measurement number = NumberMeasurement.of("revenue", "1", Metrics.DOLLARS);
        Derivation prior =
                Outcomes.derivation(MeasuredValue.ofPriorPeriod(Metrics.REVENUE).read(number, QUARTER::contains));
        Derivation peers = Outcomes.derivation(
                MeasuredValue.ofPeers(Metrics.REVENUE, "north").read(number, QUARTER::contains));
        assertThat(prior).isEqualTo(Derivation.given("prior revenue", Rational.ONE, Origin.PRIOR_MEASUREMENT));
        assertThat(peers).isEqualTo(Derivation.given("peers (north) revenue", Rational.ONE, Origin.PEERS));
    }

    private static Outcome read(Metric metric, Measurement measurement) {
        return MeasuredValue.ofPeriod(metric).read(measurement, QUARTER::contains);
    }

    private static Event event(String id, String date, String subject, long quantity) {
        return new Event(id, "", LocalDate.parse(date), subject, quantity, "");
    }

    private static SurveyMeasurement survey(String ratings) {
        return SurveyMeasurement.of("nps", Surveys.answers(ratings));
    }
}
