package dev.incentive.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incentive.arbitraries.Metrics;
import dev.incentive.arbitraries.Outcomes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("B3: above average is strict")
class NpsAboveAverageScorerTest {

    @ParameterizedTest
    @CsvSource({
        "100/3, 33.3333333333, 1",
        "100/3, 100/3,         0",
        "100/3, 33.3333333334, 0",
        "-10,   -10.1,         1",
        "0,     0,             0"
    })
    void scoresOneOnlyAboveTheBenchmark(String own, String average, String score) {
        ScoringInput input = ScoringInput.builder(Metrics.NPS, Inputs.QUARTER)
                .measured(Inputs.number("own", own))
                .benchmark(Inputs.number("average", average))
                .build();
        assertThat(Outcomes.value(Scorer.npsAboveAverage().evaluate(input))).hasToString(score);
    }
}
