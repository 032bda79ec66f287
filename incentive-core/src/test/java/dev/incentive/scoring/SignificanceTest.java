package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import dev.incentive.derivation.Derivation;
import dev.incentive.measurement.SurveyMeasurement;
import dev.incentive.measurement.SurveyTally;
import dev.incentive.metric.RatingScale;
import dev.incentive.value.Rational;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B3: a distance may have to be significant")
class SignificanceTest {

    private static final SurveyTally PUBLISHED = tally(162, 108, 54);

    @Test
    void hasTheSquaredErrorOfTheParticipantsOwnAnswers() {
        Derivation score =
                Outcomes.derivation(Scorer.npsSignificantlyAboveAverage("2").evaluate(input(PUBLISHED, "100/3", "25")));
        // 162 promoters and 54 detractors of 324: 10,000 × (5/9) ÷ 324.
        assertThat(all(score).filter(part -> part.label().equals("standard error, squared")))
                .extracting(Derivation::value)
                .containsOnly(Rational.of(10_000).times(Rational.ratio(5, 9)).dividedBy(Rational.of(324)));
    }

    @ParameterizedTest
    @CsvSource({
        // One standard error is about 4.1409; the score is 33.33.
        "2, 25.05, 1",
        "2, 25.06, 0",
        "0, 33.33, 1",
        "0, 33.34, 0",
        "1, 40,    0",
        "9, 100,   0"
    })
    void isMoreThanSoManyStandardErrorsAboveTheAverage(String factor, String average, String score) {
        assertThat(Outcomes.value(
                        Scorer.npsSignificantlyAboveAverage(factor).evaluate(input(PUBLISHED, "100/3", average))))
                .hasToString(score);
    }

    @Test
    void holdsForAnswersThatAllAgreeAtAnyDistance() {
        assertThat(Outcomes.value(
                        Scorer.npsSignificantlyAboveAverage("3").evaluate(input(tally(9, 0, 0), "100", "99.99"))))
                .hasToString("1");
        assertThat(Outcomes.value(
                        Scorer.npsSignificantlyAboveAverage("3").evaluate(input(tally(9, 0, 0), "100", "100"))))
                .hasToString("0");
    }

    private static Stream<Derivation> all(Derivation derivation) {
        return Stream.concat(
                Stream.of(derivation), derivation.operands().stream().flatMap(SignificanceTest::all));
    }

    private static ScoringInput input(SurveyTally own, String score, String average) {
        return ScoringInput.builder(Metrics.NPS, Inputs.QUARTER)
                .measurement(SurveyMeasurement.of("nps", own))
                .measured(Inputs.number("own", score))
                .benchmark(Inputs.number("average", average))
                .build();
    }

    private static SurveyTally tally(long promoters, long passives, long detractors) {
        return new SurveyTally(
                RatingScale.ZERO_TO_TEN, List.of(detractors, 0L, 0L, 0L, 0L, 0L, 0L, passives, 0L, promoters, 0L));
    }
}
